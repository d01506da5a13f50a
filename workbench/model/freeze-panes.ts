import type { HostType } from "../wire/host-type";
import { worksheetOf, type SheetSelf } from "./selves";

export const freezePanesType: HostType<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: {
      since: "1.7",
      call: (s, args) => {
        worksheetOf(s).setFrozenRows(args.has(0) ? args.number(0) : 1);
      },
    },
    FreezeColumns: {
      since: "1.7",
      call: (s, args) => {
        worksheetOf(s).setFrozenColumns(args.has(0) ? args.number(0) : 1);
      },
    },
    Unfreeze: {
      since: "1.7",
      call: (s) => {
        worksheetOf(s).cancelFreeze();
      },
    },
  },
};
