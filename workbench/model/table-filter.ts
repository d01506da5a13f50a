import { TableManager } from "@univerjs/sheets-table";
import type { HostType } from "../wire/host-type";
import type { TableSelf } from "./table-self";

/** The filter of a table, as far as the add-in asks. */
export const tableFilterType: HostType<TableSelf> = {
  name: "AutoFilter",
  properties: {
    IsDataFiltered: {
      since: "1.9",
      get: ({ book, tableId }) => {
        const tables = book.engine.univer.__getInjector().get(TableManager);
        const hidden = tables.getTable(book.id, tableId)?.getTableFilters().getFilterOutRows();
        return (hidden?.size ?? 0) > 0;
      },
    },
  },
};
