import { fail, ok, type Result } from "../core/base/problem";
import { restsOn } from "../core/base/rests-on";
import type { SerialDay } from "../core/base/serial";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { planAssess, type AssessPlan } from "../core/features/assess/plan-assess";
import { rulesTemplate } from "../core/features/assess/rules-template";
import { listsSeen } from "../core/tables/tasks/list-seen";
import type { RunOptions } from "../host/port";
import { readForReport } from "./bulletin";
import { plannedAnew, readNamesToWrite } from "./to-write";
import { write } from "./write";

export type AssessRequest = RunOptions & {
  readonly asOf?: SerialDay;
  readonly office?: string;
  /** A file of scoring rules as it was read; by default the rules stand in the workbook itself. */
  readonly rules?: WorkbookSnapshot;
  readonly includeUnsure?: boolean;
};

export type MadeAssessment = Omit<AssessPlan, "edits">;

/**
 * Adds a 考核自评表 from scoring rules; everything else stays.
 *
 * Problems: `no-scoring-rules`, `workbook-protected`, `date-system-1904`, those of `applySteps`.
 */
export const makeAssessment = (request: AssessRequest = {}): Promise<Result<MadeAssessment>> =>
  plannedAnew(async () => {
    const read = await readForReport(request);
    if (!read.ok) return read;
    const { snapshot, lists, asOf, policy } = read.value;
    const office = request.office ?? policy.office;
    const plan = planAssess({
      snapshot,
      lists,
      asOf,
      ...(request.rules === undefined ? {} : { rules: request.rules }),
      ...(office === undefined ? {} : { office }),
    });
    if (!plan.ok) return plan;
    const { edits, ...made } = plan.value;
    const on = restsOn(snapshot, edits, { cells: listsSeen(snapshot, lists) });
    const applied = await write([edits], { ...request, before: { snapshot }, on });
    return applied.ok ? ok(made) : applied;
  });

/**
 * Inserts the tables to be filled in with an assessment's own rules and grades.
 *
 * Problems: `workbook-protected`, `date-system-1904`, those of `applySteps`.
 */
export async function insertRulesTemplate(
  options: RunOptions = {},
): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const names = await readNamesToWrite(options);
  if (!names.ok) return names;
  const { structureProtected, dateSystem, sheetNames, before } = names.value;
  if (structureProtected) return fail({ code: "workbook-protected" });
  if (dateSystem === 1904) return fail({ code: "date-system-1904" });
  const { edits, sheets } = rulesTemplate(sheetNames);
  const applied = await write([edits], { ...options, before: { snapshot: before } });
  return applied.ok ? ok({ sheets }) : applied;
}
