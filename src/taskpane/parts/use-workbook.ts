import { useCallback, useEffect, useSyncExternalStore } from "react";
import { liveWorkbook, type LiveState } from "../../commands/live-workbook";

const state = (): LiveState => liveWorkbook.state;

/**
 * The workbook as it is now, from the one reading that all views and functions share, while the view is open.
 *
 * @param formulas Formulas are needed as well; a reading without them counts as none.
 */
export function useWorkbook(formulas = false): LiveState & { readonly refresh: () => void } {
  const follow = useCallback((told: () => void) => liveWorkbook.follow(told, { formulas }), [formulas]);
  const { read, ...rest } = useSyncExternalStore(follow, state);
  useEffect(() => {
    // Excel 2021 reports no renaming of a sheet: the workbook is read again when the user comes back to the pane.
    window.addEventListener("focus", liveWorkbook.refresh);
    return () => {
      window.removeEventListener("focus", liveWorkbook.refresh);
    };
  }, []);
  return {
    ...rest,
    read: formulas && read?.formulas === false ? undefined : read,
    refresh: liveWorkbook.refresh,
  };
}
