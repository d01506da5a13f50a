import { engineRange, requireUnlocked, worksheetOf, type SheetSelf } from "./base/selves";
import { HostError, notImplemented } from "../wire/host-error";
import type { HostType } from "../wire/host-type";
import { rangeFrom, rangeObject } from "./base/declared";

/** 自动筛选 of a sheet. Tables have filters of their own. */

const filterOf = (s: SheetSelf) => worksheetOf(s).getFilter();

function filteredRange(s: SheetSelf) {
  const range = filterOf(s)?.getRange();
  if (!range) return null;
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
  return rangeObject({ book: s.book, sheetId: s.id, area });
}

type Criteria = { filterOn?: string; values?: readonly unknown[]; criterion1?: string };

export const autoFilterType: HostType<SheetSelf> = {
  name: "AutoFilter",
  properties: {
    Enabled: { since: "1.9", get: (s) => filterOf(s) !== null },
    IsDataFiltered: { since: "1.9", get: (s) => (filterOf(s)?.getFilteredOutRows().length ?? 0) > 0 },
  },
  methods: {
    Apply: {
      since: "1.9",
      call: (s, args) => {
        requireUnlocked(s.book, s.id);
        const range = rangeFrom(args, 0, s);
        filterOf(s)?.remove();
        const filter = engineRange(range).createFilter();
        if (!filter) throw new HostError("InvalidOperation");
        if (!args.has(1)) return;
        const criteria = (args.raw(2) ?? {}) as Criteria;
        if (criteria.filterOn !== "Values")
          throw notImplemented(`AutoFilter.apply on ${String(criteria.filterOn)}`);
        const colId = range.area.column + args.number(1);
        const filters = (criteria.values ?? []).map(String);
        filter.setColumnFilterCriteria(colId, { colId, filters: { filters } });
      },
    },
    ClearCriteria: {
      since: "1.9",
      call: (s) => {
        // The facade's way acts on the sheet that is active, whichever sheet's filter it is called on.
        const id = "sheet.command.clear-filter-criteria";
        return s.book.command(id, { unitId: s.book.id, subUnitId: s.id });
      },
    },
    GetRange: {
      since: "1.9",
      call: (s) => {
        const range = filteredRange(s);
        if (!range) throw new HostError("ItemNotFound");
        return range;
      },
    },
    GetRangeOrNullObject: { since: "1.9", call: filteredRange },
    Remove: {
      since: "1.9",
      call: (s) => {
        filterOf(s)?.remove();
      },
    },
  },
};
