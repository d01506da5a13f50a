import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem, Result } from "../../core/base/problem";

type CommandState<T, P> =
  | { readonly state: "idle" }
  | {
      readonly state: "running";
      /** A cell is being edited, and Excel waits for the end of that. */
      readonly waiting: boolean;
      /** The user wants no more of it; what was written is being taken back. */
      readonly cancelling?: true;
      readonly progress?: P;
    }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "failed"; readonly problem: Problem };

export type CommandOptions<P> = {
  readonly onProgress: (progress: P) => void;
  readonly signal: AbortSignal;
  /** A cell is being edited, and Excel waits for the end of that. */
  readonly onWaiting: () => void;
};

export type RunningCommand<A extends readonly unknown[], T, P> = {
  readonly now: CommandState<T, P>;
  readonly run: (...args: A) => void;
  readonly cancel: () => void;
  /** Forgets a result or a problem. */
  readonly clear: () => void;
};

/**
 * Runs a command from a view: one at a time, with its progress, cancel, and its result or problem as state:
 * `const clear = useCommand(({ onWaiting }) => COMMANDS.unflag.run({ onWaiting }))`.
 */
export function useCommand<A extends readonly unknown[], T, P = never>(
  command: (options: CommandOptions<P>, ...args: A) => Promise<Result<T>>,
): RunningCommand<A, T, P> {
  const [now, setNow] = useState<CommandState<T, P>>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const latest = useRef(command);
  useEffect(() => {
    latest.current = command;
  });

  const run = useCallback((...args: A): void => {
    if (running.current !== undefined) return;
    const control = new AbortController();
    running.current = control;
    setNow({ state: "running", waiting: false });
    const onProgress = (progress: P): void => {
      setNow((before) => ({ ...before, state: "running", waiting: false, progress }));
    };
    const onWaiting = (): void => {
      setNow((before) => (before.state === "running" ? { ...before, waiting: true } : before));
    };
    const perform = async (): Promise<CommandState<T, P>> => {
      try {
        const result = await latest.current({ onProgress, onWaiting, signal: control.signal }, ...args);
        return result.ok
          ? { state: "done", value: result.value }
          : { state: "failed", problem: result.problem };
      } catch (error) {
        // Commands answer with problems and don't throw; an error thrown nevertheless is a defect, and the user is told
        // of it as well.
        console.error(error);
        return { state: "failed", problem: { code: "host-error", detail: { hostCode: String(error) } } };
      }
    };
    void perform().then((end) => {
      running.current = undefined;
      setNow(end);
    });
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setNow((before) => (before.state === "running" ? { ...before, cancelling: true } : before));
  }, []);
  const clear = useCallback(() => {
    setNow({ state: "idle" });
  }, []);
  return { now, run, cancel, clear };
}
