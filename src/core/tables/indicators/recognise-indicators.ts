import type { SheetSnapshot } from "../../base/snapshot";
import { SheetCells } from "../sheet-cells";
import type { Ruling } from "../../notice/ruling-text";
import type { DictionaryEntry } from "../../language/units/unit";
import { indicatorHeaderAt, type IndicatorHeader } from "./find-header";
import type { IndicatorReading, IndicatorTable } from "./indicator-table";
import { readIndicatorRow, type RowContext } from "./read-rows";

export type RecogniseIndicatorsOptions = {
  /** What a deadline without a year refers to. */
  readonly year?: number;
  /** The user's own units; they are looked up before those of the banner. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** 核对结论 by which rows with the notice's words are read. */
  readonly rulings?: readonly Ruling[];
};

/**
 * The indicator tables of a sheet, in reading order: those that 插入指标表 made, and a bureau's own with a 目标 and a
 * 完成值 under whatever names. A table counts only if at least one of its targets can be read. The time is linear in
 * the number of cells.
 */
export function recogniseIndicators(
  sheet: SheetSnapshot,
  options: RecogniseIndicatorsOptions = {},
): readonly IndicatorTable[] {
  const cells = new SheetCells(sheet);
  const tables: IndicatorTable[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
    const header = indicatorHeaderAt(cells, row);
    if (header === null) continue;
    const body = bodyOf(cells, header);
    const ours = isOurs(header);
    const context: RowContext = { sheet, cells, header, ours, ...options };
    const rows = body.flatMap((at) => readIndicatorRow(context, at) ?? []);
    row = Math.max(header.lastRow, ...body);
    if (!rows.some(isMeasured)) continue;
    tables.push({
      sheet: sheet.name,
      headerRows: { first: header.firstRow, last: header.lastRow },
      firstRow: rows[0]?.row ?? header.lastRow + 1,
      lastRow: rows[rows.length - 1]?.row ?? header.lastRow,
      columns: header.columns,
      unit: header.unit,
      ours,
      rows,
    });
  }
  return tables;
}

/** Blank rows that a table can have inside. */
const MOST_BLANK = 2;

/** The rows below a header, to the next header or a wide gap. */
function bodyOf(cells: SheetCells, header: IndicatorHeader): number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = header.lastRow + 1; row <= cells.lastRow && blank <= MOST_BLANK; row += 1) {
    const inRow = cells.row(row);
    blank = inRow.length === 0 ? blank + 1 : 0;
    if (inRow.length === 0) continue;
    if (indicatorHeaderAt(cells, row) !== null) break;
    rows.push(row);
  }
  return rows;
}

/** 算符 beside 目标值, 完成率 and 评价: made by 插入指标表. */
function isOurs({ columns }: IndicatorHeader): boolean {
  return (["operator", "target", "unit", "baseline", "rate", "verdict"] as const).every(
    (role) => columns[role] !== undefined,
  );
}

const isMeasured = ({ target }: IndicatorReading): boolean => target !== null && target.value !== null;
