import { HostError } from "../wire/host-error";
import { object, type HostObject, type HostType } from "../wire/host-type";
import { mapCells, valueOf, writeCells } from "./base/cells";
import { rangeObject } from "./base/declared";
import type { RangeSelf } from "./base/selves";
import { bodyOfTable, rangeOfTable, type TableSelf } from "./table-self";

type ColumnSelf = { readonly table: TableSelf; readonly index: number };

function columnOf(range: RangeSelf, index: number): RangeSelf {
  if (index < 0 || index >= range.area.columns) throw new HostError("InvalidArgument");
  return { ...range, area: { ...range.area, column: range.area.column + index, columns: 1 } };
}

const whole = ({ table, index }: ColumnSelf) => columnOf(rangeOfTable(table), index);
const header = (self: ColumnSelf): RangeSelf => ({ ...whole(self), area: { ...whole(self).area, rows: 1 } });

/** The header's text is the column's name. */
const nameOf = (self: ColumnSelf): string => String(mapCells(header(self), valueOf)[0]?.[0] ?? "");

const tableColumnType: HostType<ColumnSelf> = {
  name: "TableColumn",
  id: { name: "Id", get: (self) => self.index + 1 },
  properties: {
    Id: { since: "1.1", get: (self) => self.index + 1 },
    Index: { since: "1.1", get: (self) => self.index },
    Name: {
      since: "1.1",
      get: nameOf,
      set: (self, value) => {
        if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument");
        writeCells(header(self), [[value]]);
      },
    },
    Values: {
      since: "1.1",
      get: (self) => mapCells(whole(self), valueOf),
      set: (self, value) => {
        writeCells(whole(self), value);
      },
    },
  },
  methods: {
    GetRange: { since: "1.1", call: (self) => rangeObject(whole(self)) },
    GetHeaderRowRange: { since: "1.1", call: (self) => rangeObject(header(self)) },
    GetDataBodyRange: {
      since: "1.1",
      call: (self) => rangeObject(columnOf(bodyOfTable(self.table), self.index)),
    },
  },
};

const columnsOf = (table: TableSelf): readonly ColumnSelf[] =>
  Array.from({ length: rangeOfTable(table).area.columns }, (_, index) => ({ table, index }));

/** By name (without case) or by id. */
function find(table: TableSelf, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = columnsOf(table).find(
    (self) => self.index + 1 === key || nameOf(self).toLowerCase() === wanted,
  );
  return found ? object(tableColumnType, found) : null;
}

export const tableColumnsType: HostType<TableSelf> = {
  name: "TableColumnCollection",
  properties: { Count: { since: "1.1", get: (table) => columnsOf(table).length } },
  items: (table) => columnsOf(table).map((self) => object(tableColumnType, self)),
  methods: {
    GetCount: { since: "1.4", call: (table) => columnsOf(table).length },
    GetItem: {
      since: "1.1",
      call: (table, args) => {
        const found = find(table, args.raw(0));
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
    },
    GetItemAt: {
      since: "1.1",
      call: (table, args) => {
        const self = columnsOf(table)[args.number(0)];
        if (!self) throw new HostError("InvalidArgument");
        return object(tableColumnType, self);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (table, args) => find(table, args.raw(0)) },
  },
};
