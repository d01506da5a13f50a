import type { ColumnLook } from "../../core/base/snapshot";
import type { Area } from "../../core/base/workbook-edit";
import { cellAddress, parseArea } from "../../core/base/address";
import { cellValue } from "../cells/cell-value";
import { SharedFormulas } from "../cells/shared-formulas";
import { walkCells, type CellToken } from "../cells/walk-cells";
import { asXlsxError, XlsxError } from "../bounds/xlsx-error";
import { XmlReader } from "../xml/xml-reader";
import { FillCollector } from "./row-fills";
import type { SparseRow, SparseSheet } from "./sparse-sheet";

type SheetContext = {
  readonly strings: readonly string[];
  /** Cells that may still be read of the workbook. */
  readonly cellsLeft: number;
  readonly cellLimit: number;
  readonly formulas: boolean;
  /** By the number of a cell's look. */
  readonly fills: readonly string[];
  /** Whether the file asks for every formula to be calculated when it is opened. */
  readonly recalculate: boolean;
};

/** Merged areas beyond this number are not read: no list has so many. */
const MOST_MERGES = 200_000;
/** Functions whose results hold for a day only, or come from the add-in. */
const TO_BE_CALCULATED = /(?:^|[^\w.])(?:TODAY|NOW)\(|ZLQ/i;

function readSheet(xml: string, context: SheetContext): SparseSheet {
  const reader = new XmlReader(xml);
  const cells = new CellCollector(context);
  const merges: Area[] = [];
  const columns = new Map<number, ColumnLook>();
  const tables: string[] = [];
  let isProtected = false;
  if (!reader.next() || !reader.is("worksheet"))
    throw new XlsxError("damaged", `<${reader.name}> is no sheet`);
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.is("sheetData")) walkCells(reader, cells);
    else if (reader.is("col")) noteColumn(reader, columns);
    else if (reader.is("mergeCell")) {
      const area = parseArea(reader.attribute("ref") ?? "");
      if (area !== undefined && area.rows * area.columns > 1 && merges.length < MOST_MERGES)
        merges.push(area);
    } else if (reader.is("sheetProtection")) isProtected = reader.isSet("sheet");
    else if (reader.is("tablePart")) tables.push(reader.attributeEnding("id") ?? "");
    else if (reader.depth === 1 && !PARENTS.some((name) => reader.is(name))) reader.skip();
  }
  return {
    rows: cells.rows,
    fills: cells.fills,
    cells: cells.count,
    merges,
    columns,
    protected: isProtected,
    tables,
    uncalculated: cells.uncalculated,
  };
}

/** Elements whose children are read. */
const PARENTS = ["mergeCells", "tableParts", "cols"] as const;

/** Beyond it nobody keeps a list. */
const LAST_COLUMN = 255;
/** Of the usual font, 宋体 11: a width counts figures of 7 pixels, and a column has 5 more. */
const FIGURE = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

function noteColumn(col: XmlReader, columns: Map<number, ColumnLook>): void {
  const [first = 0, last = 0, width = NaN] = ["min", "max", "width"].map((name) =>
    Number(col.attribute(name) ?? NaN),
  );
  const look: ColumnLook = {
    ...(col.isSet("customWidth") && width > 0
      ? { width: (width * FIGURE + PADDING) * POINTS_PER_PIXEL }
      : {}),
    hidden: col.isSet("hidden"),
  };
  for (let column = first - 1; column < Math.min(last, LAST_COLUMN); column += 1) columns.set(column, look);
}

/** Collects the cells that hold something; blank cells that only have a look cost nothing. */
class CellCollector {
  readonly rows = new Map<number, SparseRow>();
  count = 0;
  uncalculated: string | undefined;
  private current: SparseRow | undefined;
  /** The columns of the current row, where its cells do not come in their order. */
  private outOfOrder: Set<number> | undefined;
  private readonly shared = new SharedFormulas();

  readonly fills: FillCollector;

  constructor(private readonly context: SheetContext) {
    this.fills = new FillCollector(context.fills);
  }

  readonly row = (row: number, tag: XmlReader): void => {
    // A million blank rows pass here: their attributes are looked at only where they can matter.
    if (!this.fills.none)
      this.fills.row(row, tag.isSet("customFormat") ? Number(tag.attribute("s") ?? 0) : undefined);
    this.current = this.rows.get(row);
    this.outOfOrder = undefined;
  };

  readonly cell = (cell: CellToken): void => {
    this.fills.cell(cell.row, cell.column, cell.look);
    const value = cellValue(cell, this.context.strings);
    const { formula } = cell;
    const isFormula = formula !== undefined && formula.type !== "dataTable";
    if (value === "" && !isFormula) return;
    if (this.count === this.context.cellsLeft) {
      const limit = this.context.cellLimit;
      throw new XlsxError("too-large", "cells", {}, { what: "cells", limit });
    }
    this.count += 1;
    const line = this.lineOf(cell);
    line.columns.push(cell.column);
    line.values.push(value);
    line.looks.push(cell.look);
    if (!isFormula) return;
    if (this.context.recalculate || cell.value === undefined || TO_BE_CALCULATED.test(formula.text))
      this.uncalculated ??= cellAddress(cell.row, cell.column);
    if (!this.context.formulas) return;
    const text = this.shared.textOf(formula, cell.row, cell.column);
    if (text !== undefined) (line.formulas ??= new Map()).set(cell.column, text);
  };

  /** Throws for a cell that stands in the file twice; Excel calls such a file damaged, too. */
  private lineOf({ row, column }: CellToken): SparseRow {
    if (!this.current) {
      this.current = { columns: [], values: [], looks: [] };
      this.rows.set(row, this.current);
    }
    const { columns } = this.current;
    const last = columns[columns.length - 1];
    if (last !== undefined && column <= last) this.outOfOrder ??= new Set(columns);
    if (this.outOfOrder?.has(column) === true)
      throw new XlsxError("damaged", "a cell twice", { cell: cellAddress(row, column) });
    this.outOfOrder?.add(column);
    return this.current;
  }
}

/** Reads a sheet. An error in the sheet's part names the sheet. */
export function readSheetOf(name: string, xml: () => string, context: SheetContext): SparseSheet {
  try {
    return readSheet(xml(), context);
  } catch (cause) {
    throw asXlsxError(cause).at({ sheet: name });
  }
}
