import { openRegisterRows } from "../../../../src/core/features/registers/open-rows";
import { planRegisters } from "../../../../src/core/features/registers/plan-register";
import { registerColumns } from "../../../../src/core/features/registers/columns";
import { registers } from "../../../../src/core/notice/registers";
import { serialOf } from "../../../../src/core/base/serial";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { SheetBook } from "../../../support/sheet-book";

jest.setTimeout(120_000);

const asOf = serialOf(2020, 10, 8);

test("every register that follows its rows up has the headings of a deadline and of what is done", () => {
  const without = registers.filter((register) => {
    const headers = registerColumns(register).map(({ header }) => header);
    const due = headers.some((one) => /^(整治|整改|治理|完成)时限$|^应完成日期$/u.test(one));
    return register.followsUp === true && !due;
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});

test("open rows are told with their status; the 示例 row, nameless rows and what is done are not", async () => {
  const plan = planRegisters(["soil-dumps"], { sheetNames: [], tableNames: [] });
  const [insert] = plan.ok ? plan.value : [];
  if (insert === undefined) throw new Error("no register");
  const headers = registerColumns(insert.register).map(({ header }) => header);
  const at = (heading: string): number => headers.indexOf(heading);
  const book = new SheetBook().apply(insert.edits);
  const put = (row: number, heading: string, value: string | number): void => {
    book.set(insert.sheet, row, at(heading), value);
  };
  [
    ["甲堆", serialOf(2020, 9, 30)],
    ["乙堆", serialOf(2020, 10, 15)],
    ["丙堆", serialOf(2020, 9, 1)],
    ["", serialOf(2020, 9, 1)],
  ].forEach(([name = "", due = 0], i) => {
    book.set(insert.sheet, 2 + i, 1, name);
    put(2 + i, "整治时限", due);
    put(2 + i, "责任单位", "旗住建局");
  });
  put(4, "完成日期", serialOf(2020, 8, 20));
  const snapshot = await book.snapshot();
  const rows = openRegisterRows(snapshot, { asOf, warnDays: 15 });
  expect(rows.map(({ row, name, lead, status }) => [row, name, lead, status.word])).toEqual([
    [2, "甲堆", "旗住建局", "逾期"],
    [3, "乙堆", "旗住建局", "临期"],
  ]);
  expect(recogniseWorkbook(snapshot, { asOf })).toEqual([]);
});

test("a row of 责任清单, which has no day of completion, is as far as the measure or the task of its number", async () => {
  const plan = planRegisters(["four-duties", "four-measures"], { sheetNames: [], tableNames: [] });
  const [duties, measures] = plan.ok ? plan.value : [];
  if (duties === undefined || measures === undefined) throw new Error("no registers");
  const book = new SheetBook().apply([...duties.edits, ...measures.edits]);
  const put = (
    { sheet, register }: typeof duties,
    row: number,
    cells: Record<string, string | number>,
  ): void => {
    const headers = registerColumns(register).map(({ header }) => header);
    for (const [heading, value] of Object.entries(cells))
      book.set(sheet, row, headers.indexOf(heading), value);
  };
  const due = serialOf(2020, 9, 30);
  ["甲河-001", "甲河-002", "甲河-003", "土壤-12", "土壤-13"].forEach((number, i) => {
    put(duties, 2 + i, { 问题或任务编号: number, 责任单位: "旗水利局", 完成时限: due });
  });
  put(measures, 2, { 问题编号: "甲河-001", 措施: "清运垃圾", 完成时限: due });
  put(measures, 3, { 问题编号: "甲河-002", 措施: "拆除违建", 完成时限: due, 完成日期: serialOf(2020, 9, 1) });
  // One of two measures of a number is done.
  put(measures, 4, { 问题编号: "甲河-001", 措施: "复绿", 完成时限: due, 完成日期: serialOf(2020, 9, 1) });
  const tasks = [
    { key: "土壤-12", progress: { done: false } },
    { key: "土壤-13", progress: { done: true } },
  ];
  const told = openRegisterRows(await book.snapshot(), { asOf, warnDays: 15, tasks });
  expect(told.map(({ sheet, name, status }) => `${sheet} ${name} ${status.word}`)).toEqual([
    ...["责任清单 甲河-001 逾期", "责任清单 土壤-12 逾期"],
    "河湖措施清单 甲河-001 逾期",
  ]);
});
