import { attain } from "../../attainment/attain";
import { readAttestation, withAttestation } from "../../attainment/attest";
import type { Attainment, AttainmentProblem, Cell, Outcome } from "../../attainment/attainment";
import { isBlank } from "../../attainment/read-amount";
import { readDeadline } from "../../language/deadline/read-deadline";
import { officialLists } from "../../notice/official-lists";
import type { PlanId } from "../../notice/model/official-list";
import type { SheetSnapshot } from "../../base/snapshot";
import type { Target } from "../../language/targets/target";
import type { Ruling } from "../../notice/ruling-text";
import type { SheetCells } from "../sheet-cells";
import { readUnits } from "../../language/units/read-units";
import type { DictionaryEntry } from "../../language/units/unit";
import { goalOf } from "../../attainment/goal";
import { judgeFigures } from "../../attainment/judge-figures";
import type { IndicatorHeader } from "./find-header";
import type { IndicatorReading, IndicatorRole } from "./indicator-table";
import { figureAt, inPercentPoints } from "./read-figure";
import { readGoal } from "./read-goal";
import { byRulings } from "./ruled-row";

export type RowContext = {
  readonly sheet: SheetSnapshot;
  readonly cells: SheetCells;
  readonly header: IndicatorHeader;
  readonly ours: boolean;
  /** What a deadline without a year refers to. */
  readonly year?: number;
  readonly dictionary?: readonly DictionaryEntry[];
  readonly rulings?: readonly Ruling[];
};

/** Sums, notes and signatures below or between indicators. */
const NO_INDICATOR = /^(?:合计|小计|总计|平均|注[::]|填表|制表|审核|负责人|备注[::]|说明[::])/u;

/** One row of an indicator table; `null` where the row holds no indicator. */
export function readIndicatorRow(context: RowContext, row: number): IndicatorReading | null {
  const { sheet, cells, header, ours } = context;
  const { columns } = header;
  const text = (role: IndicatorRole): string => {
    const column = columns[role];
    return column === undefined ? "" : cells.text(row, column);
  };
  const figure = (role: IndicatorRole) => figureAt(sheet, cells, row, columns[role]);
  const target = figure("target");
  const words = [text("wording"), typeof target.value === "string" ? target.value : ""];
  const wording = words.find((one) => one !== "") ?? "";
  const indicator = text("indicator");
  const actualCell = figure("actual");
  if (NO_INDICATOR.test(indicator === "" ? wording : indicator)) return null;
  const says = isBlank(target.value) && wording === "" && isBlank(actualCell.value);
  if ((indicator === "" && wording === "") || (says && !ours)) return null;

  const unit = text("unit") || header.unit;
  const written: Outcome<Target> = ours
    ? { ok: true, value: goalOf({ indicator, word: text("operator"), value: target.value, unit }) }
    : readGoal({ indicator, wording: text("wording"), operator: text("operator"), target, unit });
  const { goal, deadline, ruled } = byRulings(
    {
      ...{ indicator, wording, ours, goal: written, deadline: deadlineOf(context, row) },
      hasDeadline: columns.deadline !== undefined,
      ...(context.year === undefined ? {} : { year: context.year }),
    },
    context.rulings ?? [],
  );
  const goalUnit = goal.ok ? goal.value.unit : null;
  const actual = inPercentPoints(actualCell, goalUnit);
  const baseline = figure("baseline").value;
  const raw = (role: IndicatorRole) => {
    const column = columns[role];
    return column === undefined ? "" : cells.value(row, column);
  };
  const found = readAttestation({ result: raw("attested"), by: raw("attestedBy"), on: raw("attestedOn") });
  const attestation = typeof found === "object" ? found : undefined;
  const outcome = withAttestation(
    judge(goal, actual, baseline, ours),
    goal.ok ? goal.value : null,
    attestation,
  );
  const place = outcome.ok ? undefined : columns[roleOf(outcome.problem)];
  const plan = planOf(text("no"));
  return {
    row,
    no: text("no"),
    indicator: indicator === "" && goal.ok ? goal.value.indicator : indicator,
    scope: text("scope"),
    wording: wording === "" && goal.ok ? goal.value.text : wording,
    target: goal.ok ? goal.value : null,
    baseline,
    actual: actualCell.value,
    outcome,
    ...(attestation === undefined ? {} : { attestation }),
    ...(typeof found === "string" ? { attestFault: found } : {}),
    ...(place === undefined ? {} : { problemAt: { row, column: place } }),
    deadline,
    lead: readUnits(text("lead"), { dictionary: context.dictionary ?? [] }).units,
    ...(plan === undefined ? {} : { plan }),
    ...(ruled === undefined ? {} : { ruled }),
  };
}

function judge(goal: Outcome<Target>, actual: Cell, baseline: Cell, ours: boolean): Outcome<Attainment> {
  if (!goal.ok) return goal;
  return ours ? judgeFigures(goal.value, actual, baseline) : attain({ actual, target: goal.value, baseline });
}

function roleOf(problem: AttainmentProblem): IndicatorRole {
  if (problem.code === "no-target" || problem.code === "several-targets") return "target";
  if (problem.code === "baseline-not-positive") return "baseline";
  return problem.code === "not-a-number" && problem.of === "baseline" ? "baseline" : "actual";
}

function deadlineOf({ cells, header, year }: RowContext, row: number) {
  const column = header.columns.deadline;
  const value = column === undefined ? "" : cells.value(row, column);
  return readDeadline(typeof value === "boolean" ? "" : value, year === undefined ? {} : { year });
}

/** 大气-1·1 belongs to the plan of 大气. */
function planOf(no: string): PlanId | undefined {
  return officialLists.find(({ name }) => no.startsWith(`${name}-`))?.plan;
}
