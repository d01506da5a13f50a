import { columnName } from "../../base/address";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import { CENTER, TABLE_BODY, TABLE_HEADER, TABLE_SIZE } from "../../sheets/looks";
import { landscapePage, LEDGER_MARGINS } from "../../sheets/paper";
import { rowHeights, type MeasuredText } from "../../sheets/row-heights";
import { flagRules } from "../flag/flag-rules";
import { titleOf, type BaseList, type BaseRow } from "./base-book";
import { unitColumns, type UnitColumn } from "./unit-columns";

/** Title and line of 填报单位. */
const ABOVE = 2;
const TITLE: CellStyle = { fontName: "宋体", fontSize: 16, bold: true, ...CENTER, vertical: "center" };
const LINE: CellStyle = { fontName: "宋体", fontSize: TABLE_SIZE, horizontal: "left", vertical: "center" };
const LEAST_HEIGHT = 24;

type UnitSheet = {
  /** A free name. */
  readonly sheet: string;
  readonly list: BaseList;
  readonly rows: readonly BaseRow[];
  /** 填报单位：… */
  readonly line: string;
};

/**
 * A unit's rows of one list on a fresh sheet: title, line, the office's own headings, then the rows with merged cells
 * spelled out in each. Nothing is copied but values, number formats and headings.
 */
export function unitSheetEdits({ sheet, list, rows, line }: UnitSheet): WorkbookEdit[] {
  const columns = unitColumns(list);
  const heads = headings(list, columns);
  const first = ABOVE + heads.texts.length;
  const width = columns.length;
  const block = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns: width });
  const below = (column: number): Area => ({ row: first, column, rows: rows.length, columns: 1 });
  const body = rows.map((row) => columns.map((column) => contentOf(list, row, column)));
  const widths = columns.map((column) => column.width);
  const style = (at: Area, look: CellStyle): WorkbookEdit => ({ kind: "style", sheet, at, style: look });
  const status = columns.findIndex(({ role }) => role === "status");
  const whole = block(0, first + rows.length);
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths },
    style(block(0, 1), TITLE),
    style(block(1, 1), LINE),
    style(block(ABOVE, heads.texts.length), TABLE_HEADER),
    ...columns.map((column, i) => style(below(i), { ...TABLE_BODY, ...column.style })),
    ...formatEdits(sheet, list, rows, columns, first),
    {
      kind: "write",
      sheet,
      at: whole,
      content: [
        padded(titleOf(list), width),
        padded(line, width),
        ...heads.texts.map((texts) => [...texts]),
        ...body,
      ],
    },
    { kind: "merge", sheet, at: block(0, 1) },
    { kind: "merge", sheet, at: block(1, 1) },
    ...heads.merges.map((at): WorkbookEdit => ({ kind: "merge", sheet, at })),
    ...columns.flatMap(({ validation }, i): WorkbookEdit[] =>
      validation === undefined ? [] : [{ kind: "validation", sheet, at: below(i), rule: validation }],
    ),
    ...(status < 0
      ? []
      : [
          {
            kind: "conditional-formats" as const,
            sheet,
            at: below(status),
            rules: flagRules(columnName(status), first + 1),
          },
        ]),
    { kind: "row-heights", sheet, first: 0, heights: heightsOf(heads.texts, body, widths) },
    { kind: "freeze-rows", sheet, rows: first },
    {
      kind: "page-setup",
      sheet,
      setup: {
        ...landscapePage(ABOVE, whole, LEDGER_MARGINS),
        titleRows: [ABOVE, first - 1],
        blackAndWhite: true,
      },
    },
  ];
}

const padded = (text: string, width: number): CellContent[] => [
  text,
  ...Array.from({ length: width - 1 }, () => ""),
];

type Headings = { readonly texts: readonly (readonly string[])[]; readonly merges: readonly Area[] };

/** The list's header rows as they are, merged as they are; a column of ours has its heading over all of them. */
function headings({ cells, list: { headerRows } }: BaseList, columns: readonly UnitColumn[]): Headings {
  const count = headerRows.last - headerRows.first + 1;
  const texts = Array.from({ length: count }, (_, r) =>
    columns.map(({ from, heading = "" }) => {
      if (from === undefined) return r === 0 ? heading : "";
      const row = headerRows.first + r;
      const area = cells.mergeAt(row, from);
      const begins =
        area === undefined || (area.column === from && Math.max(area.row, headerRows.first) === row);
      return begins ? cells.text(row, from) : "";
    }),
  );
  const merges = columns.flatMap(({ from }, i): Area[] => {
    if (from === undefined) return count > 1 ? [{ row: ABOVE, column: i, rows: count, columns: 1 }] : [];
    return Array.from({ length: count }, (_, r) => headerRows.first + r).flatMap((row) => {
      const area = cells.mergeAt(row, from);
      if (area?.column !== from || Math.max(area.row, headerRows.first) !== row) return [];
      const rows = Math.min(area.row + area.rows - 1, headerRows.last) - row + 1;
      const last = columns.filter(
        (each) => each.from !== undefined && each.from < from + area.columns,
      ).length;
      const across = Math.min(area.columns, last - i + 1);
      return rows * across > 1
        ? [{ row: ABOVE + row - headerRows.first, column: i, rows, columns: across }]
        : [];
    });
  });
  return { texts, merges };
}

function contentOf({ cells }: BaseList, { row, code }: BaseRow, column: UnitColumn): CellContent {
  if (column.from !== undefined) return cells.value(row, column.from);
  return column.code === true ? code : "";
}

/** Number formats as the list has them: of a column, where all rows agree; else of the cell. */
function formatEdits(
  sheet: string,
  { cells }: BaseList,
  rows: readonly BaseRow[],
  columns: readonly UnitColumn[],
  first: number,
): WorkbookEdit[] {
  return columns.flatMap(({ from, style }, column): WorkbookEdit[] => {
    if (from === undefined) return [];
    return rows.flatMap(({ row }, i): WorkbookEdit[] => {
      const numberFormat = cells.formatAt(row, from);
      if (numberFormat === "General" || numberFormat === style.numberFormat) return [];
      if (cells.value(row, from) === "" && style.numberFormat !== undefined) return [];
      return [
        {
          kind: "style",
          sheet,
          at: { row: first + i, column, rows: 1, columns: 1 },
          style: { numberFormat },
        },
      ];
    });
  });
}

function heightsOf(
  heads: Headings["texts"],
  body: readonly (readonly CellContent[])[],
  widths: readonly number[],
): number[] {
  const lines = [[], [], ...heads, ...body];
  const texts = lines.flatMap((cells, row) =>
    cells.flatMap((text, column): MeasuredText[] =>
      typeof text === "string" && text !== ""
        ? [{ at: { row, column, rows: 1, columns: 1 }, text, size: TABLE_SIZE }]
        : [],
    ),
  );
  const heights = rowHeights(texts, lines.length, widths, LEAST_HEIGHT);
  return heights.map((height, row) => (row === 0 ? 36 : height));
}
