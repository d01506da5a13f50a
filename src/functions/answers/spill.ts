import type { CellOutput } from "../../core/function-values/cell-input";
import type { DeadlineRow } from "../../core/function-values/deadline-row";
import type { TallyRow } from "../../core/function-values/tally-rows";
import type { Target } from "../../core/language/targets/target";
import type { UnitReading } from "../../core/language/units/unit";
import { deadlineStrings } from "../../strings/deadline";
import { functionsStrings } from "../../strings/functions";
import { targetStrings } from "../../strings/target";
import { unitStrings } from "../../strings/unit";
import { fill } from "../../strings/fill";

/** What a function spills over the cells beside and below it. */
type Spill = CellOutput[][];

/**
 * 类型, 截止日期, 起始日期, 周期, 节点, 备注.
 *
 * @example deadlineSpill({ kind: "by-date", date: 44165, start: "", recurrence: "", milestones: "", notes: ["implied-year"] })
 *   //=> [["限期", 44165, "", "", "", "推定"]]
 */
export function deadlineSpill({ kind, date, start, recurrence, milestones, notes }: DeadlineRow): Spill {
  const words = notes.map((note) => deadlineStrings.noteWord[note]).join("、");
  return [[deadlineStrings.kind[kind], date, start, recurrence, milestones, words]];
}

/** 指标, 算符, 目标值, 单位, 基期, 说明. */
export function targetSpill(targets: readonly Target[]): Spill {
  return targets.map((target) => [
    target.indicator,
    target.operator,
    target.value ?? "",
    target.unit ?? "",
    target.baselineYear ?? target.baseline ?? "",
    explained(target),
  ]);
}

/** The sixth cell, with what the other five don't say: a fall or a rise, soft words, and every doubt of the reading. */
function explained({ change, per, of, from, soft, notes }: Target): string {
  const { explanation } = functionsStrings;
  return [
    ...(change === undefined ? [] : [targetStrings.change[change]]),
    ...(per === undefined ? [] : [fill(explanation.per, { per })]),
    ...(of === undefined ? [] : [fill(explanation.of, { of })]),
    ...(from === undefined ? [] : [fill(explanation.from, { from })]),
    ...soft.map((word) => fill(explanation.soft, { word })),
    ...notes.map((note) => targetStrings.note[note].replace(/。$/, "")),
  ].join(";");
}

/**
 * Name and role, and where the reading has notes, those in a third cell of the first row; one row of blanks where no
 * unit is named, since a spill can't be empty.
 */
export function unitSpill({ units, notes }: Pick<UnitReading, "units" | "notes">): Spill {
  if (units.length === 0) return [["", ""]];
  const rows = units.map(({ name, role }): CellOutput[] => [name, unitStrings.role[role]]);
  if (notes.length === 0) return rows;
  const said = notes.map((note) => unitStrings.note[note].replace(/。$/, "")).join("；");
  return rows.map((row, i) => [...row, i === 0 ? said : ""]);
}

/** Status word, count, share. */
export function tallySpill(rows: readonly TallyRow[]): Spill {
  return rows.map(({ word, count, share }) => [word, count, share]);
}
