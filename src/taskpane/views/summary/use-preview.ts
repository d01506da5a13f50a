import { useEffect, useMemo, useState } from "react";
import { listsOf } from "../../../commands/read-lists";
import { countsOf, type CountedLists } from "../../../commands/summary-counts";
import type { SummaryPreview } from "../../../commands/summary-preview";
import type { SerialDay } from "../../../core/base/serial";
import type { Problem } from "../../../core/base/problem";
import { useWorkbook } from "../../parts/use-workbook";

/** What is counted; then what indicators and duties add to it, which takes more code and a moment longer. */
export type Shown = CountedLists & { readonly rest: SummaryPreview | undefined };

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
  const [rest, setRest] = useState<SummaryPreview>();
  const [missing, setMissing] = useState<Problem>();
  useEffect(() => {
    if (lists === undefined) return undefined;
    let current = true;
    const show = async (): Promise<void> => {
      const part = await import(
        /* webpackChunkName: "view-summary-rest" */ "../../../commands/summary-preview"
      ).catch(() => undefined);
      if (!current) return;
      const all = part?.previewOf(lists);
      setMissing(part === undefined ? { code: "not-loaded" } : undefined);
      setRest(all?.ok === true ? all.value : undefined);
    };
    void show();
    return () => {
      current = false;
    };
  }, [lists]);
  return made?.ok === false
    ? { preview: undefined, problem: problem ?? made.problem, reading, refresh }
    : {
        preview: made === undefined ? undefined : { ...made.value, rest },
        problem: problem ?? missing,
        reading,
        refresh,
      };
}
