import { useCallback, useEffect, useState } from "react";
import { readLists, type WorkbookLists } from "../../../commands/read-lists";
import { watchLists } from "../../../commands/watch-lists";
import type { Problem } from "../../../core/base/problem";

export type ListsState = {
  /** What was read last; it stays while it is read anew. */
  readonly read: WorkbookLists | undefined;
  readonly problem: Problem | undefined;
  readonly reading: boolean;
  readonly refresh: () => void;
};

/** The workbook's task lists, read when the view opens and again whenever the workbook changes. */
export function useLists(): ListsState {
  const [state, setState] = useState<Omit<ListsState, "refresh">>({
    read: undefined,
    problem: undefined,
    reading: true,
  });
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => {
    setRound((before) => before + 1);
  }, []);

  useEffect(() => {
    let open = true;
    const read = async (): Promise<void> => {
      const result = await readLists();
      if (!open) return;
      setState((before) =>
        result.ok
          ? { read: result.value, problem: undefined, reading: false }
          : { read: before.read, problem: result.problem, reading: false },
      );
    };
    void read();
    return () => {
      open = false;
    };
  }, [round]);
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
