import { useMemo } from "react";
import { listsOf } from "../../../commands/read-lists";
import { countsOf, type CountedLists } from "../../../commands/summary-counts";
import type { Problem } from "../../../core/base/problem";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import type { SerialDay } from "../../../core/base/serial";
import { useWorkbook } from "../../parts/use-workbook";

/** What is counted, and the workbook it was counted from. */
export type Shown = CountedLists & { readonly snapshot: WorkbookSnapshot };

type Previewed = {
  /** The preview of the last reading; it stays while the next one is under way. */
  readonly preview: Shown | undefined;
  readonly problem: Problem | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
};

/**
 * What a summary would show, as long as the view is open. Read with formulas, by which values that users typed into an
 * earlier summary are told from calculated ones.
 *
 * @param asOf 统计截止日; without one the workbook's, else today.
 */
export function usePreview(asOf: SerialDay | undefined): Previewed {
  const { read, problem, reading, refresh } = useWorkbook(true);
  const lists = useMemo(
    () => read && (asOf === undefined ? read.lists : listsOf(read.snapshot, { asOf })),
    [read, asOf],
  );
  const made = useMemo(() => lists && countsOf(lists), [lists]);
  if (made?.ok === false) return { preview: undefined, problem: problem ?? made.problem, reading, refresh };
  const preview = made && lists && { ...made.value, snapshot: lists.snapshot };
  return { preview, problem, reading, refresh };
}
