import type { SheetSnapshot } from "../../base/snapshot";
import { SheetCells } from "../sheet-cells";
import type { TaskList } from "./task-list";

/** 佐证材料, 印证材料, 支撑材料, 证明材料: the files that show a measure was done. */
const EVIDENCE = /佐证|(?:印证|支撑|证明|备查)材料/u;

/** The column in which a list names what proves its measures; undefined where it has none. */
export function evidenceColumn(list: TaskList, sheet: SheetSnapshot): number | undefined {
  const cells = new SheetCells(sheet);
  const taken = new Set<number>(Object.values(list.columns));
  for (let column = list.firstColumn; column <= cells.lastColumn; column += 1) {
    if (taken.has(column)) continue;
    if (EVIDENCE.test(cells.text(list.headerRows.last, column))) return column;
  }
  return undefined;
}
