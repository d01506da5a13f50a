import type {
  Area,
  CellContent,
  CellStyle,
  ConditionalFormat,
  PageSetup,
  Validation,
  WorkbookEdit,
} from "../base/workbook-edit";
import { columnName } from "../base/address";
import { INPUT_FILL, TABLE_BODY, TABLE_HEADER, TABLE_SIZE, TABLE_STYLE } from "./looks";
import { landscapePage, LEDGER_MARGINS } from "./paper";
import { rowHeights, type MeasuredText } from "./row-heights";

/** The row and the column letters by which a formula in the table refers to other cells. */
export type TablePlace = {
  /** 1-based sheet row. */
  readonly row: number;
  /** The letter of a column. */
  readonly column: (header: string) => string;
};

/** A column of a table, completely: a new column is one more entry in the table's list. */
export type TableColumn<Row> = {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly style: CellStyle;
  /** The first content of a cell; absent for a column that users fill in, which begins empty. */
  readonly content?: (row: Row, place: TablePlace) => CellContent;
  /** Looks of some rows, over that of the column. */
  readonly where?: readonly { readonly rows: (row: Row) => boolean; readonly style: CellStyle }[];
  /**
   * What may be typed. `cell` gives the address of a column's cell in the first row (`$F2`), for a formula that is
   * carried down the column.
   */
  readonly validation?: (cell: (header: string) => string) => Validation;
  readonly formats?: (cell: (header: string) => string) => readonly ConditionalFormat[];
};

/** A value shown beside the table, such as a setting that its formulas depend on. */
export type TableSetting = {
  readonly label: string;
  readonly content: CellContent;
  readonly numberFormat: string;
  /** Of the label and the value, in points. */
  readonly widths: readonly [number, number];
  readonly validation?: Validation;
};

type TableSpec<Row> = {
  /** A free name (see `freeSheetName`). */
  readonly sheet: string;
  /** A free name (see `freeTableName`). */
  readonly tableName: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly settings?: readonly TableSetting[];
  /** How it is printed, where A4 across and one page wide is not it. The area is the table. */
  readonly page?: Partial<PageSetup>;
};

/** Points of a row with one short line. */
const LEAST_HEIGHT = 24;
/** Points of the empty column between table and settings, so that the table does not grow over them. */
const GAP = 12;

/**
 * The edits that put a working table on a new sheet: an Excel table with one header row, nothing merged, looks, rules
 * for what users type, settings in row 1 to the right of however many columns there are, and print set-up.
 */
export function tableSheet<Row>({
  sheet,
  tableName,
  columns,
  rows,
  settings = [],
  page = {},
}: TableSpec<Row>): WorkbookEdit[] {
  const widths = columns.map(({ width }) => width);
  const headers = columns.map(({ header }) => header);
  const letter = (header: string): string => columnName(indexIn(headers, header));
  const content = [
    headers,
    ...rows.map((row, i) =>
      columns.map((column) => column.content?.(row, { row: i + 2, column: letter }) ?? ""),
    ),
  ];
  const whole: Area = { row: 0, column: 0, rows: content.length, columns: columns.length };
  const below = (column: number): Area => ({ row: 1, column, rows: rows.length, columns: 1 });
  const firstCell = (header: string): string => `$${letter(header)}2`;
  const style = (at: Area, look: CellStyle): WorkbookEdit => ({ kind: "style", sheet, at, style: look });

  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths },
    style({ ...whole, rows: 1 }, TABLE_HEADER),
    ...columns.map((column, i) => style(below(i), { ...TABLE_BODY, ...column.style })),
    ...columns.flatMap(({ where = [] }, i) =>
      where.flatMap((look) => runsOf(rows, look.rows, i).map((at) => style(at, look.style))),
    ),
    { kind: "write", sheet, at: whole, content },
    { kind: "table", sheet, at: whole, name: tableName, style: TABLE_STYLE },
    ...columns.flatMap(({ validation }, i): WorkbookEdit[] =>
      validation === undefined
        ? []
        : [{ kind: "validation", sheet, at: below(i), rule: validation(firstCell) }],
    ),
    // Rules of columns on the right come first: the verdict matters most, and stands right of its figures.
    ...columns
      .flatMap(({ formats }, i): WorkbookEdit[] =>
        formats === undefined
          ? []
          : [{ kind: "conditional-formats", sheet, at: below(i), rules: formats(firstCell) }],
      )
      .reverse(),
    ...settingEdits(sheet, columns.length, settings),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf(content, widths) },
    { kind: "freeze-rows", sheet, rows: 1 },
    {
      kind: "page-setup",
      sheet,
      setup: {
        ...landscapePage(0, whole, LEDGER_MARGINS),
        centerHorizontally: true,
        ...(columns.some(isTyped) ? { blackAndWhite: true } : {}),
        ...page,
      },
    },
  ];
}

/** Whether the column has cells to be filled in, which are yellow on the screen alone. */
const isTyped = <Row>({ style, where = [] }: TableColumn<Row>): boolean =>
  [style, ...where.map((look) => look.style)].some((look) => look.fill === INPUT_FILL);

/** Throws where the column is missing: a formula that refers to a wrong column must not be written. */
function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`no such column: ${name}`);
  return index;
}

/** The cell of a setting's value: label and value, label and value, one empty column away from the table. */
const settingAt = (columns: number, index: number): Area => ({
  row: 0,
  column: columns + 2 + 2 * index,
  rows: 1,
  columns: 1,
});

function settingEdits(sheet: string, columns: number, settings: readonly TableSetting[]): WorkbookEdit[] {
  if (settings.length === 0) return [];
  const whole: Area = { row: 0, column: columns + 1, rows: 1, columns: 2 * settings.length };
  const placed = settings.map((setting, i) => ({ ...setting, at: settingAt(columns, i) }));
  return [
    {
      kind: "column-widths",
      sheet,
      first: columns,
      widths: [GAP, ...settings.flatMap((setting) => setting.widths)],
    },
    {
      kind: "style",
      sheet,
      at: whole,
      style: { ...TABLE_BODY, wrap: false, horizontal: "right", color: "#595959" },
    },
    ...placed.map(({ at, numberFormat }): WorkbookEdit => ({
      kind: "style",
      sheet,
      at,
      style: { horizontal: "center", numberFormat },
    })),
    {
      kind: "write",
      sheet,
      at: whole,
      content: [settings.flatMap(({ label, content }) => [label, content])],
    },
    ...placed.flatMap(({ at, validation }): WorkbookEdit[] =>
      validation === undefined ? [] : [{ kind: "validation", sheet, at, rule: validation }],
    ),
  ];
}

/** The cells of a column in the chosen rows; neighbouring rows make one area. */
function runsOf<Row>(rows: readonly Row[], chosen: (row: Row) => boolean, column: number): Area[] {
  const areas: Area[] = [];
  rows.forEach((row, i) => {
    if (!chosen(row)) return;
    const last = areas[areas.length - 1];
    if (last !== undefined && last.row + last.rows === i + 1)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row: i + 1, column, rows: 1, columns: 1 });
  });
  return areas;
}

/** Heights of the rows, header first, in points. */
function heightsOf(content: readonly (readonly CellContent[])[], widths: readonly number[]): number[] {
  const texts = content.flatMap((cells, row) =>
    cells.flatMap((cell, column): MeasuredText[] =>
      typeof cell === "string"
        ? [{ at: { row, column, rows: 1, columns: 1 }, text: cell, size: TABLE_SIZE }]
        : [],
    ),
  );
  const heights = rowHeights(texts, content.length, widths, LEAST_HEIGHT);
  // The filter button takes the room of a character, so a heading may need two lines: the header row is high enough for
  // two.
  return heights.map((height, row) => (row === 0 ? Math.max(height, 2 * TABLE_SIZE * 1.5 + 6) : height));
}
