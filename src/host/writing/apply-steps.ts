import type { Before } from "../../core/base/before";
import type { RestsOn } from "../../core/base/rests-on";
import type { Written } from "../../core/base/undo";
import type { WorkbookEdit } from "../../core/base/workbook-edit";
import { fail, ok, type Problem, type Result } from "../../core/base/problem";
import { host } from "../current";
import type { CellsFound, RunOptions } from "../port";
import { checkFreshness } from "./check-freshness";
import { journalRemoved, newRun, withJournal } from "./journal";
import { persistently } from "./persistently";
import { withRulesFound } from "./rules-found";
import { runs } from "./runs";
import { changed, putBack } from "./seen-cells";
import { isAnswering, settleRun, type Repair } from "./settle";
import { askWritten } from "./written-cells";

type ApplyOptions = RunOptions & {
  /** Called after each step that is in the workbook. */
  readonly onStep?: (done: number, total: number) => void;
  /** Stops behind a step, also the last one; what was written is taken back. */
  readonly signal?: AbortSignal;
  /** What the plan rests on. Where the workbook is no longer so, nothing is written. */
  readonly on?: RestsOn;
  /** The rules without a formula that are there, where rules are added: others are what an interruption has left. */
  readonly unfinished?: readonly { readonly sheet: string }[];
  /** How an interrupted run is made whole on sheets that were there before. New sheets are removed in any case. */
  readonly repair?: Repair;
  /** Told what stands there at the end, read with the last request; not where that answer is lost. */
  readonly onWritten?: { readonly before: Before; readonly tell: (written: Written) => void };
};

/**
 * Performs the steps of a plan: a request that looks whether the workbook still is what the plan rests on, one a step
 * (on the web more where a step is too large for one request), and one that takes the journal away. All or nothing:
 * when a step fails, the user cancels, or somebody has typed into cells that were written over, what this run has
 * added is removed, known by the run's mark, `repair` is performed, and what was typed is put back.
 *
 * The result has the cells that somebody had typed into while they were written over or deleted, where that could not
 * be taken back. The problem says what was left (`outcome`), by what was read back. Problems: `cancelled`,
 * `changed-meanwhile`, those of the host.
 */
export async function applySteps(
  steps: readonly (readonly WorkbookEdit[])[],
  options: ApplyOptions = {},
): Promise<Result<readonly CellsFound[]>> {
  const run = newRun();
  runs.begin(run);
  try {
    return await perform(run, steps, options);
  } finally {
    runs.end(run);
  }
}

async function perform(
  run: string,
  steps: readonly (readonly WorkbookEdit[])[],
  options: ApplyOptions,
): Promise<Result<readonly CellsFound[]>> {
  const { onWaiting, onStep, signal, on, onWritten } = options;
  const asked: RunOptions = onWaiting === undefined ? {} : { onWaiting };
  const fresh = await checkFreshness(steps.flat(), on, asked);
  if (!fresh.ok) return fail({ ...fresh.problem, outcome: "unchanged" });
  const { sheets, rules } = fresh.value;
  const found = steps.map((step) => withRulesFound(step, rules));
  const done = await host().perform(withJournal(found, run, sheets, options.unfinished), {
    ...asked,
    // With the writing itself, for what was typed since the workbook was looked at.
    cells: on?.cells ?? [],
    ...(onStep === undefined ? {} : { onStep }),
    ...(signal === undefined ? {} : { signal }),
  });
  const typed = changed(done.found);
  const problem: Problem | undefined =
    done.problem ??
    // Whoever cancels while the last step is written is asked for no other time than whoever does so before.
    (signal?.aborted === true ? { code: "cancelled" } : undefined) ??
    (typed.length > 0 ? { code: "changed-meanwhile" } : undefined);
  if (problem === undefined) {
    const written = onWritten && askWritten(steps.flat(), onWritten.before);
    const ended = await host().perform([[journalRemoved(run)]], {
      ...asked,
      ...(written === undefined ? {} : { after: written.question }),
    });
    if (ended.after !== undefined && written !== undefined) onWritten?.tell(written.read(ended.after));
    // All stands; only the note of it may still be there.
    if (ended.problem !== undefined) await settleRun(run);
    return ok([]);
  }
  if (!done.sent) return fail({ ...problem, outcome: "unchanged" });
  return afterFailure(problem, { run, steps, options, found: typed, answerLost: !done.answered });
}

type Interrupted = {
  readonly run: string;
  readonly steps: readonly (readonly WorkbookEdit[])[];
  readonly options: ApplyOptions;
  readonly found: readonly CellsFound[];
  readonly answerLost: boolean;
};

async function afterFailure(
  problem: Problem,
  { run, steps, options, found, answerLost }: Interrupted,
): Promise<Result<readonly CellsFound[]>> {
  const { repair } = options;
  const more = {
    answerLost,
    // Written to its end, but over what somebody had typed, or cancelled with the last step.
    undo: found.length > 0 || problem.code === "cancelled",
    ...(found.length > 0 ? { repair: withFound(repair, found) } : repair === undefined ? {} : { repair }),
  };
  const settled = await persistently(() => settleRun(run, more));
  if (settled.ok && settled.value === "done") return ok(found);
  if (settled.ok) return fail({ ...problem, outcome: "unchanged" });
  const sheets = [...new Set(steps.flat().flatMap((edit) => edit.sheet ?? []))].join("、");
  const outcome = (await isAnswering()) ? "partly" : "unknown";
  return fail({ ...problem, outcome, detail: { ...problem.detail, sheets } });
}

/** The same, and what was typed stands again. */
const withFound = (repair: Repair | undefined, found: readonly CellsFound[]): Repair => ({
  way: repair?.way ?? "take-back",
  plan: async () => {
    const rest = repair === undefined ? ok([]) : await repair.plan();
    return rest.ok ? ok([...rest.value, ...putBack(found)]) : rest;
  },
});
