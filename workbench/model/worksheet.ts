import { HostError } from "../wire/host-error";
import { object, type HostObject, type Property } from "../wire/host-type";
import type { Book } from "../book/book";
import { chartCollectionType } from "./chart/charts";
import { autoFilterType } from "./auto-filter";
import { copySheet, moveSheet } from "./copy-sheet";
import { customPropertiesType } from "./custom-properties";
import { eventMethods } from "./events";
import { freezePanesType } from "./freeze-panes";
import { forgetNames, namesType } from "./names";
import { pageLayoutType } from "./page-layout";
import { pageBreaksType } from "./page-breaks";
import { makeRange, openReference } from "./base/references";
import { requireOpenStructure, worksheetOf, type SheetSelf } from "./base/selves";
import { define, rangeObject, worksheetObject, worksheetType } from "./base/declared";
import { sheetProtectionType } from "./protection";
import { tablesType } from "./tables";
import { usedArea } from "./base/used-range";

const showGridlines: Property<SheetSelf> = {
  since: "1.8",
  get: (s) => !worksheetOf(s).hasHiddenGridLines(),
  set: (s, value) => {
    worksheetOf(s).setHiddenGridlines(value !== true);
  },
};

/** Excel.Worksheet. */
define(worksheetType, {
  properties: {
    Id: { since: "1.1", get: (s) => s.id },
    Name: {
      since: "1.1",
      get: (s) => worksheetOf(s).getSheetName(),
      set: (s, value) => {
        requireOpenStructure(s.book);
        const name = requireSheetName(s.book, value, s.id);
        worksheetOf(s).setName(name);
        s.book.calculation.sheetRenamed(s.book.id, name);
      },
    },
    Position: {
      since: "1.1",
      get: (s) => worksheetOf(s).getIndex(),
      set: (s, value) => {
        requireOpenStructure(s.book);
        if (typeof value !== "number") throw new HostError("InvalidArgument");
        moveSheet(s, value);
      },
    },
    ShowGridlines: showGridlines,
    Gridlines: showGridlines, // the client sets it under its older name
    Visibility: {
      since: "1.1",
      get: (s) =>
        s.book.sheetExtras(s.id).veryHidden
          ? "VeryHidden"
          : worksheetOf(s).isSheetHidden()
            ? "Hidden"
            : "Visible",
      set: (s, value) => {
        requireOpenStructure(s.book);
        if (value === "Visible") worksheetOf(s).showSheet();
        else worksheetOf(s).hideSheet();
        s.book.sheetExtras(s.id).veryHidden = value === "VeryHidden";
      },
    },
    TabColor: {
      since: "1.7",
      get: (s) => worksheetOf(s).getTabColor() ?? "",
      set: (s, value) => {
        worksheetOf(s).setTabColor(String(value));
      },
    },
  },
  navigation: {
    AutoFilter: { since: "1.9", get: (s) => object(autoFilterType, s) },
    Charts: { since: "1.1", get: (s) => object(chartCollectionType, s) },
    CustomProperties: { since: "1.12", get: (s) => object(customPropertiesType, s) },
    FreezePanes: { since: "1.7", get: (s) => object(freezePanesType, s) },
    HorizontalPageBreaks: { since: "1.9", get: (s) => object(pageBreaksType, s) },
    Names: { since: "1.4", get: (s) => object(namesType, { book: s.book, sheetId: s.id }) },
    PageLayout: { since: "1.9", get: (s) => object(pageLayoutType, s) },
    Protection: { since: "1.2", get: (s) => object(sheetProtectionType, s) },
    Tables: { since: "1.1", get: (s) => object(tablesType, { book: s.book, sheetId: s.id }) },
  },
  methods: {
    ...eventMethods({ Activated: "1.7", Deactivated: "1.7", DataChanged: "1.7", SelectionChanged: "1.7" }),
    // By this the client finds a sheet again that a method has given it.
    _GetSheetById: { since: "1.1", call: (s, args) => worksheetObject(s.book, args.string(0)) },
    _GetAnotherWorksheetById: { since: "1.1", call: (s, args) => worksheetObject(s.book, args.string(0)) },
    Copy: {
      since: "1.10",
      call: async (s, args) => {
        const other = args.object(1, worksheetType);
        const position = args.has(0) ? args.string(0) : "None";
        return worksheetObject(s.book, await copySheet(s, position, other?.id));
      },
    },
    GetNextOrNullObject: { since: "1.5", call: (s, args) => neighbour(s, 1, args.boolean(0, false)) },
    GetPreviousOrNullObject: { since: "1.5", call: (s, args) => neighbour(s, -1, args.boolean(0, false)) },
    Activate: {
      since: "1.1",
      call: (s) => {
        s.book.workbook.setActiveSheet(worksheetOf(s));
      },
    },
    Delete: {
      since: "1.1",
      call: (s) => {
        requireOpenStructure(s.book);
        const visible = s.book.sheets().filter((sheet) => !sheet.isSheetHidden());
        if (visible.length <= 1 && visible[0]?.getSheetId() === s.id) throw new HostError("InvalidOperation");
        if (s.book.sheetExtras(s.id).veryHidden) throw new HostError("InvalidOperation");
        const sheet = worksheetOf(s);
        forgetNames({ book: s.book, sheetId: s.id });
        if (!s.book.workbook.deleteSheet(sheet)) throw new HostError("GeneralException");
        s.book.extras.sheets.delete(s.id);
        s.book.forgetUndo(); // as in Excel, a deleted sheet cannot be brought back by undo
        s.book.calculation.sheetDeleted(s.book.id);
      },
    },
    GetRange: {
      since: "1.1",
      call: (s, args) => rangeObject(openReference(s, args.has(0) ? args.string(0) : undefined)),
    },
    GetCell: {
      since: "1.1",
      call: (s, args) =>
        rangeObject(
          makeRange(s.book, s.id, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
        ),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (s, args) =>
        rangeObject(
          makeRange(s.book, s.id, {
            row: args.number(0),
            column: args.number(1),
            rows: args.number(2),
            columns: args.number(3),
          }),
        ),
    },
    GetUsedRange: {
      since: "1.1",
      // Excel gives A1 for an empty sheet.
      call: (s, args) =>
        rangeObject(
          makeRange(
            s.book,
            s.id,
            usedArea(s, args.boolean(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 },
          ),
        ),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (s, args) => {
        const used = usedArea(s, args.boolean(0, false));
        return used ? rangeObject(makeRange(s.book, s.id, used)) : null;
      },
    },
  },
});

function neighbour(s: SheetSelf, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const row = s.book
    .sheets()
    .filter((sheet) => sheet.getSheetId() === s.id || !visibleOnly || !sheet.isSheetHidden());
  const found = row[row.findIndex((sheet) => sheet.getSheetId() === s.id) + step];
  return found ? worksheetObject(s.book, found.getSheetId()) : null;
}

/** Excel's rules for a sheet name: 1–31 characters, none of `[]:*?/\`, no apostrophe at either end, unique. */
export function requireSheetName(book: Book, value: unknown, except?: string): string {
  if (typeof value !== "string" || value === "" || value.length > 31 || /[[\]:*?/\\]|^'|'$/.test(value))
    throw new HostError("InvalidArgument");
  const taken = book.sheetByName(value);
  if (taken && taken.getSheetId() !== except) throw new HostError("ItemAlreadyExists");
  return value;
}
