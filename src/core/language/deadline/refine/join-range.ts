import type { Clue } from "../clue";

const BETWEEN = /^,?(?:开始)?(?:-|[截直]?[至到]|截止到?)$/;

/** 3月21日—4月15日, 2020年7月1日起至2020年12月31日: the first date is where the task begins. */
export function joinRange(text: string, clues: readonly Clue[]): readonly Clue[] {
  const refined: Clue[] = [];
  for (const clue of clues) {
    const last = refined[refined.length - 1];
    const joins =
      last?.kind === "date" &&
      clue.kind === "date" &&
      clue.edge !== "none" &&
      clue.edge !== "start" &&
      clue.edge !== "late-start" &&
      last.edge !== "before" &&
      clue.at - last.end <= 4 &&
      BETWEEN.test(text.slice(last.end, clue.at));
    if (joins) refined[refined.length - 1] = { ...clue, accepted: true, from: last };
    else refined.push(clue);
  }
  return refined;
}
