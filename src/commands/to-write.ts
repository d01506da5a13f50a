import { asBefore } from "../core/base/as-before";
import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import { leftBehind } from "../host/writing/runs";
import { settleRun, type Repair } from "../host/writing/settle";
import type { ReadOptions } from "../host/port";
import { readWorkbook } from "../host/reading";

/**
 * Runs a command that reads, plans and writes. Where the workbook was changed in between and nothing was written, it is
 * read and planned anew, once.
 */
export async function plannedAnew<T>(attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await attempt();
  return isOvertaken(first) ? attempt() : first;
}

function isOvertaken(result: Result<unknown>): boolean {
  if (result.ok || result.problem.outcome !== "unchanged") return false;
  const { code } = result.problem;
  // A sheet that was locked meanwhile is refused by Excel; read again, it is known for locked.
  return code === "changed-meanwhile" || code === "access-denied";
}

/**
 * Reads for a command that writes: where a run of an earlier time was interrupted for good, what it has left is finished
 * or taken back first, and the workbook read again.
 */
export async function readToWrite<
  T extends
    { readonly settings: Readonly<Record<string, unknown>> } | { readonly snapshot: WorkbookSnapshot },
>(read: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await read();
  if (!first.ok) return first;
  const { value } = first;
  const left = leftBehind("snapshot" in value ? value.snapshot.settings : value.settings);
  if (left.length === 0) return first;
  for (const run of left) {
    const settled = await settleRun(run);
    if (!settled.ok) return settled;
  }
  return read();
}

/** Takes edits back on the sheets that were there before, as the snapshot has them. */
export const takingBack = (
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
  options: ReadOptions = {},
): Repair => ({
  way: "take-back",
  plan: async () => {
    const now = await readWorkbook({ ...options, formulas: true });
    return now.ok ? ok(asBefore(edits, before, now.value)) : now;
  },
});

/** Brings a plan to its end: what is still to be done is planned on the workbook as it is by then. */
export const carryingOn = (plan: Repair["plan"]): Repair => ({ way: "carry-on", plan });
