import { readProgress } from "../../../language/progress/read-progress";
import type { SheetCells } from "../../sheet-cells";
import { rolesOfParts } from "./column-heading";
import type { ColumnDoubt, Header } from "./header";

import { isOpenState, isPeriodHeading } from "./header-words";
import { namesOtherDay, namesOtherFact } from "./other-matters";
import { filledRows } from "./weigh-by-cells";

const DAY =
  /^(?:\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?前?(?:完成)?)$/u;
const BARE = /^(?:[√✓✔×✗○●是否有无yn]|yes|no)$/iu;
const COLOUR = /^[红黄绿蓝灰](?:灯|色|牌)?$/u;

/**
 * Columns without a role on which a status may nevertheless depend: days right of the deadline, and words of states
 * under a heading that no rule knows. A person has to look at them.
 */
export function unusedColumns(cells: SheetCells, header: Omit<Header, "doubts">): readonly ColumnDoubt[] {
  const { columns, firstColumn, lastColumn, lastRow, headings, earlierProgress } = header;
  const used = new Set<number>([...Object.values(columns), ...earlierProgress]);
  // 预警 or 备注 of the list's own may say it, where nothing else says how far a task is.
  const { progress, done, completedOn, status, remark } = columns;
  if ([progress, done, completedOn].every((column) => column === undefined))
    for (const column of [status, remark]) used.delete(column ?? -1);
  const from = columns.deadline ?? columns.lead ?? firstColumn;
  const periods: number[] = [];
  const doubts: ColumnDoubt[] = [];
  for (let column = firstColumn; column <= lastColumn + 1; column += 1) {
    // Right of the last heading there may be a column without one.
    if (used.has(column) || (column > lastColumn && cells.text(lastRow, column) !== "")) continue;
    const heading = headings[column - firstColumn] ?? "";
    const rows = filledRows(cells, lastRow, column);
    if (rows.length === 0) continue;
    const share = (is: (row: number) => boolean): number => rows.filter(is).length / rows.length;
    const text = (row: number): string => cells.text(row, column);
    if (isPeriodHeading(heading)) periods.push(column);
    else if (column > from && share((row) => cells.isDate(row, column) || DAY.test(text(row))) > 0.5) {
      const known = rolesOfParts(heading.split("/"))[0]?.role;
      const isOther = known === "start" || known === "lastReport" || known === "extension";
      if (!isOther && (columns.completedOn === undefined || !namesOtherDay(heading)))
        doubts.push({ column, code: "unused-days" });
    } else if (isState(heading) && share((row) => saysState(text(row))) >= 0.7 && !isTickOfState(heading))
      doubts.push({ column, code: "unused-state" });
  }
  if (completedOn !== undefined && columns.deadline === undefined && columns.dueDate === undefined) {
    const roles = rolesOfParts((headings[completedOn - firstColumn] ?? "").split("/"));
    if (roles.some(({ role }) => role === "deadline"))
      doubts.push({ column: completedOn, code: "completed-or-due" });
  }
  const [period] = periods;
  return period === undefined ? doubts : [...doubts, { column: period, code: "unused-periods" }];
}

/** 是否延期 and 是否重点 are about something else; 状态 of whatever kind is not. */
const isState = (heading: string): boolean =>
  !namesOtherFact(heading) || /^是否(?!超|逾|延|立行|重点|涉)/u.test(heading);

/** 推进中 over ticks: one of several columns of states, of which the one of 已完成 was read. */
const isTickOfState = (heading: string): boolean => heading.split("/").some(isOpenState);

function saysState(text: string): boolean {
  if (text.length > 8) return false;
  if (BARE.test(text) || COLOUR.test(text)) return true;
  const { done, completedOn, notes } = readProgress(text);
  return completedOn === undefined && notes.length === 0 && (done || /^(?:未|推进|进行)/u.test(text));
}
