import { useCallback, useEffect, useState } from "react";
import { previewSummary, type SummaryPreview } from "../../../commands/summary";
import { watchLists } from "../../../commands/watch-lists";
import type { SerialDay } from "../../../core/base/serial";
import type { Problem } from "../../../core/base/problem";

type Read = {
  /** What was read last; it stays while it is read anew. */
  readonly preview: SummaryPreview | undefined;
  readonly problem: Problem | undefined;
  readonly reading: boolean;
};

/**
 * What a summary would show, read when the view opens, when the day is changed, and whenever the workbook changes.
 *
 * @param asOf 统计截止日; without one the workbook's, else today.
 */
export function usePreview(asOf: SerialDay | undefined): Read & { readonly refresh: () => void } {
  const [state, setState] = useState<Read>({ preview: undefined, problem: undefined, reading: true });
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  useEffect(() => {
    let open = true;
    void previewSummary(asOf === undefined ? {} : { asOf }).then((result) => {
      if (!open) return;
      setState((before) =>
        result.ok
          ? { preview: result.value, problem: undefined, reading: false }
          : // Figures of lists that are gone would be wrong; those of lists that could not be read are the last known.
            {
              preview: result.problem.code === "no-task-list" ? undefined : before.preview,
              problem: result.problem,
              reading: false,
            },
      );
    });
    return () => {
      open = false;
    };
  }, [round, asOf]);
  useEffect(() => watchLists(refresh), [refresh]);
  useEffect(() => {
    // Excel of 2021 tells of no renamed sheet; who comes back to the pane sees the names as they are.
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
    };
  }, [refresh]);
  return { ...state, refresh };
}
