import { fail, ok, type Problem, type Result } from "../../../core/base/problem";
import type { CheckedAssumption, Finding, SelfCheckOptions, SelfCheckReport } from "../../self-check";
import { persistently } from "../../writing/persistently";
import { isSupported } from "../capabilities";
import { hostVersion } from "../host-version";
import { runExcel } from "../run";
import { ASSUMPTIONS } from ".";
import { untried, type Assumption } from "./assumption";
import { Scratch } from "./scratch";
import { addScratch, planScratch, removeScratch, type Before } from "./scratch-sheets";

/** An assumption that takes longer than this is given up, and with it those after it: Excel no longer answers. */
const MOST_SECONDS = 30;

/**
 * Tries assumptions on a scratch sheet, one after the other, and removes the sheet again, however they end. Nothing
 * else of the workbook is touched. Problems: `cancelled`, `workbook-protected`, those of `runExcel`; where the sheet
 * could not be removed, the outcome says so.
 */
export async function checkAssumptions(
  options: SelfCheckOptions = {},
  assumptions: readonly Assumption[] = ASSUMPTIONS,
  mostSeconds = MOST_SECONDS,
): Promise<Result<SelfCheckReport>> {
  const planned = await planScratch(options);
  if (!planned.ok) return fail({ ...planned.problem, outcome: "unchanged" });
  if (options.signal?.aborted === true) return fail({ code: "cancelled", outcome: "unchanged" });
  const before = planned.value;
  const added = await addScratch(before, options);
  const tried = added.ok ? await tryAll(before, assumptions, options, mostSeconds) : added;
  const removed = await persistently(() => removeScratch(before));
  if (!removed.ok) return fail(leftBehind(tried.ok ? removed.problem : tried.problem, before));
  return tried.ok
    ? ok({ excel: hostVersion(), lines: tried.value })
    : fail({ ...tried.problem, outcome: "unchanged" });
}

const leftBehind = (problem: Problem, { name }: Before): Problem => ({
  ...problem,
  outcome: "partly",
  detail: { ...problem.detail, sheets: name },
});

async function tryAll(
  { name }: Before,
  assumptions: readonly Assumption[],
  { signal, onProgress, onWaiting }: SelfCheckOptions,
  mostSeconds: number,
): Promise<Result<readonly CheckedAssumption[]>> {
  const scratch = new Scratch(name, signal);
  const lines: CheckedAssumption[] = [];
  let isStuck = false;
  for (const assumption of assumptions) {
    if (signal?.aborted === true) return fail({ code: "cancelled" });
    const finding: Finding = isStuck
      ? untried("stopped")
      : await tryOne(assumption, scratch, mostSeconds, onWaiting);
    isStuck ||= finding.kind === "untried" && finding.why === "timed-out";
    lines.push({ id: assumption.id, finding });
    onProgress?.({ lines: [...lines], total: assumptions.length });
  }
  return signal?.aborted === true ? fail({ code: "cancelled" }) : ok(lines);
}

async function tryOne(
  { needs, run }: Assumption,
  scratch: Scratch,
  mostSeconds: number,
  onWaiting?: () => void,
): Promise<Finding> {
  if (needs !== undefined && !isSupported(needs)) return untried("older-excel", needs);
  const options = onWaiting === undefined ? {} : { onWaiting };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => {
      resolve(untried("timed-out", String(mostSeconds)));
    }, mostSeconds * 1000);
  });
  const tried = runExcel((context) => run(context, scratch), options).then((result): Finding => {
    if (result.ok) return result.value;
    const { code, detail = {} } = result.problem;
    return untried("failed", [detail["hostCode"], detail["location"]].filter(Boolean).join(" ") || code);
  });
  const finding = await Promise.race([tried, tooLong]);
  clearTimeout(timer);
  return finding;
}
