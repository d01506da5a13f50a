import { Dimension } from "@univerjs/core";
import { HostError, notImplemented } from "../wire/host-error";
import { object, type HostObject, type HostType } from "../wire/host-type";
import { asActive } from "./base/as-active";
import { mapCells, valueOf, writeCells } from "./base/cells";
import { rangeObject } from "./base/declared";
import { engineRange, requireUnlocked, type RangeSelf } from "./base/selves";
import { bodyOfTable, openTable, rangeOfTable, resizeTable, totalsOf, type TableSelf } from "./table-self";

type RowSelf = { readonly table: TableSelf; readonly index: number };

function rangeOfRow({ table, index }: RowSelf): RangeSelf {
  const body = bodyOfTable(table);
  if (index < 0 || index >= body.area.rows) throw new HostError("InvalidArgument");
  return { ...body, area: { ...body.area, row: body.area.row + index, rows: 1 } };
}

const tableRowType: HostType<RowSelf> = {
  name: "TableRow",
  properties: {
    Index: { since: "1.1", get: (row) => row.index },
    Values: {
      since: "1.1",
      get: (row) => mapCells(rangeOfRow(row), valueOf),
      set: (row, value) => {
        writeCells(rangeOfRow(row), value);
      },
    },
  },
  methods: {
    GetRange: { since: "1.1", call: (row) => rangeObject(rangeOfRow(row)) },
    Delete: { since: "1.1", call: deleteRow },
  },
};

/** Rows have no id: the client knows them by their place. */
export const tableRowsType: HostType<TableSelf> = {
  name: "TableRowCollection",
  properties: { Count: { since: "1.1", get: (table) => bodyOfTable(table).area.rows } },
  items: (table) =>
    Array.from({ length: bodyOfTable(table).area.rows }, (_, index) =>
      object(tableRowType, { table, index }),
    ),
  methods: {
    Add: { since: "1.1", call: (table, args) => addRows(table, args.raw(0), args.raw(1)) },
    GetCount: { since: "1.4", call: (table) => bodyOfTable(table).area.rows },
    GetItemAt: {
      since: "1.1",
      call: (table, args) => {
        const self = { table, index: args.number(0) };
        rangeOfRow(self);
        return object(tableRowType, self);
      },
    },
  },
};

/**
 * Cells below move up, in the table's columns alone. The last row of a table is only emptied, as Excel keeps one row.
 */
async function deleteRow(row: RowSelf): Promise<void> {
  const range = rangeOfRow(row);
  requireUnlocked(range.book, range.sheetId);
  const { area } = rangeOfTable(row.table);
  if (area.rows - totalsOf(row.table) <= 2) {
    engineRange(range).clearContent();
    return;
  }
  asActive(range, () => {
    engineRange(range).deleteCells(Dimension.ROWS);
  });
  if (rangeOfTable(row.table).area.rows === area.rows)
    await resizeTable(row.table, { ...area, rows: area.rows - 1 });
}

/** Adds rows at the table's end, above its totals; cells below the table move down, in the table's columns alone. */
async function addRows(table: TableSelf, index: unknown, values: unknown): Promise<HostObject> {
  const range = rangeOfTable(table);
  requireUnlocked(range.book, range.sheetId);
  const totals = totalsOf(table);
  const before = range.area.rows - 1 - totals;
  if (typeof index === "number" && index >= 0 && index !== before)
    throw notImplemented("TableRowCollection.add in the middle");
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [[]];
  const below = {
    ...range,
    area: { ...range.area, row: range.area.row + range.area.rows - totals, rows: rows.length },
  };
  asActive(below, () => {
    engineRange(below).insertCells(Dimension.ROWS);
  });
  const grown = { ...range.area, rows: range.area.rows + rows.length };
  if (rangeOfTable(table).area.rows !== grown.rows) await resizeTable(table, grown);
  if (Array.isArray(values)) writeCells(below, rows);
  openTable(table);
  return object(tableRowType, { table, index: before });
}
