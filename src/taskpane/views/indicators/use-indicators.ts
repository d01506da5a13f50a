import { useMemo } from "react";
import { indicatorsOf, type WorkbookIndicators } from "../../../commands/attain";
import type { Problem } from "../../../core/base/problem";
import { officialLists } from "../../../core/notice/official-lists";
import { leadUnits } from "../../../core/tables/tasks/lead-units";
import { useWorkbook } from "../../parts/use-workbook";

/** The year of the notice: what a deadline without a year refers to. */
export const YEAR = officialLists[0]?.year ?? 0;

type IndicatorsState = {
  /** The last reading; it stays while the next one is under way. */
  readonly read: WorkbookIndicators | undefined;
  /** The units of the workbook's lists, which may have been chosen elsewhere. */
  readonly listed: readonly string[];
  readonly problem: Problem | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
};

/** The workbook's indicators, as long as the view is open. */
export function useIndicators(): IndicatorsState {
  const { read, problem, reading, refresh } = useWorkbook();
  const indicators = useMemo(() => read && indicatorsOf(read.snapshot, YEAR, read.day), [read]);
  const listed = useMemo(() => leadUnits(read?.lists.lists ?? []), [read]);
  return { read: indicators, listed, problem, reading, refresh };
}
