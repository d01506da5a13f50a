import { FIRST_COMPLETION_DAY } from "./read-progress";

/** The addresses of the cells of a row that say in words whether its task is done. */
export type DoneAddresses = { readonly progress?: string; readonly done?: string };

/**
 * Done or not by 完成状态 and 进展 as a native expression, with the precedence of `readDone`: a 完成状态 that says
 * something decides, and 进展 where there is none. 100 %, days of completion and the words of a list count; a text that
 * only the add-in can read (已于11月中旬全部完成) does not.
 *
 * @param words Words between bars (see `doneWordsText`): a reference to them, or the quoted text.
 * @param full What 进展 holds when all is done: 1, or 100 where it counts in points.
 * @example doneFormula({ progress: "J2" }, "$B$5", 1) //=> 'OR(N(J2)=1,N(J2)>=10000,ISNUMBER(FIND("|"&TRIM(J2)&"|",$B$5)))'
 */
export function doneFormula({ progress, done }: DoneAddresses, words: string, full: number): string {
  const says = (at: string, whole: number): string =>
    `OR(N(${at})=${whole},N(${at})>=${FIRST_COMPLETION_DAY},ISNUMBER(FIND("|"&TRIM(${at})&"|",${words})))`;
  const told = progress === undefined ? undefined : says(progress, full);
  const stated = done === undefined ? undefined : says(done, 1);
  return done !== undefined && stated !== undefined && told !== undefined
    ? `IF(TRIM(${done})="",${told},${stated})`
    : (stated ?? told ?? "FALSE");
}
