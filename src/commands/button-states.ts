import type { WorkbookSnapshot } from "../core/base/snapshot";
import { ownColumns } from "../core/marks/flag-columns";
import type { ButtonStates } from "../host/port";
import type { WorkbookLists } from "./read-lists";

/**
 * Which of the ribbon's buttons have something to do in a workbook, by the FunctionName of manifest.xml. Those not named
 * here always have.
 */
export function buttonStates({ lists: { lists }, snapshot }: ForButtons): ButtonStates {
  const hasLists = lists.length > 0;
  return {
    flagOverdue: hasLists,
    clearFlags: snapshot.sheets.some(({ name }) => ownColumns(name, snapshot).length > 0),
    openSummary: hasLists,
    openCollect: hasLists,
  };
}

type ForButtons = {
  readonly snapshot: WorkbookSnapshot;
  readonly lists: Pick<WorkbookLists, "lists">;
};
