import type { DayInForce } from "../core/status/day-in-force";
import { ok, type Result } from "../core/base/problem";
import { weighDoubts } from "../core/tables/tasks/doubts/weigh-doubts";
import { inspectionOf, type Inspection } from "../core/tables/tasks/inspection";
import { readLists, type ReadListsOptions } from "./read-lists";

/** What the workbook's sheets hold, for reading by people and machines. Nothing is written; three `sync()`. */
export async function inspect(
  options: ReadListsOptions = {},
): Promise<Result<Inspection & { readonly day: DayInForce }>> {
  const read = await readLists(options);
  if (!read.ok) return read;
  const { snapshot, lists, asOf, day } = read.value;
  const names = snapshot.sheets.map(({ name }) => name);
  return ok({ ...inspectionOf(names, lists, asOf, weighDoubts(snapshot, lists)), day });
}
