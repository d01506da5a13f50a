import { isoOf, type SerialDay } from "../../../core/base/serial";
import { daysLeft, dueDate } from "../../../core/language/deadline/due";
import { attestedVerdict } from "../../../core/attainment/attest";
import { attainmentProblemText } from "../../../core/attainment/problem-text";
import { daysToMiss } from "../../../core/features/indicators/report/days-to-miss";
import { operatorWord } from "../../../core/attainment/operator-words";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";
import { targetStrings } from "../../../strings/target";
import { fill } from "../../../strings/fill";
import { YEAR } from "./use-indicators";

const text = indicatorStrings.view;

/** A number as people write it, without the noise of binary fractions. */
const plain = (value: number): string => String(Number(value.toFixed(4)));

/**
 * @example figuresText({ target: readTargets("污水处理率达到85%以上")[0], outcome: { ok: true, value: { actual: 86, rate: 1.0117647059 } } })
 *   //=> "目标≥85%，完成86%，完成率101.2%"
 */
export function figuresText({ target, outcome, wording, actual }: IndicatorReading): string {
  if (target?.value == null)
    return actual === null || actual === "" ? wording : `${wording};${fill(text.actual, { actual })}`;
  const unit = target.unit ?? "";
  const parts = [fill(text.goal, { goal: `${operatorWord(target)}${plain(target.value)}${unit}` })];
  if (outcome.ok && outcome.value.actual !== null) {
    const reached =
      target.change === undefined ? text.actual : target.change === "decrease" ? text.fall : text.rise;
    parts.push(fill(reached, { actual: `${plain(outcome.value.actual)}${unit}` }));
  }
  if (outcome.ok && outcome.value.rate !== null)
    parts.push(fill(text.rate, { rate: `${(outcome.value.rate * 100).toFixed(1)}%` }));
  return parts.join("，");
}

/** What is wrong with the figures, or uncertain about the target. */
export function problemOf({ outcome, target }: IndicatorReading): string | undefined {
  if (!outcome.ok) return attainmentProblemText(outcome.problem);
  return target?.notes.includes("no-direction") === true ? targetStrings.note["no-direction"] : undefined;
}

/** What a person has found, or why what stands there is no finding. */
export function attestTexts({ outcome, attestation, attestFault }: IndicatorReading): readonly string[] {
  const { said, idle, fault } = indicatorStrings.attest;
  if (attestFault !== undefined) return [fault[attestFault]];
  if (attestation === undefined) return [];
  const { result, by, on } = attestation;
  const settled = outcome.ok && outcome.value.verdict === attestedVerdict(result);
  return [settled ? fill(said, { result, by, day: isoOf(on) }) : idle];
}

/** The due day and how far it is; for 优良天数 also the days that may still be missed. */
export function dayTexts(reading: IndicatorReading, asOf: SerialDay): readonly string[] {
  const due = dueDate(reading.deadline, asOf);
  const left = daysLeft(reading.deadline, asOf);
  const when =
    due === null || left === null
      ? reading.deadline.text
      : fill(left < 0 ? text.late : left === 0 ? text.today : text.left, {
          day: isoOf(due),
          days: Math.abs(left),
        });
  const good = daysToMiss(reading, YEAR, asOf);
  if (good === null) return when === "" ? [] : [when];
  const { missed, left: rest } = good;
  const day = isoOf(Math.min(asOf, due ?? asOf));
  return [
    when,
    fill(text.allowed, { days: good.days, needed: good.needed, allowed: good.allowed }),
    ...(missed === undefined || rest === undefined
      ? []
      : [
          rest < 0
            ? fill(text.missedAll, { day, missed, over: -rest })
            : fill(text.missed, { day, missed, left: rest }),
        ]),
  ];
}
