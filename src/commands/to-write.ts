import type { Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { RunOptions } from "../host/port";
import { readNames } from "../host/reading";
import { leftBehind } from "../host/writing/runs";
import { settleRun } from "../host/writing/settle";

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
    // How its last request ended nobody knows any more.
    const settled = await settleRun(run, { answerLost: true });
    if (!settled.ok) return settled;
  }
  return read();
}

/** `readNames` for a command that writes. */
export const readNamesToWrite = (options: RunOptions = {}): ReturnType<typeof readNames> =>
  readToWrite(() => readNames(options));
