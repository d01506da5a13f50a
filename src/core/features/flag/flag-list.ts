import { flagStrings } from "../../../strings/flag";
import { formula } from "../../base/cell-content";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { cellAddress, columnName } from "../../base/address";
import { around } from "../../base/near-area";
import { DATE_FORMAT } from "../../sheets/looks";
import type { SheetCells } from "../../tables/sheet-cells";
import type { TaskList } from "../../tables/tasks/task-list";
import type { ListLook } from "./flag-plan";
import type { OwnColumns } from "../../marks/flag-columns";
import { columnsFrom } from "./flag-place";
import { flagRules } from "./flag-rules";
import { dueExpression, followingDue, statusExpression, type PolicyRefs } from "../../status/formulas";
import type { Policy } from "../../status/policy";
import { statusRow } from "../../tables/tasks/status-row";
import { typedCells } from "./typed-cells";

/** Points: yyyy-mm-dd, and a mark before four characters. */
const WIDTHS = [66, 78] as const;
const PLAIN: CellStyle = { grid: "#A6A6A6", wrap: true, vertical: "center" };

/** Where the two columns of a list go, the name that marks them, and where an earlier 标记逾期 put them. */
type ListTarget = {
  readonly column: number;
  readonly name: string;
  readonly before?: OwnColumns;
  readonly look?: ListLook | undefined;
};

/** What the formulas of the two columns depend on. */
type FlagBasis = { readonly refs: PolicyRefs; readonly policy: Policy };

/** The edits that add 截止日期 and 督办状态 to a list, or write them anew. */
export function ownColumnEdits(
  cells: SheetCells,
  list: TaskList,
  { column, name, before, look }: ListTarget,
  { refs, policy }: FlagBasis,
): WorkbookEdit[] {
  const { sheet, headerRows } = list;
  const at = columnsFrom(list, column);
  const frame = frameEdits(sheet, at, headerRows.last - headerRows.first + 1, name, look);
  const content = contentOf(cells, list, { column, before }, { refs, policy });
  if (before === undefined) return [...frame, { kind: "write", sheet, at, content }];
  // Ours of an earlier time are found by their name, wherever they have moved; where the list has grown, it grows last.
  const [named, widths, ...styles] = frame;
  const grows = JSON.stringify(at) !== JSON.stringify(before.at);
  const within = { name, from: before.at };
  const written = overAll({ kind: "write", sheet, at, content }, before.at);
  return [
    { kind: "clear", sheet, at: before.at, through: name, looksOnly: true },
    ...(widths?.kind === "column-widths" ? [{ ...widths, through: name }] : []),
    ...[...styles, written, ...typedFormats(cells, list, column, refs)].map((edit): WorkbookEdit =>
      edit.kind === "style" || edit.kind === "write" ? { ...edit, within } : edit,
    ),
    ...(grows && named !== undefined ? [{ kind: "delete-name", sheet, name } as const, named] : []),
  ];
}

/** A write made to reach over all of an area, blank where it has nothing to say. */
function overAll(write: Extract<WorkbookEdit, { kind: "write" }>, area: Area): WorkbookEdit {
  const at = around(write.at, area);
  const content = Array.from({ length: at.rows }, (_, r) =>
    Array.from(
      { length: at.columns },
      (__, c) => write.content[at.row + r - write.at.row]?.[at.column + c - write.at.column] ?? "",
    ),
  );
  return { ...write, at, content };
}

/**
 * The two columns without their contents: name, widths, and the look of the list.
 *
 * @param headers How many of the area's rows are header rows.
 */
function frameEdits(
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
    { kind: "name", sheet, name, at, comment: flagStrings.nameComment },
    { kind: "column-widths", sheet, first: at.column, widths: WIDTHS },
    { kind: "style", sheet, at: headerAt, style: { ...header, horizontal: "center", openLeft: true } },
    { kind: "style", sheet, at: bodyAt, style: { ...body, horizontal: "center", openLeft: true } },
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
function contentOf(
  cells: SheetCells,
  list: TaskList,
  { column, before }: { readonly column: number; readonly before?: OwnColumns | undefined },
  { refs, policy }: FlagBasis,
): CellContent[][] {
  const { headerRows, lastRow } = list;
  const content: CellContent[][] = Array.from({ length: lastRow - headerRows.first + 1 }, () => ["", ""]);
  const { columns } = flagStrings;
  content[headerRows.last - headerRows.first] = [columns.due, columns.status];
  const words = { done: policy.doneWords, open: policy.openWords };
  const own = before?.at.column;
  for (const task of list.rows) {
    const row = statusRow(cells, list, task, own === undefined ? {} : { own });
    const day = followingDue(row, refs.asOf);
    // What a person has put there stays, above all the day for a text that was not understood.
    const [due, status] = own === undefined ? [] : typedCells(cells, task.row, own, day);
    const follows = due === undefined && day !== "";
    const at = cellAddress(task.row, column);
    content[task.row - headerRows.first] = [
      due?.value ?? (day === "" ? (task.writtenDue ?? "") : typeof day === "number" ? day : formula(day)),
      status?.value ?? formula(statusExpression(row, refs, words, at, follows)),
    ];
  }
  return content;
}

/**
 * What was typed keeps the format it was typed with: 2020年12月 stays a month, a text a text. A number in 截止日期 that
 * has no format is read as a day, and shown as one; so it is where writing was broken off after the looks were cleared.
 */
function typedFormats(cells: SheetCells, list: TaskList, column: number, refs: PolicyRefs): WorkbookEdit[] {
  const { sheet } = list;
  return list.rows.flatMap((task) => {
    const due = dueExpression(statusRow(cells, list, task, { own: column }), refs.asOf);
    return typedCells(cells, task.row, column, due).flatMap((typed, i): WorkbookEdit[] => {
      if (typed === undefined || typed.numberFormat === (i === 0 ? DATE_FORMAT : "General")) return [];
      if (i === 0 && typeof typed.value === "number" && typed.numberFormat === "General") return [];
      const at = { row: task.row, column: column + i, rows: 1, columns: 1 };
      return [{ kind: "style", sheet, at, style: { numberFormat: typed.numberFormat } }];
    });
  });
}
