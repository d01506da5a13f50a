import type { HostType } from "../wire/host-type";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/base/address";
import { rangeFrom, rangeObject } from "./base/declared";
import { makeRange } from "./base/references";
import { worksheetOf, type SheetSelf } from "./base/selves";

/** A sheet has one set of frozen panes: a new one takes the old one's place. */
function freeze(s: SheetSelf, rows: number, columns: number): void {
  worksheetOf(s).setFreeze({
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

export const freezePanesType: HostType<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: {
      since: "1.7",
      call: (s, args) => {
        freeze(s, args.has(0) ? args.number(0) : 1, 0);
      },
    },
    FreezeColumns: {
      since: "1.7",
      call: (s, args) => {
        freeze(s, 0, args.has(0) ? args.number(0) : 1);
      },
    },
    FreezeAt: {
      since: "1.7",
      // The rows and columns of the range stay; Excel wants it to begin at A1.
      call: (s, args) => {
        const { rows, columns } = rangeFrom(args, 0, s).area;
        freeze(s, rows, columns);
      },
    },
    GetLocationOrNullObject: {
      since: "1.7",
      call: (s) => {
        const { xSplit, ySplit } = worksheetOf(s).getFreeze();
        if (xSplit <= 0 && ySplit <= 0) return null;
        const rows = ySplit > 0 ? ySplit : MAX_ROWS;
        const columns = xSplit > 0 ? xSplit : MAX_COLUMNS;
        return rangeObject(makeRange(s.book, s.id, { row: 0, column: 0, rows, columns }));
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
