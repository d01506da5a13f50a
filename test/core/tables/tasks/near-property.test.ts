import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import { HEADING_RULES } from "../../../../src/core/tables/tasks/header/heading-rules";
import { nearLists } from "../../../../src/core/tables/tasks/near-lists";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf, type Written } from "./sheet";

const asOf = serialOf(2021, 9, 8);
const TASK = ["task"];
const TIME_OR_UNIT = ["deadline", "lead"];
const OTHER = ["no", "measure", "cooperate", "progress", "done", "completedOn", "remark", "section"];
/** A heading that clearly says one of these. */
const headingFor = (roles: readonly string[]) =>
  fc.constantFrom(
    ...HEADING_RULES.filter(
      ({ role, weight, afterDeadline }) => roles.includes(role) && weight >= 0.6 && afterDeadline !== true,
    ),
  );

/** What stands in cells, fitting or not. */
const cell: fc.Arbitrary<Written> = fc.constantFrom<Written>(
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

test("a sheet that clearly has tasks, deadlines or units and more in its headings, and rows below them gives a list, or says why it gives none", () => {
  const sheets = fc
    .tuple(headingFor(TASK), headingFor(TIME_OR_UNIT), headingFor(OTHER), headingFor(OTHER))
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
