import { useMemo } from "react";
import { listsOf } from "../../../commands/read-lists";
import { previewOf, type SummaryPreview } from "../../../commands/summary";
import type { SerialDay } from "../../../core/base/serial";
import type { Problem } from "../../../core/base/problem";
import { useWorkbook } from "../../parts/use-workbook";

type Previewed = {
  /** The preview of the last reading; it stays while the next one is under way. */
  readonly preview: SummaryPreview | undefined;
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
  const made = useMemo(
    () => read && previewOf(asOf === undefined ? read.lists : listsOf(read.snapshot, { asOf })),
    [read, asOf],
  );
  return made?.ok === false
    ? { preview: undefined, problem: problem ?? made.problem, reading, refresh }
    : { preview: made?.value, problem, reading, refresh };
}
