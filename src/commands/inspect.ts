import type { DayInForce } from "../core/status/day-in-force";
import { ok, type Result } from "../core/base/problem";
import { inspectionOf, type Inspection } from "../core/tables/tasks/inspection";
import { nearLists } from "../core/tables/tasks/near-lists";
import { readLists, type ReadListsOptions } from "./read-lists";

/** What the workbook's sheets hold, for reading by people and machines. Nothing is written; three `sync()`. */
export async function inspect(
  options: ReadListsOptions = {},
): Promise<Result<Inspection & { readonly day: DayInForce }>> {
  const read = await readLists(options);
  if (!read.ok) return read;
  const { snapshot, asOf, day } = read.value;
  const lists = [...read.value.lists, ...read.value.unsure];
  const names = snapshot.sheets.map(({ name }) => name);
  const near = nearLists(snapshot, lists, options.corrections);
  return ok({ ...inspectionOf(names, lists, asOf, near), day });
}
