import { useMemo } from "react";
import { indicatorsOf, type WorkbookIndicators } from "../../../commands/attain";
import type { Problem } from "../../../core/base/problem";
import { officialLists } from "../../../core/notice/official-lists";
import { useWorkbook } from "../../parts/use-workbook";

/** The year of the notice: what a deadline without a year refers to. */
export const YEAR = officialLists[0]?.year ?? 0;

type IndicatorsState = {
  /** The last reading; it stays while the next one is under way. */
  readonly read: WorkbookIndicators | undefined;
  readonly problem: Problem | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
};

/** The workbook's indicators, as long as the view is open. */
export function useIndicators(): IndicatorsState {
  const { read, problem, reading, refresh } = useWorkbook();
  const indicators = useMemo(() => read && indicatorsOf(read.snapshot, YEAR, read.day), [read]);
  return { read: indicators, problem, reading, refresh };
}
