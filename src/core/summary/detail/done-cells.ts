import { DONE_WORDS } from "../../progress/done-words";
import { firstFilled } from "../../progress/first-filled";
import { DETAIL_SIDE } from "./detail-columns";
import type { DetailRow } from "./detail-rows";
import { isDay, type At, type InList } from "./formula-parts";

/** What says 办结 in a text filled in after the summary was made: the words of every list, and a 100 % typed as 1. */
export const DETAIL_DONE_WORDS: readonly string[] = [...DONE_WORDS, "1"];

/** 办结, 1 or 0: the reading as long as its text stands, else by the plain words and days of semantics §3. */
export function doneFormula(at: At, list: InList): string | number {
  const [progress, done, completed] = [list("progress"), list("done"), list("completedOn")];
  const said = done && progress ? firstFilled(done, progress) : (done ?? progress);
  const byWord =
    said === undefined
      ? []
      : [`ISNUMBER(MATCH(TRIM(${said}),${DETAIL_SIDE.words(DETAIL_DONE_WORDS.length)},0))`];
  const byDay = [
    ...(completed === undefined ? [] : [`ISNUMBER(${completed})`]),
    ...(progress === undefined ? [] : [isDay(progress)]),
  ];
  const signs = [...byDay, ...byWord];
  if (signs.length === 0) return 0;
  return `=IF(${at("填报情况")}=${at("填报原文")},${at("办结读法")},IF(OR(${signs.join(",")}),1,0))`;
}

/** 完成日期: the list's own day, else the one read from 进展, else nothing. */
export function completedFormula({ task }: DetailRow, at: At, list: InList): string | number {
  const [progress, completed] = [list("progress"), list("completedOn")];
  const fresh = progress === undefined ? `""` : `IF(${isDay(progress)},INT(N(${progress})),"")`;
  const read = task.progress.completedOn === undefined ? `""` : at("完成日读法");
  const told = `IF(${at("填报情况")}=${at("填报原文")},${read},${fresh})`;
  if (completed !== undefined) return `=IF(ISNUMBER(${completed}),INT(N(${completed})),${told})`;
  return progress === undefined ? "" : `=${told}`;
}
