import type { DayInForce } from "../core/status/day-in-force";
import { ok, type Result } from "../core/base/problem";
import { weighDoubts } from "../core/tables/tasks/doubts/weigh-doubts";
import { inspectionOf, type Inspection } from "../core/tables/tasks/inspection";
import { nearLists } from "../core/tables/tasks/near-lists";
import { readLists, type ReadListsOptions, type WorkbookLists } from "./read-lists";

export type WorkbookInspection = Inspection & { readonly day: DayInForce };

/** What the workbook's sheets hold, for reading by people and machines. Nothing is written; three `sync()`. */
export async function inspect(options: ReadListsOptions = {}): Promise<Result<WorkbookInspection>> {
  const read = await readLists(options);
  return read.ok ? ok(inspectionIn(read.value, options)) : read;
}

function inspectionIn(
  { snapshot, lists: sure, unsure, asOf, day }: WorkbookLists,
  { corrections }: Pick<ReadListsOptions, "corrections"> = {},
): WorkbookInspection {
  const lists = [...sure, ...unsure];
  const names = snapshot.sheets.map(({ name }) => name);
  const near = nearLists(snapshot, lists, corrections);
  return { ...inspectionOf(names, lists, asOf, near, weighDoubts(snapshot, lists)), day };
}
