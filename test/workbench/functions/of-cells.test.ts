import { CellValueType, type ICellData } from "@univerjs/core";
import fc from "fast-check";
import { emptyWorkbook } from "../../../workbench/book/empty-workbook";
import { quickFormulas } from "../../../workbench/engine/quick-formulas";
import type { RegisteredFunctions } from "../../../workbench/functions/register";
import { settle } from "../../../workbench/functions/settle";
import { valueOf } from "../../../workbench/model/base/cells";
import type { Session } from "../../../workbench/session/session";
import { sessionWithFunctions } from "../../support/session-with-functions";

let session: Session;
let functions: RegisteredFunctions;

beforeAll(async () => {
  ({ session, functions } = await sessionWithFunctions());
});
afterAll(() => {
  session.close();
  functions.dispose();
  session.engine.univer.dispose();
});

const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });

const cell: fc.Arbitrary<ICellData> = fc.oneof(
  fc
    .constantFrom(
      "2020年底前",
      "每季度1日前",
      "持续推进",
      "已完成",
      "正在推进",
      "82.5%",
      "≥85%",
      "旗水利局、旗住建局",
      "大气-3",
      "无",
    )
    .map(text),
  fc.constantFrom(44_196, 0, 85, 0.9).map(number),
  fc.constantFrom<ICellData>(
    {},
    { v: 1, t: CellValueType.BOOLEAN },
    { f: "=1/0" },
    { f: "=DATE(2020,12,1)" },
  ),
);

/** Calls on single cells of row 1, on constants, omitted arguments, formulas, ranges, and within other formulas. */
const argument = fc.constantFrom(
  "A1",
  "B1",
  "C1",
  "$D$1",
  '"2020年11月底前"',
  "DATE(2020,6,1)",
  "",
  "A1&B1",
  "A1:B1",
  "ISNUMBER(A1)",
  "44000",
);
const call = fc
  .record({
    name: fc.constantFrom(
      "STATUS",
      "DUE",
      "DAYSLEFT",
      "DEADLINE",
      "TARGETS",
      "ATTAIN",
      "RATE",
      "UNITS",
      "ISLEAD",
      "TASK",
      "TALLY",
    ),
    given: fc.array(argument, { minLength: 1, maxLength: 5 }),
  })
  .map(({ name, given }) => `ZLQ.${name}(${given.join(",")})`);
const formula = fc.oneof(
  { weight: 3, arbitrary: call },
  { weight: 1, arbitrary: call.map((one) => `IF(ISERROR(${one}),"错",${one}&"。")`) },
);

/**
 * What the formulas show, one column each, for every row of cells; and the sentences of their errors, where nothing is
 * around the call: the engine calculates every branch of an IF, also for its sentence.
 */
async function shown(
  rows: readonly (readonly ICellData[])[],
  formulas: readonly string[],
): Promise<unknown[]> {
  const { data, extras } = emptyWorkbook("工作簿.xlsx");
  const [first] = Object.values(data.sheets);
  if (first) first.columnCount = 10 * (formulas.length + 2);
  const book = session.open(data, extras);
  const sheet = book.workbook.getActiveSheet();
  sheet.getRange(0, 0, rows.length, 4).setValues(rows.map((row) => [...row]));
  // Ten columns apart: a function may answer several cells.
  for (const [k, one] of formulas.entries())
    sheet
      .getRange(0, 10 + 10 * k, rows.length, 1)
      .setValues(rows.map((_, row) => [{ f: `=${one.replace(/\b([A-C])1\b/g, `$1${row + 1}`)}` }]));
  await settle(book.calculation, functions);
  const grid = sheet.getSheet();
  const unitId = book.workbook.getId();
  return rows.flatMap((_, row) =>
    formulas.map((one, k) => [
      one,
      valueOf(grid.getCellRaw(row, 10 + 10 * k)),
      one.startsWith("IF")
        ? ""
        : functions.messageAt({ unitId, sheetId: grid.getSheetId(), row, column: 10 + 10 * k }),
    ]),
  );
}

test("a function says of cells the same whether the engine reads them or not, in each row that shares its formula", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(formula, { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
      async (formulas, rows) => {
        const quick = await shown(rows, formulas);
        quickFormulas.areOn = false;
        const engine = await shown(rows, formulas).finally(() => (quickFormulas.areOn = true));
        expect(quick).toEqual(engine);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
