import type { CellValue } from "../../base/snapshot";
import { plainWording } from "../../language/text/plain-wording";
import type { TaskList, TaskRow } from "./task-list";

type NamedTask = { readonly list: TaskList; readonly row: TaskRow };

/** A shorter text may stand in a cell for anything. */
const TELLING = 6;

/**
 * The tasks that a row of cells speaks of: a row of a summary, of a bulletin's annex, of a letter. Told by their wording,
 * in a cell of its own or within a sentence; the longest wording wins, and among equals the number beside it.
 */
export function tasksNamed(lists: readonly TaskList[], cells: readonly CellValue[]): readonly NamedTask[] {
  const texts = cells.map((cell) => plainWording(String(cell))).filter((text) => text !== "");
  const says = (wording: string): boolean =>
    wording !== "" &&
    texts.some((text) => text === wording || (wording.length >= TELLING && text.includes(wording)));
  const found = lists.flatMap((list) =>
    list.rows.flatMap((row) => {
      const said = [row.task, row.measure].map(plainWording).filter(says);
      // The task alone names a row only where the row says nothing more.
      const wording = row.measure === "" || says(plainWording(row.measure)) ? said.join("") : "";
      return wording === "" ? [] : [{ list, row, weight: wording.length }];
    }),
  );
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  const best = found.filter(({ weight }) => weight === most);
  const numbered = best.filter(({ row }) =>
    [row.key, row.no].some((number) => number !== "" && texts.includes(plainWording(number))),
  );
  return (best.length > 1 && numbered.length > 0 ? numbered : best).map(({ list, row }) => ({ list, row }));
}
