import { COMMANDS } from "../../../commands";
import type { Problem } from "../../../core/base/problem";
import { isoOf, type SerialDay } from "../../../core/base/serial";
import type { DutyState } from "../../../core/features/duties/duty-state";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { useCommand } from "../../parts/use-command";

/** 登记已报 of any occurrence that the view shows. */
export type Report = {
  readonly run: (state: DutyState, day: SerialDay | undefined, evidence: string) => void;
  readonly running: boolean;
  /** What was done last; not while the next is being done. */
  readonly said: string | undefined;
  readonly problem: Problem | undefined;
  readonly clear: () => void;
};

/** One command for all lines: a line that was registered moves to another group, and its own result would go with it. */
export function useReport(year: number, onDone: () => void): Report {
  const text = dutiesViewStrings.report;
  const { now, run, clear } = useCommand(
    async ({ onWaiting }, { duty, period }: DutyState, day: SerialDay | undefined, evidence: string) => {
      const named = { year, id: duty.id, period };
      const request = day === undefined ? named : { ...named, day, evidence };
      const result = await COMMANDS.reportDuty.run(request, { onWaiting });
      onDone();
      return result;
    },
  );
  const done = now.state === "done" ? now.value : undefined;
  const said =
    done === undefined
      ? undefined
      : done.reportedOn === undefined
        ? fill(text.undone, { what: done.duty.what })
        : fill(text.done, { what: done.duty.what, day: isoOf(done.reportedOn) });
  return {
    run,
    running: now.state === "running",
    said,
    problem: now.state === "failed" ? now.problem : undefined,
    clear,
  };
}
