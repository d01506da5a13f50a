import { parseArea, splitReference } from "../../core/base/address";
import type { Place } from "../../core/function-values/find-task";
import { statusQuestion } from "../../core/function-values/status-value";
import { functionError } from "../answers/answer";
import { DayClock } from "../../commands/day-clock";
import { liveWorkbook } from "../../commands/live-workbook";
import { LiveStatus, type StatusCell } from "./live-status";

const live = new LiveStatus(liveWorkbook, new DayClock());

/** `ZLQ.STATUS`: answers now, and again whenever the answer changes, until Excel cancels the cell. */
export function streamStatus(
  task: unknown,
  progress: unknown,
  asOf: unknown,
  warnDays: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  const question = statusQuestion(task, progress, asOf, warnDays);
  if (!question.ok) {
    invocation.setResult(functionError(question.problem));
    return;
  }
  const cell: StatusCell = {
    question: question.value,
    place: question.value.key === undefined ? undefined : placeOf(invocation.address),
    show: (status) => {
      invocation.setResult(status.ok ? status.value : functionError(status.problem));
    },
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
