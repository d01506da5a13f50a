import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { Area } from "../../base/workbook-edit";
import { isoOf } from "../../base/serial";
import { ownColumns } from "../../marks/flag-columns";
import { sheetRole } from "../../marks/sheet-role";
import { SheetCells } from "../../tables/sheet-cells";
import type { IndicatorRole, IndicatorTable } from "../../tables/indicators/indicator-table";
import type { ColumnRole, TaskList } from "../../tables/tasks/task-list";
import { choiceWords, type ChoiceRule } from "./choices";
import { FORMAT, LIMITS, VERSION, type Template, type TemplateCell, type TemplateColumn } from "./template";
import type { TemplateKind } from "./template";

/** A table of the workbook of which a template can be made. */
export type Candidate = {
  readonly sheet: string;
  readonly kind: TemplateKind;
  readonly title: string;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly number[];
  /** The rows with contents, and the columns whose contents belong to the template. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly kept: readonly number[];
};

/** What is set once. How far it has come, and what we work out, is left out. */
const KEPT_OF_LIST: readonly ColumnRole[] = [
  ...(["no", "section", "task", "measure", "deadline", "lead", "cooperate", "start"] as const),
];
const KEPT_OF_INDICATORS: readonly IndicatorRole[] = [
  ...(["no", "indicator", "scope", "wording", "operator", "target", "unit"] as const),
  ...(["deadline", "lead", "source"] as const),
];

/** The tables of a workbook of which a template can be made: lists, indicator tables, registers; one a sheet. */
export function candidates(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  tables: readonly IndicatorTable[],
): readonly Candidate[] {
  return snapshot.sheets.flatMap((sheet): Candidate[] => {
    if (sheet.used === null || sheet.visibility !== "visible") return [];
    const list = lists.find((one) => one.sheet === sheet.name);
    const table = tables.find((one) => one.sheet === sheet.name);
    if (list !== undefined) return [listCandidate(list, sheet, snapshot)];
    if (table !== undefined) return [indicatorCandidate(table, sheet)];
    return sheetRole(snapshot, sheet) === "register" ? [registerCandidate(sheet, snapshot)] : [];
  });
}

function listCandidate(list: TaskList, sheet: SheetSnapshot, snapshot: WorkbookSnapshot): Candidate {
  const ours = ownColumns(list.sheet, snapshot).map(({ at }) => at);
  const isOurs = (column: number): boolean =>
    ours.some((at) => at.column <= column && column < at.column + at.columns);
  const known = Object.values(list.columns);
  return {
    ...{ sheet: list.sheet, kind: "list", title: list.title || list.sheet, header: list.headerRows },
    columns: touching(sheet, list.headerRows, known).filter((column) => !isOurs(column)),
    rows: { first: list.firstRow, last: list.lastRow },
    kept: KEPT_OF_LIST.flatMap((role) => list.columns[role] ?? []),
  };
}

function indicatorCandidate(table: IndicatorTable, sheet: SheetSnapshot): Candidate {
  const { name } = sheet;
  return {
    ...{ sheet: name, kind: "indicators", title: name, header: table.headerRows },
    columns: touching(sheet, table.headerRows, Object.values(table.columns)),
    rows: { first: table.firstRow, last: table.lastRow },
    kept: KEPT_OF_INDICATORS.flatMap((role) => table.columns[role] ?? []),
  };
}

/** The columns that are known, with those beside them that have a heading, as far as the first without one. */
function touching(
  sheet: SheetSnapshot,
  header: Candidate["header"],
  known: readonly number[],
): readonly number[] {
  const cells = new SheetCells(sheet);
  const headed = (column: number): boolean =>
    between(header.first, header.last).some((row) => cells.text(row, column) !== "");
  let [first, last] = [Math.min(...known), Math.max(...known)];
  while (first > cells.firstColumn && headed(first - 1)) first -= 1;
  while (last < cells.lastColumn && headed(last + 1)) last += 1;
  return between(first, last);
}

/** A register has people's names in its rows: a template takes its columns alone. */
function registerCandidate({ name, used }: SheetSnapshot, { tables }: WorkbookSnapshot): Candidate {
  const at: Area = tables.find(({ sheet }) => sheet === name)?.at ??
    used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...{ sheet: name, kind: "register", title: name, header: { first: at.row, last: at.row } },
    columns: between(at.column, at.column + at.columns - 1),
    rows: { first: at.row + 1, last: at.row + at.rows - 1 },
    kept: [],
  };
}

/** The cells that say what may be chosen in the columns: the first below the headings. */
export const choiceCells = ({ sheet, columns, rows }: Candidate) =>
  columns.map((column) => ({ sheet, row: rows.first, column }));

/** The template of a table, and the headings of columns whose choices a template can't take. */
type Captured = { readonly template: Template; readonly lost: readonly string[] };

/**
 * The template of a table. Texts stay as they are written; what is no text or number is left out.
 *
 * @param rules What may be chosen in the cells of `choiceCells`.
 */
export function templateOf(
  candidate: Candidate,
  snapshot: WorkbookSnapshot,
  { name, rules }: { readonly name: string; readonly rules: readonly (ChoiceRule | undefined)[] },
): Captured {
  const sheet = snapshot.sheets.find((one) => one.name === candidate.sheet);
  const cells = sheet === undefined ? undefined : new SheetCells(sheet);
  const taken = new Set<string>();
  const lost: string[] = [];
  const shown = candidate.columns
    .map((column) => ({ column, header: cells === undefined ? "" : headingOf(cells, candidate, column) }))
    .filter(({ header }) => header !== "")
    .slice(0, LIMITS.columns);
  const columns = shown.map(({ column, header }): TemplateColumn => {
    const type = cells === undefined ? "text" : typeOf(cells, candidate, column);
    const rule = rules[candidate.columns.indexOf(column)];
    const words = rule === undefined ? undefined : choiceWords(rule, candidate.sheet, snapshot);
    const look = { header: unique(header, taken), width: widthOf(cells, candidate, column) };
    if (rule !== undefined && words === undefined) lost.push(look.header);
    if (words === undefined) return { ...look, type };
    return { ...look, type: "choice", words, ...(rule?.open === true ? { open: true } : {}) };
  });
  const rows = between(candidate.rows.first, candidate.rows.last).map((row) =>
    shown.map(({ column }): TemplateCell => {
      if (cells === undefined || !candidate.kept.includes(column)) return null;
      const value = cells.value(row, column);
      if (value === "" || typeof value === "boolean") return null;
      if (typeof value === "number") return cells.isDate(row, column) ? isoOf(Math.floor(value)) : value;
      return value.slice(0, LIMITS.text);
    }),
  );
  const template: Template = {
    ...{ format: FORMAT, version: VERSION, name, kind: candidate.kind },
    title: candidate.title.slice(0, LIMITS.title),
    columns,
    rows: rows.filter((row) => row.some((cell) => cell !== null)).slice(0, LIMITS.rows),
  };
  return { template, lost };
}

/** The words above a column, from the upper to the lower row of the heading. */
function headingOf(cells: SheetCells, { header }: Candidate, column: number): string {
  const parts = between(header.first, header.last).map((row) => cells.text(row, column).replace(/\s+/gu, ""));
  return [...new Set(parts)].join("").slice(0, LIMITS.header - 4);
}

function unique(header: string, taken: Set<string>): string {
  let name = header;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${header}${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** By the format of its cells, whether they are filled or not. */
function typeOf(cells: SheetCells, { rows, kept }: Candidate, column: number): TemplateColumn["type"] {
  // A date that a template keeps is written as a text.
  if (kept.includes(column)) return "text";
  const formats = between(rows.first, Math.min(rows.last, rows.first + 20)).map((row) =>
    cells.formatAt(row, column),
  );
  const [format = "General"] = formats.filter((one) => one !== "General" && one !== "@");
  if (/[yd年日]/iu.test(format)) return "date";
  if (format.includes("%")) return "percent";
  return format.includes("0") ? "number" : "text";
}

/** Wide enough for what stands in it, within reason: points of ten and a half a character. */
function widthOf(cells: SheetCells | undefined, { rows, header }: Candidate, column: number): number {
  const texts = between(header.last, Math.min(rows.last, header.last + 50)).map(
    (row) => cells?.text(row, column) ?? "",
  );
  const longest = Math.max(4, ...texts.map(({ length }) => length));
  return Math.min(220, Math.max(48, Math.ceil(longest * 5.5)));
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
