import { leftOf, planUndo, undoEdits, type WrittenRun } from "../core/base/undo";
import type { Now, RuleId } from "../core/base/before";
import { fail, ok, type Result } from "../core/base/problem";
import { applySteps } from "../host/writing/apply-steps";
import { persistently } from "../host/writing/persistently";
import { readFlags } from "./read-flags";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import type { WritingCommand } from "../strings/queue";
import { readToWrite } from "./to-write";
import { carryingOn } from "./write";
import { undoOffer } from "./undo-offer";

export type Undone = { readonly command: WritingCommand };

/**
 * 撤销: takes back what the last command of this runtime has written, in one request for each run, unless somebody has changed it
 * since. Four `sync()` to read, three to write, four to read back; what is interrupted is brought to its end. It can't
 * itself be taken back.
 *
 * Problems: `nothing-to-undo`; those of `planUndo` and `applySteps`; `not-undone` (detail `sheets`) where Excel took the
 * edits and something still stands.
 */
export async function undo(options: RunOptions = {}): Promise<Result<Undone>> {
  const offered = undoOffer.state;
  if (offered === undefined) return fail({ code: "nothing-to-undo" });
  const [run, ...earlier] = [...offered.runs].reverse();
  if (run === undefined) return fail({ code: "nothing-to-undo" });
  const undone = await undoRun(run, options);
  if (!undone.ok) return undone;
  if (earlier.length === 0) {
    undoOffer.drop();
    return ok({ command: offered.command });
  }
  undoOffer.narrow(offered);
  const rest = await undo(options);
  if (rest.ok) return rest;
  const left = earlier.flatMap(({ edits }) => edits.flatMap(({ sheet }) => sheet ?? []));
  return fail({ code: "not-undone", outcome: "partly", detail: { sheets: [...new Set(left)].join("、") } });
}

/** Takes one run back. `not-undone`: it is gone as far as it goes, and can't be tried again. */
async function undoRun(run: WrittenRun, options: RunOptions): Promise<Result<void>> {
  const now = await readNow(options);
  if (!now.ok) return now;
  const plan = planUndo(run, now.value, now.value.filtered);
  if (!plan.ok) return plan;
  const { edits, on } = plan.value;
  const repair = carryingOn(async () => {
    const rest = await readNow(options);
    if (!rest.ok) return rest;
    // Where the request broke off, a rule that was being added again may stand there without its formula.
    const { rules, emptyRules } = rest.value;
    const unfinished = emptyRules.filter(({ id }) => !now.value.emptyRules.some((one) => one.id === id));
    return ok(undoEdits(run, { ...rest.value, rules: [...rules, ...unfinished] }));
  });
  const applied = await applySteps([edits], { ...options, on, repair, unfinished: now.value.emptyRules });
  if (!applied.ok) return applied.problem.code === "changed-meanwhile" ? overtaken(applied) : applied;
  const back = await readBack(run, options);
  if (!back.ok) undoOffer.drop();
  return back;
}

/** Somebody was quicker than the writing; by the next 撤销 the reading tells what it was. */
function overtaken({ problem }: { readonly problem: Parameters<typeof fail>[0] }): Result<never> {
  const what = problem.detail?.["what"] ?? problem.sheet ?? "";
  return fail({ ...problem, code: "undo-overtaken", detail: { ...problem.detail, what } });
}

async function readBack(run: WrittenRun, options: RunOptions): Promise<Result<void>> {
  const after = await persistently(() => readNow(options));
  // It is taken back, as the journal of the writing has it; only what came of it can't be looked at.
  const left = after.ok ? leftOf(run, after.value) : [];
  if (left.length === 0) return ok(undefined);
  return fail({ code: "not-undone", outcome: "partly", detail: { sheets: left.join("、") } });
}

type ReadNow = Now & { readonly filtered: ReadonlySet<string>; readonly emptyRules: readonly RuleId[] };

async function readNow(options: RunOptions): Promise<Result<ReadNow>> {
  const read = await readToWrite(() => readWorkbook({ ...options, formulas: true }));
  if (!read.ok) return read;
  const flags = await readFlags(read.value, [], options);
  if (!flags.ok) return flags;
  const { ownRules, emptyRules, filtered } = flags.value;
  return ok({ snapshot: read.value, rules: ownRules, emptyRules, filtered });
}
