import { parseArea, splitReference } from "../../core/base/address";
import type { Place } from "../../core/function-values/find-task";
import type { FunctionValue } from "../../core/function-values/function-problem";
import { statusOfTask, statusQuestion } from "../../core/function-values/status-value";
import type { StatusWord } from "../../core/status/status";
import { functionError } from "../answers/answer";
import { DayClock } from "../../commands/day-clock";
import { liveWorkbook } from "../../commands/live-workbook";
import { KeptAnswers } from "./kept-answers";
import { LiveStatus, NOTHING_READ, type StatusCell } from "./live-status";

const kept = new KeptAnswers();
const live = new LiveStatus(liveWorkbook, new DayClock());

/** `ZLQ.STATUS`: answers now, and again whenever the answer changes, until Excel cancels the cell. */
export function streamStatus(
  task: unknown,
  progress: unknown,
  asOf: unknown,
  warnDays: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  const show = (status: FunctionValue<StatusWord>): void => {
    invocation.setResult(status.ok ? status.value : functionError(status.problem));
  };
  const asked = [asOf, warnDays, task, progress];
  const known = kept.get(asked);
  if (known !== undefined) {
    show(known);
    return;
  }
  const question = statusQuestion(task, progress, asOf, warnDays);
  if (!question.ok) {
    invocation.setResult(functionError(question.problem));
    return;
  }
  const { key, asOf: day } = question.value;
  if (key === undefined && day !== undefined) {
    // Deadline and day are given: nothing that happens later changes the answer.
    const status = statusOfTask(question.value, NOTHING_READ, undefined, day);
    kept.keep(asked, status);
    show(status);
    return;
  }
  const cell: StatusCell = {
    question: question.value,
    place: key === undefined ? undefined : placeOf(invocation.address),
    show,
  };
  invocation.onCanceled = () => {
    live.remove(cell);
  };
  live.add(cell);
}

/** @example placeOf("大气!D5") //=> { sheet: "大气", row: 4 } */
function placeOf(address: string | undefined): Place | undefined {
  if (address === undefined) return undefined;
  const { sheet, address: cell } = splitReference(address);
  const row = parseArea(cell)?.row;
  return sheet === undefined || row === undefined ? undefined : { sheet, row };
}
