import { intersect } from "../../src/core/base/address";
import { HostError } from "../wire/host-error";
import { object, type HostType } from "../wire/host-type";
import type { Book } from "../book/book";
import { areaFrom, engineArea } from "../book/areas";
import { rangeFrom, rangeObject, worksheetObject } from "./base/declared";
import { engineRange, requireUnlocked, type RangeSelf } from "./base/selves";
import { tableColumnsType } from "./table-columns";
import { tableFilterType } from "./table-filter";
import { tableRowsType } from "./table-rows";
import {
  areaOfTable,
  bodyOfTable,
  openTable,
  rangeOfTable,
  resizeTable,
  tablesOf,
  type TableSelf,
  type TablesSelf,
} from "./table-self";

const tableType: HostType<TableSelf> = {
  name: "Table",
  id: { name: "Id", get: (t) => t.tableId },
  properties: {
    Id: { since: "1.1", get: (t) => t.tableId },
    Name: {
      since: "1.1",
      get: (t) => openTable(t).name,
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
      get: (t) =>
        t.book.sheetExtras(openTable(t).subUnitId).tableStyles.get(t.tableId) ?? "TableStyleMedium2",
      set: (t, value) => {
        t.book.sheetExtras(openTable(t).subUnitId).tableStyles.set(t.tableId, String(value));
      },
    },
    ShowHeaders: { since: "1.1", get: (t) => openTable(t).showHeader },
  },
  navigation: {
    AutoFilter: { since: "1.9", get: (t) => object(tableFilterType, t) },
    Columns: { since: "1.1", get: (t) => object(tableColumnsType, t) },
    Rows: { since: "1.1", get: (t) => object(tableRowsType, t) },
    Worksheet: { since: "1.2", get: (t) => worksheetObject(t.book, openTable(t).subUnitId) },
  },
  methods: {
    GetRange: { since: "1.1", call: (t) => rangeObject(rangeOfTable(t)) },
    GetHeaderRowRange: {
      since: "1.1",
      call: (t) => rangeObject({ ...rangeOfTable(t), area: { ...rangeOfTable(t).area, rows: 1 } }),
    },
    GetDataBodyRange: { since: "1.1", call: (t) => rangeObject(bodyOfTable(t)) },
    /** Deletes the table with its cells, as Excel does. */
    Delete: {
      since: "1.1",
      call: async (t) => {
        const range = rangeOfTable(t);
        await removeTable(t);
        engineRange(range).clear();
      },
    },
    ConvertToRange: {
      since: "1.2",
      call: async (t) => {
        const range = rangeOfTable(t);
        await removeTable(t);
        return rangeObject(range);
      },
    },
    Resize: {
      since: "1.13",
      call: async (t, args) => {
        const old = rangeOfTable(t);
        requireUnlocked(t.book, old.sheetId);
        const { area, sheetId } = rangeFrom(args, 0, old);
        const clashes = tablesOf({ book: t.book, sheetId }).some(
          (table) => table.id !== t.tableId && intersect(areaOfTable(table), area),
        );
        if (sheetId !== old.sheetId || area.row !== old.area.row || area.rows < 2 || clashes)
          throw new HostError("InvalidArgument");
        await resizeTable(t, area);
      },
    },
  },
};

async function removeTable(t: TableSelf): Promise<void> {
  const { subUnitId } = openTable(t);
  requireUnlocked(t.book, subUnitId);
  if (!(await t.book.workbook.removeTable(t.tableId))) throw new HostError("GeneralException");
  t.book.sheetExtras(subUnitId).tableStyles.delete(t.tableId);
}

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
  if (taken.some((table) => table.subUnitId === range.sheetId && intersect(areaOfTable(table), area)))
    throw new HostError("InvalidArgument");
  const merged = book.sheetById(range.sheetId)?.getSheet().getMergeData() ?? [];
  const clashes = merged.some((merge) => intersect(area, areaFrom(merge)));
  // Excel's tables cannot hold merged cells; Excel unmerges them when a user makes the table, and refuses through the
  // API.
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
