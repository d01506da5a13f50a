import { strings } from "../../strings";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../edits/workbook-edit";
import { cellAddress, columnName } from "../grid/address";
import { DATE_FORMAT } from "../layout/ledger-columns";
import type { SheetCells } from "../tasklist/sheet-cells";
import type { TaskList } from "../tasklist/task-list";
import type { ListLook } from "./flag-plan";
import type { OwnColumns } from "../marks/flag-columns";
import { columnsFrom } from "./flag-place";
import { flagRules } from "./flag-rules";
import { rowCells } from "./row-cells";
import { dueContent, statusFormula } from "./row-formulas";
import type { WatchRefs } from "./watch-settings";

/** Points: yyyy-mm-dd, and a mark before four characters. */
const WIDTHS = [66, 78] as const;
const PLAIN: CellStyle = { grid: "#A6A6A6", wrap: true, vertical: "center" };

/** Where a list's two columns go, under what name, and where they were before. */
export type ListTarget = {
  readonly column: number;
  readonly name: string;
  readonly before?: OwnColumns;
  readonly look?: ListLook | undefined;
};

/** The edits that add 截止日期 and 督办状态 to a list, or write them anew. */
export function ownColumnEdits(
  cells: SheetCells,
  list: TaskList,
  { column, name, before, look }: ListTarget,
  refs: WatchRefs,
): WorkbookEdit[] {
  const { sheet, headerRows } = list;
  const at = columnsFrom(list, column);
  return [
    ...(before === undefined
      ? []
      : ([
          { kind: "clear", sheet, at: before.at },
          { kind: "delete-name", sheet, name: before.name },
        ] satisfies WorkbookEdit[])),
    ...frameEdits(sheet, at, headerRows.last - headerRows.first + 1, name, look),
    { kind: "write", sheet, at, content: contentOf(cells, list, column, refs) },
  ];
}

/**
 * The two columns without their contents: name, widths, and the look of the list.
 *
 * @param headers How many of the area's rows are header rows.
 */
export function frameEdits(
  sheet: string,
  at: Area,
  headers: number,
  name: string,
  look: ListLook | undefined,
): WorkbookEdit[] {
  const headerAt: Area = { ...at, rows: headers };
  const bodyAt: Area = { ...at, row: at.row + headers, rows: at.rows - headers };
  const header = look?.header ?? { ...PLAIN, bold: true };
  const body = look?.body ?? PLAIN;
  return [
    { kind: "name", sheet, name, at, comment: strings.flag.nameComment },
    { kind: "column-widths", sheet, first: at.column, widths: WIDTHS },
    { kind: "style", sheet, at: headerAt, style: { ...header, horizontal: "center" } },
    { kind: "style", sheet, at: bodyAt, style: { ...body, horizontal: "center" } },
    { kind: "style", sheet, at: { ...bodyAt, columns: 1 }, style: { numberFormat: DATE_FORMAT } },
    {
      kind: "style",
      sheet,
      at: { ...bodyAt, column: at.column + 1, columns: 1 },
      style: { numberFormat: "General" },
    },
  ];
}

/** The five conditional formats of a list, over 督办状态 of its task rows. */
export function ruleEdits(list: TaskList, statusColumn: number): WorkbookEdit {
  const rows = list.lastRow - list.firstRow + 1;
  const at: Area = { row: list.firstRow, column: statusColumn, rows, columns: 1 };
  const rules = flagRules(columnName(statusColumn), list.firstRow + 1);
  return { kind: "conditional-formats", sheet: list.sheet, at, rules };
}

/** Header and body of the two columns; rows that are no tasks (sections, totals) stay empty. */
function contentOf(cells: SheetCells, list: TaskList, column: number, refs: WatchRefs): CellContent[][] {
  const { headerRows, lastRow } = list;
  const content: CellContent[][] = Array.from({ length: lastRow - headerRows.first + 1 }, () => ["", ""]);
  const { due, status } = strings.flag.columns;
  content[headerRows.last - headerRows.first] = [due, status];
  const inPoints = list.progressInPoints === true;
  for (const task of list.rows) {
    const from = rowCells(cells, list, task);
    const place = { due: cellAddress(task.row, column), inPoints };
    content[task.row - headerRows.first] = [
      dueContent(from, task, refs),
      statusFormula(from, task, refs, place),
    ];
  }
  return content;
}
