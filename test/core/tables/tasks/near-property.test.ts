import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import { HEADING_RULES } from "../../../../src/core/tables/tasks/header/heading-rules";
import { nearLists } from "../../../../src/core/tables/tasks/near-lists";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf, type Written } from "./sheet";

const asOf = serialOf(2021, 9, 8);
/** Headings that clearly say something, each with its role. */
const HEADINGS = HEADING_RULES.filter(({ weight, afterDeadline }) => weight >= 0.6 && afterDeadline !== true);

/** What stands in cells, fitting or not. */
const cell: fc.Arbitrary<Written> = fc.constantFrom<Written>(
  "",
  "修补破损路面并更新标线",
  "县水利局",
  "2021年6月底前",
  "5个工作日",
  "已完成",
  "是",
  "红灯",
  "张某",
  3,
  0.8,
  { day: serialOf(2021, 6, 30) },
);

test("a sheet with three clear headings and rows below them gives a list, or says why it gives none", () => {
  const sheets = fc
    .uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 3, maxLength: 8, selector: ({ role }) => role })
    .chain((headings) =>
      fc.record({
        title: fc.constantFrom("", "2021年重点任务清单", "记录"),
        headings: fc.constant(headings.map(({ example }) => example)),
        rows: fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
          minLength: 2,
          maxLength: 6,
        }),
      }),
    );
  fc.assert(
    fc.property(sheets, ({ title, headings, rows }) => {
      const sheet = sheetOf([...(title === "" ? [] : [[title]]), headings, ...rows]);
      const lists = recogniseLists(sheet, { asOf });
      const workbook = { structureProtected: false, sheets: [sheet], names: [], tables: [], settings: {} };
      expect(lists.length + nearLists(workbook, lists).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
