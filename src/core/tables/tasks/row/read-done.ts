import type { SerialDay } from "../../../base/serial";
import {
  readProgress,
  type Progress,
  type ProgressNote,
  type ProgressWords,
} from "../../../language/progress/read-progress";
import { withImpliedYear } from "../../../language/progress/implied-day";
import type { CellValue } from "../../../base/snapshot";
import type { ProgressNumbers } from "./progress-numbers";

/** The three places of a row that say whether its task is done. Blank cells are `""`. */
type DoneCells = {
  readonly progress: CellValue;
  readonly done: CellValue;
  readonly completedOn?: SerialDay;
  readonly numbers: ProgressNumbers;
  /** The day the task is due and the list's year, for a completion day written without its year. */
  readonly due?: SerialDay;
  readonly year?: number;
  /** 完成用语 and 未完成用语 of the workbook. */
  readonly words: ProgressWords;
};

type DoneReading = {
  readonly progress: Progress;
  /** Doubts with the column they are about. */
  readonly doubts: readonly { readonly of: "progress" | "done"; readonly code: ProgressNote }[];
};

/**
 * Done or not, of 进展, 完成状态 and 完成日期 together (semantics §3). A completion date means done. Otherwise a
 * 完成状态 that says something decides, and 进展 where there is none.
 */
export function readDone(cells: DoneCells): DoneReading {
  const read = (value: CellValue): Progress =>
    withImpliedYear(readProgress(value, cells.words), cells.due, cells.year);
  const told = isCount(cells) ? COUNTED : read(points(cells.progress, cells.numbers));
  const state = read(cells.done);
  const stateSays = cells.done !== "" && !state.notes.includes("not-understood");
  const completedOn = cells.completedOn ?? told.completedOn ?? state.completedOn;
  const decided = stateSays ? state.done : told.done;
  const share = told.share ?? state.share;
  const progress: Progress = {
    done: decided || cells.completedOn !== undefined,
    ...(share === undefined ? {} : { share }),
    ...(completedOn === undefined ? {} : { completedOn }),
    notes: [...new Set([...told.notes, ...state.notes])],
  };
  const doubts: { of: "progress" | "done"; code: ProgressNote }[] = [];
  // A free account in 进展 is no doubt where 完成状态 or 完成日期 beside it decides.
  if (!stateSays && cells.completedOn === undefined)
    for (const code of told.notes) doubts.push({ of: "progress", code });
  for (const code of state.notes) doubts.push({ of: "done", code });
  if (stateSays && !state.done && (told.done || cells.completedOn !== undefined))
    doubts.push({ of: "done", code: "contradictory" });
  return { progress, doubts };
}

const COUNTED: Progress = { done: false, notes: ["counted"] };

/** In a column that counts things, a 1 may mean all of them or one of many. */
function isCount({ progress, numbers }: DoneCells): boolean {
  return numbers === "counts" && typeof progress === "number" && progress > 0 && progress <= 1;
}

function points(value: CellValue, numbers: ProgressNumbers): CellValue {
  return numbers === "points" && typeof value === "number" && value <= 1000 ? value / 100 : value;
}
