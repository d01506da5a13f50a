import { object, type HostType } from "../wire/host-type";
import { rangeFrom } from "./base/declared";
import type { SheetSelf } from "./base/selves";

type BreakSelf = { readonly sheet: SheetSelf; readonly row: number };

const pageBreakType: HostType<BreakSelf> = {
  name: "PageBreak",
  methods: {
    Delete: {
      since: "1.9",
      call: ({ sheet, row }) => {
        const page = sheet.book.sheetExtras(sheet.id).page;
        page.rowBreaks = page.rowBreaks.filter((other) => other !== row);
      },
    },
  },
};

/** Horizontal page breaks: each stands before the first row of the range it was added with. */
export const pageBreaksType: HostType<SheetSelf> = {
  name: "PageBreakCollection",
  items: (s) =>
    s.book.sheetExtras(s.id).page.rowBreaks.map((row) => object(pageBreakType, { sheet: s, row })),
  methods: {
    Add: {
      since: "1.9",
      call: (s, args) => {
        const { row } = rangeFrom(args, 0, s).area;
        const page = s.book.sheetExtras(s.id).page;
        if (!page.rowBreaks.includes(row)) page.rowBreaks = [...page.rowBreaks, row].sort((a, b) => a - b);
        return object(pageBreakType, { sheet: s, row });
      },
    },
    GetCount: { since: "1.9", call: (s) => s.book.sheetExtras(s.id).page.rowBreaks.length },
    RemovePageBreaks: {
      since: "1.9",
      call: (s) => {
        s.book.sheetExtras(s.id).page.rowBreaks = [];
      },
    },
  },
};
