import type { WorkbookLists } from "../../../commands/read-lists";
import type { Problem } from "../../../core/base/problem";
import { useWorkbook } from "../../parts/use-workbook";

type ListsState = {
  /** The last reading; it stays while the next one is under way. */
  readonly read: WorkbookLists | undefined;
  readonly problem: Problem | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
};

/** The workbook's task lists, as long as the view is open. */
export function useLists(): ListsState {
  const { read, problem, reading, refresh } = useWorkbook();
  return { read: read?.lists, problem, reading, refresh };
}
