import { intersect, MAX_ROWS } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import { object } from "../wire/host-type";
import {
  formulaOf,
  mapCells,
  numberFormatsOf,
  textOf,
  valueOf,
  writeCells,
  writeNumberFormats,
} from "./base/cells";
import { addressOf, define, rangeFrom, rangeObject, rangeType, worksheetObject } from "./base/declared";
import { conditionalFormatsType } from "./cf/conditional-formats";
import { clearFormats } from "./clear-formats";
import { copyCells } from "./copy-cells";
import { dataValidationType } from "./data-validation";
import { mergedAreas } from "./base/range-areas";
import { rangeFormatType, rowProperties } from "./range-format";
import { columnHidden, rowHidden, shapeMethods } from "./range-shape";
import { makeRange, openReference } from "./base/references";
import { engineRange, requireUnlocked, type RangeSelf } from "./base/selves";
import { usedArea } from "./base/used-range";
import { touchesHeader } from "./table-self";

/** Excel.Range over a rectangle of one sheet. */
define(rangeType, {
  properties: {
    Address: {
      since: "1.1",
      get: addressOf,
    },
    CellCount: { since: "1.1", get: (r) => r.area.rows * r.area.columns },
    ColumnCount: { since: "1.1", get: (r) => r.area.columns },
    ColumnIndex: { since: "1.1", get: (r) => r.area.column },
    RowCount: { since: "1.1", get: (r) => r.area.rows },
    RowIndex: { since: "1.1", get: (r) => r.area.row },
    Values: { since: "1.1", get: (r) => mapCells(r, valueOf), set: write },
    Formulas: {
      since: "1.1",
      get: (r) => mapCells(r, (cell, row, column) => formulaOf(r, cell, row, column)),
      set: write,
    },
    NumberFormat: {
      since: "1.1",
      get: (r) => numberFormatsOf(r),
      set: writeNumberFormats,
    },
    Text: { since: "1.1", get: (r) => mapCells(r, (_, row, column) => textOf(r, row, column)) },
    ValueTypes: { since: "1.1", get: (r) => mapCells(r, (cell) => valueType(valueOf(cell))) },
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
  },
  navigation: {
    Format: { since: "1.1", get: (r) => object(rangeFormatType, r) },
    Worksheet: { since: "1.1", get: (r) => worksheetObject(r.book, r.sheetId) },
    ConditionalFormats: { since: "1.6", get: (r) => object(conditionalFormatsType, r) },
    DataValidation: { since: "1.8", get: (r) => object(dataValidationType, r) },
  },
  methods: {
    ...shapeMethods(rangeObject),
    CopyFrom: {
      since: "1.9",
      call: async (r, args) => {
        await r.book.settle(); // calculated first, so that the present values of formulas are copied
        copyCells(r, rangeFrom(args, 0, r), args);
      },
    },
    GetCell: { since: "1.1", call: (r, args) => shifted(r, args.number(0), args.number(1), 1, 1) },
    GetRow: { since: "1.1", call: (r, args) => shifted(r, args.number(0), 0, 1, r.area.columns) },
    GetColumn: { since: "1.1", call: (r, args) => shifted(r, 0, args.number(0), r.area.rows, 1) },
    GetLastCell: { since: "1.1", call: (r) => shifted(r, r.area.rows - 1, r.area.columns - 1, 1, 1) },
    GetLastRow: { since: "1.1", call: (r) => shifted(r, r.area.rows - 1, 0, 1, r.area.columns) },
    GetLastColumn: { since: "1.1", call: (r) => shifted(r, 0, r.area.columns - 1, r.area.rows, 1) },
    GetEntireColumn: {
      since: "1.1",
      call: (r) => rangeObject(makeRange(r.book, r.sheetId, { ...r.area, row: 0, rows: MAX_ROWS })),
    },
    GetEntireRow: {
      since: "1.1",
      call: (r) => rangeObject(openReference(homeOf(r), `${r.area.row + 1}:${r.area.row + r.area.rows}`)),
    },
    GetOffsetRange: {
      since: "1.1",
      call: (r, args) => shifted(r, args.number(0), args.number(1), r.area.rows, r.area.columns),
    },
    GetResizedRange: {
      since: "1.1",
      call: (r, args) => shifted(r, 0, 0, r.area.rows + args.number(0), r.area.columns + args.number(1)),
    },
    GetBoundingRect: { since: "1.1", call: (r, args) => boundingRect(r, rangeFrom(args, 0, r)) },
    GetIntersectionOrNullObject: {
      since: "1.4",
      call: (r, args) => {
        const other = rangeFrom(args, 0, r);
        const shared = other.sheetId === r.sheetId ? intersect(r.area, other.area) : undefined;
        return shared ? rangeObject({ ...r, area: shared }) : null;
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (r, args) => {
        const used = usedArea(homeOf(r), args.boolean(0, false), r.area);
        return used ? rangeObject({ ...r, area: used }) : null;
      },
    },
    Merge: {
      since: "1.2",
      call: (r, args) => {
        requireUnlocked(r.book, r.sheetId);
        if (args.boolean(0, false)) engineRange(r).mergeAcross({ isForceMerge: true });
        else engineRange(r).merge({ isForceMerge: true });
      },
    },
    GetRowProperties: rowProperties,
    GetMergedAreasOrNullObject: { since: "1.13", call: mergedAreas },
    Unmerge: {
      since: "1.2",
      call: (r) => {
        requireUnlocked(r.book, r.sheetId);
        engineRange(r).breakApart();
      },
    },
    Clear: {
      since: "1.1",
      call: (r, args) => {
        requireUnlocked(r.book, r.sheetId);
        const what = args.has(0) ? args.string(0) : "All";
        if (what === "Contents") engineRange(r).clearContent();
        else if (what === "Formats") clearFormats(r);
        else engineRange(r).clear();
      },
    },
    Select: {
      since: "1.1",
      call: (r) => {
        r.book.workbook.setActiveSheet(r.sheetId);
        engineRange(r).activate();
      },
    },
    // The client announces how large an array it is about to send in parts.
    _ValidateArraySize: {
      since: "1.3",
      call: (r, args) => {
        if (args.number(0) !== r.area.rows || args.number(1) !== r.area.columns)
          throw new HostError("InvalidArgument", undefined, "Range.values");
      },
    },
  },
});

/** Headers of tables become names of columns as they are written, one write after the other. */
function write(r: RangeSelf, input: unknown): void {
  writeCells(r, input);
  if (touchesHeader(r)) r.book.flush();
}

const homeOf = (r: RangeSelf) => ({ book: r.book, id: r.sheetId });

function shifted(r: RangeSelf, rows: number, columns: number, height: number, width: number) {
  const area = { row: r.area.row + rows, column: r.area.column + columns, rows: height, columns: width };
  return rangeObject(makeRange(r.book, r.sheetId, area));
}

function boundingRect(a: RangeSelf, b: RangeSelf) {
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  const rows = Math.max(a.area.row + a.area.rows, b.area.row + b.area.rows) - row;
  const columns = Math.max(a.area.column + a.area.columns, b.area.column + b.area.columns) - column;
  return rangeObject(makeRange(a.book, a.sheetId, { row, column, rows, columns }));
}

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value) ? "Error" : "String";
}
