import { quickestCpuMs } from "../../../support/cpu-time";
import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";
import { LAYOUTS } from "../../../fixtures/lists/layouts";
import { sheetOf, type Written } from "./sheet";

const asOf = serialOf(2020, 10, 8);
/** Layouts without merged areas: their cells can be moved about freely. */
const plain = LAYOUTS.flatMap(({ sheets }) => sheets).filter(
  ({ merges, rows }) => merges === undefined && rows.length > 2,
);

/** What was read, without places. */
const contents = (lists: readonly TaskList[]) =>
  lists.map(({ rows, columns, firstColumn, year }) => ({
    year,
    columns: Object.entries(columns)
      .map(([role, column]) => `${role} ${column - firstColumn}`)
      .sort(),
    rows: rows.map(({ key, task, measure, deadline, lead, status }) => [
      key,
      task,
      measure,
      deadline.text,
      lead.map(({ name }) => name),
      status.word,
    ]),
  }));

test("where on the sheet a list stands changes nothing of what is read", () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.nat(30), fc.nat(30), ({ rows, name }, row, column) => {
      const here = recogniseLists(sheetOf(rows, { name }), { asOf });
      const there = recogniseLists(sheetOf(rows, { name, row, column }), { asOf });
      expect(contents(there)).toEqual(contents(here));
      expect(there.map(({ firstRow }) => firstRow - row)).toEqual(here.map(({ firstRow }) => firstRow));
    }),
    { numRuns: 60 },
  );
});

test("white space and line breaks in headings and cells change nothing", () => {
  const spaced = (cell: Written): Written =>
    typeof cell === "string" && /^\p{Script=Han}{2,6}$/u.test(cell)
      ? ` ${cell.charAt(0)}\n${cell.slice(1)} `
      : cell;
  const [layout] = LAYOUTS.filter(({ name }) => name === "page-headers-inside");
  const rows = layout?.sheets[0]?.rows ?? [];
  const [before] = recogniseLists(sheetOf(rows), { asOf });
  const [after] = recogniseLists(sheetOf(rows.map((cells) => cells.map(spaced))), { asOf });
  expect(before?.rows).toHaveLength(4);
  expect(after?.columns).toEqual(before?.columns);
  expect(after?.rows.map(({ status }) => status.word)).toEqual(before?.rows.map(({ status }) => status.word));
});

test("whatever stands on a sheet, reading it never fails, and each row it gives has something to do", () => {
  const word = fc.constantFrom(
    "序号",
    "重点任务",
    "完成时限",
    "责任单位",
    "进展情况",
    "合计",
    "一、水",
    "2020年底前",
    "√",
    "",
  );
  const cell = fc.oneof(word, fc.string({ maxLength: 12 }), fc.double({ noNaN: true }), fc.boolean());
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (cells) => {
      for (const list of recogniseLists(sheetOf(cells), { asOf })) {
        expect(list.rows.length).toBeGreaterThan(0);
        expect(list.confidence).toBeGreaterThan(0);
        for (const { task, measure } of list.rows) expect(task + measure).not.toBe("");
      }
    }),
    { numRuns: 500 },
  );
});

test("a list of 10,000 rows is read whole, in time that grows with its rows and no faster", () => {
  const list = (count: number) =>
    sheetOf([
      ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"],
      ...Array.from({ length: count }, (_, i) => [
        i + 1,
        `任务${i + 1}`,
        `措施${i + 1},推进清洁取暖`,
        `2020年${(i % 12) + 1}月底前`,
        "旗住建局、旗发改委",
        i % 3 === 0 ? "已完成" : "正在推进",
      ]),
    ]);
  const time = (count: number, runs: number): number => {
    const sheet = list(count);
    return quickestCpuMs(() => {
      expect(recogniseLists(sheet, { asOf })[0]?.rows).toHaveLength(count);
    }, runs);
  };
  const small = time(1_000, 4);
  expect(time(10_000, 4)).toBeLessThan(40 * small + 500);
});
