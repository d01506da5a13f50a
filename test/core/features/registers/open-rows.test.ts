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
