import { asBefore } from "../core/base/as-before";
import { canBeTakenBack, type Before } from "../core/base/before";
import { ok, type Result } from "../core/base/problem";
import type { RestsOn } from "../core/base/rests-on";
import type { Written, WrittenRun } from "../core/base/undo";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import { applySteps } from "../host/writing/apply-steps";
import type { CellsFound } from "../host/port";
import type { Repair } from "../host/writing/settle";
import { readFlags } from "./read-flags";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { undoOffer } from "./undo-offer";

type WriteOptions = RunOptions & {
  /** The workbook as it was read, with what a snapshot does not hold of the sheets that are written to. */
  readonly before: Before;
  readonly on?: RestsOn;
  /** Default: what was interrupted becomes as before. */
  readonly repair?: Repair;
  readonly onStep?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** 撤销 is not offered for it. */
  readonly isFinal?: true;
};

/**
 * Performs the steps of a plan for a command (`applySteps`). What is interrupted is taken back, and what was carried out
 * is kept for 撤销, where there is a way back at all.
 */
export async function write(
  steps: readonly (readonly WorkbookEdit[])[],
  { before, isFinal, ...options }: WriteOptions,
): Promise<Result<readonly CellsFound[]>> {
  const edits = steps.flat();
  undoOffer.drop();
  let run: WrittenRun | undefined;
  const tell = (written: Written): void => {
    run = { edits, before, written };
  };
  const applied = await applySteps(steps, {
    ...options,
    unfinished: before.looks?.emptyRules ?? [],
    repair: options.repair ?? takingBack(edits, before),
    ...(isFinal !== true && undoOffer.isPossible && canBeTakenBack(edits, before)
      ? { onWritten: { before, tell } }
      : {}),
  });
  // What was interrupted may have left something nevertheless.
  if (applied.ok || applied.problem.outcome !== "unchanged") undoOffer.keep(run);
  return applied;
}

/** Takes edits back on the sheets that were there before. */
const takingBack = (edits: readonly WorkbookEdit[], before: Before): Repair => ({
  way: "take-back",
  plan: async () => {
    const old = new Set(before.snapshot.sheets.map(({ name }) => name));
    const onOld = edits.filter(
      ({ sheet, kind }) => kind === "setting" || (sheet !== undefined && old.has(sheet)),
    );
    if (onOld.length === 0) return ok([]);
    const now = await readWorkbook({ formulas: true });
    if (!now.ok) return now;
    if (!onOld.some(({ kind }) => kind === "conditional-formats"))
      return ok(asBefore(edits, before, { snapshot: now.value, rules: before.looks?.rules ?? [] }));
    const flags = await readFlags(now.value, []);
    if (!flags.ok) return flags;
    const { ownRules, emptyRules } = flags.value;
    const known = before.looks?.emptyRules ?? [];
    const unfinished = emptyRules.filter(({ id }) => !known.some((one) => one.id === id));
    return ok(asBefore(edits, before, { snapshot: now.value, rules: [...ownRules, ...unfinished] }));
  },
});

/** Brings a plan to its end: what is still to be done is planned on the workbook as it is by then. */
export const carryingOn = (plan: Repair["plan"]): Repair => ({ way: "carry-on", plan });
