import fc from "fast-check";
import { replaceReferences, shiftFormula, shiftPart } from "../../../src/core/base/shift-formula";
import { formulaShape } from "../../../workbench/engine/formula-shape";
import { bookWith, valuesOf, type Rows } from "../../support/calculate";

const ROWS = 12;

/** Formulas of a row of a sheet, of which some refer to another row. */
const FORMULAS: readonly ((row: number, other: number) => string)[] = [
  (row) => `A${row}*2+$B$1`,
  (row, other) => `A${other}&"|"&B${row}`,
  (row) => `SUM(A$1:A${row})`,
  (row) => `SUM($A${row}:B${row})`,
  (row, other) => `IF(A${row}>3,"A${other}",B${other}+ROW())`,
  (row) => `SUMPRODUCT(COUNT(FIND({"正","成"},C${row})))+COUNTIFS(C$1:C$${ROWS},C${row})`,
  (_, other) => `IF(ISNUMBER(FIND("成",C${other})),LEFT(C${other},FIND("成",C${other})),"")`,
  (_, other) => `COUNTIFS(A:A,">"&A${other})`,
  (row) => `OFFSET(A${row},0,1)+INDEX(B:B,${row})`,
  (row, other) => `'Sheet1'!A${other}-Sheet1!B${row}`,
  () => `MOD(ROW(),3)+A$1`,
  (row) => `A${row}/(B${row}-B${row})`,
  // References into another sheet go a way of their own.
  (row, other) => `A${row}&"|"&别表!A${other}`,
  (row, other) => `IF('别表'!$C${other}="",B${row},SUM(别表!A${other}:B${other + 1},$B$1,别表!$A$2,A${row}))`,
  (row, other) => `COUNTIFS(别表!A:A,A${row},别表!B:B,别表!B${other})+LEN(C${row})`,
  (row, other) => `IF(A${row}>2,1/0,OFFSET(别表!A${other},1,0))`,
  (row, other) => `Sheet1!A${row}&别表!B${other}&B${row}`,
];
const formula = fc
  .tuple(fc.constantFrom(...FORMULAS), fc.integer({ min: 1, max: ROWS }))
  .map(([make, other]) => ({ make, other }));

/** Each formula as it is, and beside it the same made unlike all others, so that it is read by itself. */
function rowsWith(columns: readonly { make: (typeof FORMULAS)[number]; other: number }[]): Rows {
  return Array.from({ length: ROWS }, (_, i) => {
    const inputs = [(i * 7) % 5, i % 3, ["已完成", "正在办", ""][i % 3] ?? ""];
    const formulas = columns.map(({ make, other }, column) => {
      // Every third row refers a row further on.
      const text = make(i + 1, ((other + i + Math.floor(i / 3)) % ROWS) + 1);
      return [`=${text}`, `=IF(${i * 100 + column}>=0,${text})`] as const;
    });
    return [...inputs, ...formulas.map(([alike]) => alike), ...formulas.map(([, alone]) => alone)];
  });
}

test("formulas that are alike give what each would give alone: at first, after a change, a row inserted, a sheet renamed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(formula, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: ROWS - 1 }),
      async (columns, row) => {
        const book = bookWith(rowsWith(columns));
        const sheet = book.workbook.getActiveSheet();
        const elsewhere = book.workbook.insertSheet("别表");
        book.workbook.setActiveSheet(sheet);
        elsewhere
          .getRange(0, 0, ROWS + 2, 3)
          .setValues(
            Array.from({ length: ROWS + 2 }, (_, i) => [(i * 5) % 7, i % 4, ["", "甲"][i % 2] ?? ""]),
          );
        const blank = Array.from({ length: ROWS + 1 }, () =>
          Array.from({ length: 3 + 2 * columns.length }, () => ""),
        );
        const expectSame = async () => {
          await book.calculation.settle();
          for (const cells of valuesOf(book, blank))
            expect(cells.slice(3, 3 + columns.length)).toEqual(cells.slice(3 + columns.length));
        };
        try {
          await expectSame();
          sheet.getRange(row, 0).setValue(9);
          sheet.getRange(row, 2).setValue("办成");
          await expectSame();
          elsewhere.getRange(row, 0).setValue(8);
          elsewhere.getRange(row, 2).setValue(row % 2 === 0 ? "乙" : "");
          await expectSame();
          sheet.insertRowBefore(row);
          await expectSame();
          elsewhere.insertRowBefore(row);
          await expectSame();
          sheet.setName("清单");
          await expectSame();
          sheet.getRange(row, 3).setValue(1);
          sheet.getRange(row, 3 + columns.length).setValue(1);
          sheet.getRange(ROWS, 1).setValue(5);
          await expectSame();
        } finally {
          book.dispose();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test.each([
  ["=A2+$B$1", "=A9+$B$1", [7, 0]],
  ["=A2&B3", "=C5&D6", [3, 2]],
  ['=清单!G6&"A1"', '=清单!G9&"A1"', [3, 0]],
  ["=SUM('甲 乙'!A1:B$3)", "=SUM('甲 乙'!A2:B$3)", [1, 0]],
  ["=$A$1", "=$A$1", [0, 0]],
  ["=ZLQ.STATUS(B2,,$H$1)", "=ZLQ.STATUS(B7,,$H$1)", [5, 0]],
])("%s and %s are alike, that far apart", (one, other, way) => {
  const [a, b] = [formulaShape(one), formulaShape(other)];
  expect(a?.shape).toBe(b?.shape);
  expect([(b?.row ?? 0) - (a?.row ?? 0), (b?.column ?? 0) - (a?.column ?? 0)]).toEqual(way);
  expect((b?.rowElsewhere ?? 0) - (a?.rowElsewhere ?? 0)).toBe(way[0]);
});

test.each([
  ["=A2&清单!B3", "=A3&清单!B7", [1, 4]],
  ["=SUM('甲 乙'!A1:B3)+SUM(C1:C2)", "=SUM('甲 乙'!A4:B6)+SUM(C1:C2)", [0, 3]],
  ["=IF(清单!D9>1,A$1,A5&清单!E9)", "=IF(清单!D8>1,A$1,A7&清单!E8)", [2, -1]],
])("%s and %s are alike, by two ways", (one, other, ways) => {
  const [a, b] = [formulaShape(one), formulaShape(other)];
  expect(a?.shape).toBe(b?.shape);
  expect([(b?.row ?? 0) - (a?.row ?? 0), (b?.rowElsewhere ?? 0) - (a?.rowElsewhere ?? 0)]).toEqual(ways);
});

test.each([
  ["=A2&B3", "=A3&B3"],
  ["=A2+$B$1", "=A2+B$1"],
  ["=A2+$B$1", "=A3+$B$2"],
  ['=A2&"x"', '=A2&"y"'],
  ["=甲!A2", "=乙!A2"],
  ["=甲!A2&甲!A3", "=甲!A2&甲!A4"],
  ["=甲!A2:B3&A1", "=甲!A2:B4&A1"],
  ["=A2&甲!A2", "=甲!A2&A2"],
  ["=A2:B3", "=A2:B4"],
  ["=A1*1", "=A1*2"],
])("%s and %s are not alike", (one, other) => {
  expect(formulaShape(one)?.shape).not.toBe(formulaShape(other)?.shape);
});

test.each(["=统计截止日+A1", "=OFFSET(A1,1,1)", "=表1[[#This Row],[时限]]", "=A1#", "=#REF!+A1"])(
  "%s is read by itself",
  (one) => {
    expect(formulaShape(one)).toBeUndefined();
  },
);

const part = fc.constantFrom(
  "A1",
  "B2",
  "$C$3",
  "D$4",
  "$E5",
  "A2:B9",
  "C:D",
  "3:4",
  "清单!G6",
  "'甲 2'!A1",
  "Sheet3!B7",
  '"A1"',
  '"7月"',
  "12",
  "1.5",
  "1e5",
  "A1048576",
  "LOG10(A3)",
  "TRUE",
);
const written = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `=${parts.join("&")}`);

/** A formula whose references within its sheet are moved down by one way, those into other sheets by another. */
function movedBy(text: string, rows: number, rowsElsewhere: number, columns: number): string {
  let isElsewhere = false;
  return replaceReferences(text, (part, before) => {
    if (before !== ":") isElsewhere = before === "!";
    return shiftPart(part, isElsewhere ? rowsElsewhere : rows, columns);
  });
}

test("formulas are alike only where moving the one gives the other", () => {
  /** The same formula with another number or another letter somewhere. */
  const varied = (text: string, at: number, by: number): string =>
    Array.from(text, (character, i) => {
      if (i !== at % text.length) return character;
      if (/[1-8]/.test(character)) return String(Number(character) + (by % 2));
      return /[A-D]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + (by % 3)) : character;
    }).join("");
  let alike = 0;
  const way = fc.nat(20);
  fc.assert(
    fc.property(written, fc.nat(60), fc.nat(5), way, way, fc.nat(5), (text, at, by, rows, more, columns) => {
      const other = varied(movedBy(text, rows, more, columns), at, by);
      const [a, b] = [formulaShape(text), formulaShape(other)];
      if (a === undefined || a.shape !== b?.shape) return;
      alike += 1;
      expect(movedBy(text, b.row - a.row, b.rowElsewhere - a.rowElsewhere, b.column - a.column)).toBe(other);
    }),
    { numRuns: 3_000 },
  );
  expect(alike).toBeGreaterThan(300);
});

test("a formula moved anywhere is alike", () => {
  fc.assert(
    fc.property(written, fc.nat(500), fc.nat(20), (text, rows, columns) => {
      const moved = shiftFormula(text, rows, columns);
      fc.pre(!moved.includes("#REF!") && !text.includes("1048576"));
      expect(formulaShape(moved)?.shape).toBe(formulaShape(text)?.shape);
    }),
  );
});
