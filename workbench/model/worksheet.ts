import { HostError } from "../wire/host-error";
import { object, type HostObject, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { chartCollectionType } from "./chart/charts";
import { freezePanesType } from "./freeze-panes";
import { namesType } from "./names";
import { pageLayoutType } from "./page-layout";
import { pageBreaksType } from "./page-breaks";
import { makeRange, openReference } from "./references";
import { requireOpenStructure, worksheetOf, type SheetSelf } from "./selves";
import { rangeObject } from "./range";
import { sheetProtectionType } from "./protection";
import { tablesType } from "./tables";
import { usedArea } from "./used-range";

/** Excel.Worksheet. */
export const worksheetType: HostType<SheetSelf> = {
  name: "Worksheet",
  id: { name: "Id", get: (s) => s.id },
  properties: {
    Id: { since: "1.1", get: (s) => s.id },
    Name: {
      since: "1.1",
      get: (s) => worksheetOf(s).getSheetName(),
      set: (s, value) => {
        requireOpenStructure(s.book);
        worksheetOf(s).setName(requireSheetName(s.book, value, s.id));
      },
    },
    Position: { since: "1.1", get: (s) => worksheetOf(s).getIndex() },
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
    Charts: { since: "1.1", get: (s) => object(chartCollectionType, s) },
    FreezePanes: { since: "1.7", get: (s) => object(freezePanesType, s) },
    HorizontalPageBreaks: { since: "1.9", get: (s) => object(pageBreaksType, s) },
    Names: { since: "1.4", get: (s) => object(namesType, { book: s.book, sheetId: s.id }) },
    PageLayout: { since: "1.9", get: (s) => object(pageLayoutType, s) },
    Protection: { since: "1.2", get: (s) => object(sheetProtectionType, s) },
    Tables: { since: "1.1", get: (s) => object(tablesType, { book: s.book, sheetId: s.id }) },
  },
  methods: {
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
        if (!s.book.workbook.deleteSheet(worksheetOf(s))) throw new HostError("GeneralException");
        s.book.extras.sheets.delete(s.id);
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
};

export function worksheetObject(book: Book, id: string): HostObject {
  return object(worksheetType, { book, id });
}

/** Excel's rules for a sheet name: 1–31 characters, none of `[]:*?/\`, no apostrophe at either end, unique. */
export function requireSheetName(book: Book, value: unknown, except?: string): string {
  if (typeof value !== "string" || value === "" || value.length > 31 || /[[\]:*?/\\]|^'|'$/.test(value))
    throw new HostError("InvalidArgument");
  const taken = book.sheetByName(value);
  if (taken && taken.getSheetId() !== except) throw new HostError("ItemAlreadyExists");
  return value;
}
