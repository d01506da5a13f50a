import { isoOf, serialOf } from "../../../../src/core/base/serial";
import { cellAddress } from "../../../../src/core/base/address";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { statusRow } from "../../../../src/core/tables/tasks/status-row";
import { statusExpression } from "../../../../src/core/status/formulas";
import { SheetCells } from "../../../../src/core/tables/sheet-cells";
import { evaluate } from "../../features/insert/evaluate";
import { sheetOf, type Written } from "./sheet";

const HEADER = ["序号", "工作任务", "完成时限", "责任单位", "进展情况", "完成日期", "延期至"];
const MONTH = 'yyyy"年"m"月"';

const shown = (format: string, year: number, month: number, day = 1): Written => ({
  day: serialOf(year, month, day),
  format,
});

function read(rows: readonly (readonly Written[])[], header: readonly string[] = HEADER) {
  const sheet = sheetOf([header, ...rows]);
  const [list] = recogniseLists(sheet, { asOf: serialOf(2020, 10, 20) });
  return {
    sheet,
    list,
    statuses: list?.rows.map(({ status }) => status.word),
    due: list?.rows.map(({ status }) => (status.due === null ? null : isoOf(status.due))),
    doubts: list?.doubts.map(({ row, column, code }) => `${cellAddress(row, column)} ${code}`),
  };
}

describe("a date that is shown without its day", () => {
  test.each([
    ["by year and month", MONTH, "2020-10-31"],
    ["by the month's English name", "mmm-yy", "2020-10-31"],
    ["by its year alone", "yyyy", "2020-12-31"],
    ["in full", "yyyy/m/d", "2020-10-01"],
    ["by month and day", 'm"月"d"日"', "2020-10-01"],
  ])("%s is due on the last day that it can be", (_, format, due) => {
    const { due: read_, doubts } = read([
      [1, "淘汰燃煤锅炉", shown(format, 2020, 10), "旗住建局", "推进中", "", ""],
    ]);
    expect(read_).toEqual([due]);
    expect(doubts).toEqual(due.endsWith("-01") ? [] : ["C2 implied-day"]);
  });

  test("as an extension it is the last day of that month as well, here and in the sheet's own formula", () => {
    const { sheet, list, statuses, due, doubts } = read([
      [1, "淘汰燃煤锅炉", "2020年8月底前", "旗住建局", "推进中", "", shown(MONTH, 2020, 10)],
    ]);
    expect([statuses, due, doubts]).toEqual([["临期"], ["2020-10-31"], ["G2 implied-day"]]);
    const [task] = list?.rows ?? [];
    if (list === undefined || task === undefined) throw new Error("no list");
    const row = statusRow(new SheetCells(sheet), list, task);
    const refs = { asOf: "A9", warnDays: "15", doneWords: '"|已完成|"', openWords: '"|未完成|"' };
    const word = (extension: number): unknown =>
      evaluate(`=${statusExpression(row, refs, { done: ["已完成"], open: ["未完成"] }, "H2")}`, {
        A9: serialOf(2020, 10, 20),
        C2: "2020年8月底前",
        E2: "推进中",
        G2: extension,
        H2: serialOf(2020, 10, 31),
      });
    expect(word(serialOf(2020, 10, 1))).toBe("临期");
    // Another month was typed: no formula sees that its day is hidden.
    expect(word(serialOf(2020, 11, 1))).toBe("核对");
  });

  test.each<[title: string, completed: Written, status: string, doubts: string[]]>([
    ["in the month after", shown(MONTH, 2020, 10), "逾期完成", []],
    ["in the due day's own month", shown(MONTH, 2020, 9, 25), "已完成", ["F2 day-in-month-open"]],
    ["in an earlier month", shown(MONTH, 2020, 8), "已完成", []],
  ])("a completion %s is judged by the whole month", (_, completed, status, doubts) => {
    const told = read([[1, "淘汰燃煤锅炉", "2020年9月10日前", "旗住建局", "", completed, ""]]);
    expect([told.statuses, told.doubts]).toEqual([[status], doubts]);
  });
});

describe("a completion day without its year", () => {
  const done = (deadline: string, progress: string) => {
    const { list, doubts } = read([[1, "淘汰燃煤锅炉", deadline, "旗住建局", progress, "", ""]]);
    const on = list?.rows[0]?.progress.completedOn;
    return [list?.rows[0]?.status.word, on === undefined ? "" : isoOf(on), doubts?.join()];
  };

  test("takes the year of the deadline", () => {
    expect(done("2020年8月底前", "9月5日已完成")).toEqual(["逾期完成", "2020-09-05", "E2 completion-year"]);
    expect(done("2020年8月底前", "已于8月5日完成整改")).toEqual([
      "已完成",
      "2020-08-05",
      "E2 completion-year",
    ]);
  });

  test("is in doubt where the year after would be nearer, and late", () => {
    expect(done("2020年12月31日前", "1月8日已完成")).toEqual(["已完成", "2020-01-08", "E2 open-year"]);
  });
});

describe("numbers in 进展", () => {
  const numbers = (heading: string, ...values: number[]) => {
    const header = HEADER.map((each) => (each === "进展情况" ? heading : each));
    const rows = values.map((value, i): Written[] => [
      i + 1,
      `任务${i}甲乙丙`,
      "2020年9月底前",
      "旗住建局",
      value,
      "",
      "",
    ]);
    const { statuses, doubts } = read(rows, header);
    return { statuses, doubts };
  };

  test("are counts where one of them exceeds 1, and 1 is not all of it", () => {
    expect(numbers("完成情况", 1, 4, 0)).toEqual({
      statuses: ["逾期", "逾期", "逾期"],
      doubts: ["E2 counted", "E3 unlikely-date"],
    });
  });
  test("are counts where the heading counts things", () => {
    expect(numbers("完成情况（处）", 1, 1).statuses).toEqual(["逾期", "逾期"]);
  });
  test("are shares from 0 to 1 otherwise", () => {
    expect(numbers("完成情况", 1, 0.5)).toEqual({ statuses: ["已完成", "逾期"], doubts: [] });
  });
});
