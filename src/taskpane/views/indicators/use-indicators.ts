import { useCallback, useEffect, useState } from "react";
import { attainIndicators, type WorkbookIndicators } from "../../../commands/attain";
import { watchLists } from "../../../commands/watch-lists";
import { officialLists } from "../../../core/notice/official-lists";
import type { Problem } from "../../../core/base/problem";

/** The year of the notice: what a deadline without a year refers to. */
export const YEAR = officialLists[0]?.year ?? 0;

type Read = {
  /** What was read last; it stays while it is read anew. */
  readonly read: WorkbookIndicators | undefined;
  readonly problem: Problem | undefined;
};

export type IndicatorsState = Read & {
  readonly reading: boolean;
  readonly refresh: () => void;
};

/** The workbook's indicators, read when the view opens and again whenever the workbook changes. */
export function useIndicators(): IndicatorsState {
  const [state, setState] = useState<Read & { readonly round?: number }>({
    read: undefined,
    problem: undefined,
  });
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  useEffect(() => {
    let open = true;
    void attainIndicators({ year: YEAR }).then((result) => {
      if (!open) return;
      setState((before) =>
        result.ok
          ? { read: result.value, problem: undefined, round }
          : { read: before.read, problem: result.problem, round },
      );
    });
    return () => {
      open = false;
    };
  }, [round]);
  useEffect(() => watchLists(refresh), [refresh]);
  return { read: state.read, problem: state.problem, reading: state.round !== round, refresh };
}
