import { BooleanNumber, CellValueType, HorizontalAlign, WrapStrategy, type ICellData } from "@univerjs/core";
import fc from "fast-check";
import { Book } from "../../../workbench/book/book";
import { emptyWorkbook } from "../../../workbench/book/empty-workbook";
import { engine } from "../../support/calculate";

const SIZE = 3;
const thin = (rgb: string) => ({ s: 1, cl: { rgb } });

/** What a batch gives cells, each an object for all cells of a range, as properties of ranges do. */
const PATCHES: readonly ICellData[] = [
  { s: { bg: { rgb: "#FFC7CE" } } },
  { s: { bg: null } },
  { s: { ff: "宋体", fs: 9 } },
  { s: { bl: BooleanNumber.TRUE } },
  { s: { bl: BooleanNumber.FALSE } },
  { s: { n: { pattern: "@" } } },
  { s: { n: { pattern: "yyyy-mm-dd" } } },
  { s: { bd: { b: thin("#A6A6A6") } } },
  { s: { bd: { b: null } } },
  { s: { bd: { l: thin("#000000"), r: thin("#000000") } } },
  { s: { cl: { rgb: "#FF0000" }, ht: HorizontalAlign.CENTER, tb: WrapStrategy.WRAP } },
  { s: null },
  { v: "2020年底前", t: CellValueType.STRING },
  { v: 44196, t: CellValueType.NUMBER },
  { v: 44196, t: CellValueType.NUMBER, s: { n: { pattern: "yyyy-mm-dd" } } },
  { f: "=1+1", v: null, t: null },
  { v: null, t: null, f: null },
];

type Step = { readonly patch: number; readonly row: number; readonly column: number; readonly size: number };
const step = fc.record({
  patch: fc.nat(PATCHES.length - 1),
  row: fc.nat(SIZE - 1),
  column: fc.nat(SIZE - 1),
  size: fc.integer({ min: 1, max: SIZE }),
});
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });

/** The cells, with their styles, after the batches. */
function written(work: readonly (readonly Step[])[], undo: boolean): unknown[] {
  const { data, extras } = emptyWorkbook("工作簿.xlsx");
  const book = new Book(engine, data, extras, { undo });
  try {
    const sheet = book.workbook.getActiveSheet();
    for (const batch of work) {
      for (const { patch, row, column, size } of batch) {
        const { ...cell } = PATCHES[patch];
        for (let r = row; r < Math.min(row + size, SIZE); r += 1)
          for (let c = column; c < Math.min(column + size, SIZE); c += 1)
            book.writes.put(sheet.getSheetId(), r, c, cell);
      }
      book.flush();
    }
    const styles = book.workbook.getWorkbook().getStyles();
    return Array.from({ length: SIZE * SIZE }, (_, i) => {
      const cell = sheet.getSheet().getCellRaw(Math.floor(i / SIZE), i % SIZE);
      return { v: cell?.v, t: cell?.t, f: cell?.f, style: styles.getStyleByCell(cell) };
    });
  } finally {
    book.dispose();
  }
}

test("cells get the same looks and contents whether their changes can be undone or not", () => {
  fc.assert(
    fc.property(batches, (work) => {
      expect(written(work, false)).toEqual(written(work, true));
    }),
    { numRuns: 150 },
  );
}, 60_000);
