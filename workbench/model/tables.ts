import type { ITableInfo } from "@univerjs/sheets-table";
import type { Area } from "../../src/core/edits/workbook-edit";
import { intersect } from "../../src/core/grid/address";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { areaFrom, engineArea } from "../book/areas";
import { makeRange } from "./references";
import { rangeFrom, rangeObject } from "./range";
import { requireUnlocked, type RangeSelf } from "./selves";
import { worksheetObject } from "./worksheet";

/** The tables of the workbook, or of one sheet. */
type TablesSelf = { readonly book: Book; readonly sheetId: string | undefined };
type TableSelf = { readonly book: Book; readonly tableId: string };

type TableEntry = ITableInfo & { readonly subUnitId: string };

function tablesOf(self: TablesSelf): readonly TableEntry[] {
  const all = self.book.workbook.getTableList() as readonly TableEntry[];
  return self.sheetId === undefined ? all : all.filter((table) => table.subUnitId === self.sheetId);
}

function open(self: TableSelf): TableEntry {
  const found = tablesOf({ book: self.book, sheetId: undefined }).find((table) => table.id === self.tableId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const areaOf = (table: TableEntry): Area => areaFrom(table.range);

const rangeOf = (self: TableSelf): RangeSelf => {
  const table = open(self);
  return makeRange(self.book, table.subUnitId, areaOf(table));
};

const tableType: HostType<TableSelf> = {
  name: "Table",
  id: { name: "Id", get: (t) => t.tableId },
  properties: {
    Id: { since: "1.1", get: (t) => t.tableId },
    Name: {
      since: "1.1",
      get: (t) => open(t).name,
      set: async (t, value) => {
        const name = requireTableName(t.book, value, t.tableId);
        const done = await t.book.command("sheet.command.set-table-config", {
          unitId: t.book.id,
          tableId: t.tableId,
          name,
        });
        if (!done) throw new HostError("InvalidArgument");
      },
    },
    Style: {
      since: "1.1",
      get: (t) => t.book.sheetExtras(open(t).subUnitId).tableStyles.get(t.tableId) ?? "TableStyleMedium2",
      set: (t, value) => {
        t.book.sheetExtras(open(t).subUnitId).tableStyles.set(t.tableId, String(value));
      },
    },
    ShowHeaders: { since: "1.1", get: (t) => open(t).showHeader },
  },
  navigation: { Worksheet: { since: "1.2", get: (t) => worksheetObject(t.book, open(t).subUnitId) } },
  methods: {
    GetRange: { since: "1.1", call: (t) => rangeObject(rangeOf(t)) },
    GetHeaderRowRange: {
      since: "1.1",
      call: (t) => rangeObject({ ...rangeOf(t), area: { ...rangeOf(t).area, rows: 1 } }),
    },
    GetDataBodyRange: {
      since: "1.1",
      call: (t) => {
        const range = rangeOf(t);
        return rangeObject({
          ...range,
          area: { ...range.area, row: range.area.row + 1, rows: range.area.rows - 1 },
        });
      },
    },
  },
};

export const tablesType: HostType<TablesSelf> = {
  name: "TableCollection",
  items: (self) => tablesOf(self).map((table) => object(tableType, { book: self.book, tableId: table.id })),
  properties: { Count: { since: "1.1", get: (self) => tablesOf(self).length } },
  methods: {
    Add: {
      since: "1.1",
      call: async (self, args) => {
        if (!args.boolean(1, false))
          throw new HostError("NotImplemented", "NotImplemented TableCollection.add without a header row");
        const home = {
          book: self.book,
          id: self.sheetId ?? self.book.workbook.getActiveSheet().getSheetId(),
        };
        const range = rangeFrom(args, 0, home);
        requireUnlocked(self.book, range.sheetId);
        return object(tableType, { book: self.book, tableId: await addTable(self.book, range) });
      },
    },
    GetCount: { since: "1.4", call: (self) => tablesOf(self).length },
    GetItem: {
      since: "1.1",
      call: (self, args) => {
        const found = find(self, args.string(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (self, args) => find(self, args.string(0)) },
  },
};

function find(self: TablesSelf, key: string) {
  const table = tablesOf(self).find(
    (item) => item.id === key || item.name.toLowerCase() === key.toLowerCase(),
  );
  return table ? object(tableType, { book: self.book, tableId: table.id }) : null;
}

let nextTable = 1;

async function addTable(book: Book, range: RangeSelf): Promise<string> {
  const taken = tablesOf({ book, sheetId: undefined });
  const { area } = range;
  if (taken.some((table) => table.subUnitId === range.sheetId && intersect(areaOf(table), area)))
    throw new HostError("InvalidArgument");
  const merged = book.sheetById(range.sheetId)?.getSheet().getMergeData() ?? [];
  const clashes = merged.some((merge) => intersect(area, areaFrom(merge)));
  // Excel's tables cannot hold merged cells; it unmerges when asked by hand and refuses by API.
  if (clashes) throw new HostError("InvalidOperation");
  let number = taken.length + 1;
  while (taken.some((table) => table.name === `表${number}`)) number += 1;
  const position = engineArea(area);
  const id = await book.workbook.addTable(
    range.sheetId,
    `表${number}`,
    position,
    `table-${nextTable++}-${book.id}`,
    {},
  );
  if (id === undefined) throw new HostError("InvalidArgument");
  return id;
}

function requireTableName(book: Book, value: unknown, except: string): string {
  if (typeof value !== "string" || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(value))
    throw new HostError("InvalidArgument");
  const clash = tablesOf({ book, sheetId: undefined }).some(
    (table) => table.id !== except && table.name.toLowerCase() === value.toLowerCase(),
  );
  if (clash) throw new HostError("ItemAlreadyExists");
  return value;
}
