import { serialOf } from "../../../../src/core/base/serial";
import { mergeEdits } from "../../../../src/core/features/collect/merge-edits";
import { planSplit } from "../../../../src/core/features/collect/plan-split";
import { mergeReport } from "../../../../src/core/features/collect/report";
import { workbookOf } from "../flag/snapshot";
import { sheetOf, sheetOfEdits } from "../../tables/tasks/sheet";
import { baseOf, compared, contradictions, HEAD, listOf, merged, rowsWith, written } from "./small-list";

const base = baseOf();
const water = (changed: Parameters<typeof rowsWith>[0], numbers = [1, 2]) =>
  listOf(rowsWith(changed, numbers));

describe("finding a row", () => {
  test("rows that were sorted and numbered anew are found by their wording, and this is noted", () => {
    const rows = rowsWith({ 1: { 进展情况: "甲" }, 2: { 进展情况: "乙" } }, [2, 1]).map((row, i) => [
      i + 1,
      ...row.slice(1),
    ]);
    const plan = merged(base, [compared(base, "水利局.xlsx", listOf(rows))]);
    expect(written(plan)).toEqual([
      ["1", "progress", "甲"],
      ["2", "progress", "乙"],
    ]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["renumbered"]);
  });

  test("a row whose measure was reworded is found by number and task; the change is told, the answer counts", () => {
    const plan = merged(base, [
      compared(base, "水利局.xlsx", water({ 1: { 工作措施: "清理上都河沿岸垃圾", 进展情况: "已清理" } })),
    ]);
    expect(written(plan)).toEqual([["1", "progress", "已清理"]]);
    expect(contradictions(plan)).toEqual([["given-changed", "1", "measure"]]);
  });

  test("a number alone finds no row: a task that the unit added is told", () => {
    const rows = [
      ...rowsWith({}, [1, 2]),
      [5, "新增任务", "建设农村饮水工程一处", "2021年底前", "旗水利局", "已开工", "", ""],
    ];
    const plan = merged(base, [compared(base, "水利局.xlsx", listOf(rows))]);
    expect(written(plan)).toEqual([]);
    expect(contradictions(plan)).toEqual([["unknown-row", "", "progress"]]);
  });

  test("a code copied down over another task is not believed", () => {
    const [first, second] = base.rows;
    const head = ["回收码", ...HEAD];
    const rows = rowsWith({ 2: { 进展情况: "已排查" } }, [1, 2]).map((row) => [first?.code ?? "", ...row]);
    const plan = merged(base, [compared(base, "水利局.xlsx", listOf(rows, head))]);
    expect(plan.changes.map(({ row }) => row.code)).toEqual([second?.code]);
  });

  test("a list of which no row fits is another's, and a sheet without a list is none", () => {
    const other = listOf([[1, "防汛", "检修闸门", "2020年底前", "某局", "", "", ""]]);
    expect(compared(base, "a.xlsx", other)).toMatchObject({ code: "other-list" });
    expect(compared(base, "b.xlsx", sheetOf([["通讯录"], ["姓名", "电话"], ["张三", 1]]))).toMatchObject({
      code: "no-list",
    });
  });
});

describe("several files", () => {
  const built = (answer: string) =>
    listOf(rowsWith({ 3: { 进展情况: answer }, 4: { 进展情况: "已清扫" } }, [3, 4]));
  const roads = (answer: string) =>
    listOf([
      ...rowsWith({ 3: { 进展情况: answer } }, [3]),
      ["", "填报单位：旗交通运输局", "", "", "", "", "", ""],
    ]);

  test("two leads of one task that say the same give one answer", () => {
    const plan = merged(base, [
      compared(base, "住建局.xlsx", built("已落实")),
      compared(base, "旗交通运输局.xlsx", roads("已 落实")),
    ]);
    expect(written(plan)).toEqual([
      ["3", "progress", "已落实"],
      ["4", "progress", "已清扫"],
    ]);
  });

  test("two files of one unit that answer differently are a conflict; asked for, the later one counts", () => {
    const files = [
      compared(base, "一.xlsx", water({ 1: { 进展情况: "进行中" } }), 1_000_000),
      compared(base, "二.xlsx", water({ 1: { 进展情况: "已完成" } }), 1_060_000),
    ];
    expect(contradictions(merged(base, files))).toEqual([["two-answers", "1", "progress"]]);
    const plan = merged(base, files, "newest");
    expect(written(plan)).toEqual([["1", "progress", "已完成"]]);
    expect(mergeReport("底稿.xlsx", plan).changes.map(({ rule }) => rule)).toEqual(["newest"]);
  });

  test("a task of another unit is not answered for", () => {
    const plan = merged(base, [compared(base, "水利局.xlsx", water({ 5: { 进展情况: "代答" } }, [1, 2, 5]))]);
    expect(written(plan)).toEqual([]);
    expect(contradictions(plan)).toEqual([["not-yours", "5", "progress"]]);
  });

  test("rows that a unit left out are missing, units without a file are silent", () => {
    const plan = merged(base, [compared(base, "水利局.xlsx", water({}, [1]))]);
    expect(plan.missing.map(({ row, unit }) => [row.no, unit])).toEqual([["2", "旗水利局"]]);
    expect(plan.silent).toEqual([
      { unit: "旗住建局", rows: 2 },
      { unit: "旗交通运输局", rows: 1 },
      { unit: "旗农科局", rows: 2 },
    ]);
  });
});

describe("what is written", () => {
  test("texts stay the very characters; a full day is a day; what is no full day stays a text, and is noted", () => {
    const plan = merged(base, [
      compared(
        base,
        "水利局.xlsx",
        water({
          1: { 进展情况: "=1+1", 完成日期: "2020.11.5" },
          2: { 进展情况: "001", 完成日期: "11月7日" },
        }),
      ),
    ]);
    expect(written(plan)).toEqual([
      ["1", "progress", "=1+1"],
      ["1", "completedOn", serialOf(2020, 11, 5)],
      ["2", "progress", "001"],
      ["2", "completedOn", "11月7日"],
    ]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["text-day", "day-not-read"]);
    expect(mergeEdits(plan.changes)).toEqual([
      {
        kind: "write",
        sheet: "任务清单",
        at: { row: 2, column: 5, rows: 2, columns: 1 },
        content: [["=1+1"], ["001"]],
      },
      {
        kind: "write",
        sheet: "任务清单",
        at: { row: 2, column: 7, rows: 2, columns: 1 },
        content: [[serialOf(2020, 11, 5)], ["11月7日"]],
      },
      {
        kind: "style",
        sheet: "任务清单",
        at: { row: 2, column: 7, rows: 1, columns: 1 },
        style: { numberFormat: "yyyy-mm-dd" },
      },
    ]);
  });

  test("merged once more, the same files change nothing", () => {
    const answers = { 1: { 进展情况: "已清理", 完成日期: "2020年11月5日" } };
    const after = baseOf(rowsWith({ 1: { 进展情况: "已清理", 完成日期: { day: serialOf(2020, 11, 5) } } }));
    const plan = merged(after, [compared(after, "水利局.xlsx", water(answers))]);
    expect([plan.changes, plan.conflicts]).toEqual([[], []]);
  });

  test("a formula without a value is a conflict, not a blank", () => {
    const sheet = water({});
    const formulas = sheet.formulas.map((row, i) =>
      i === 2 ? row.map((cell, c) => (c === 5 ? "=A1&B1" : cell)) : row,
    );
    const plan = merged(base, [compared(base, "水利局.xlsx", { ...sheet, formulas })]);
    expect(contradictions(plan)).toEqual([["no-value", "1", "progress"]]);
  });
});

describe("a unit book that comes back", () => {
  const sentBase = baseOf(rowsWith({ 1: { 进展情况: "上月已启动" }, 2: { 进展情况: "上月已排查" } }));
  const { books } = planSplit(sentBase, { batch: "20201109-01", to: "lead" });
  const unitBook = books.find(({ unit }) => unit === "旗水利局");
  const sheets = ["任务清单", "_回收"].map((name) => sheetOfEdits(unitBook?.edits ?? [], name));
  const returned = (row: number, text: string) =>
    workbookOf(
      sheets.map((sheet, i) =>
        i > 0
          ? sheet
          : {
              ...sheet,
              values: sheet.values.map((line, r) =>
                line.map((cell, c) => (r === row && c === 6 ? text : cell)),
              ),
            },
      ),
    );

  test("what it held when it was sent is no answer, though the office has changed it since", () => {
    const plan = merged(sentBase, [compared(sentBase, "水利局.xlsx", returned(0, "重点任务清单"))]);
    expect([plan.changes, plan.conflicts]).toEqual([[], []]);
    const since = baseOf(rowsWith({ 1: { 进展情况: "办公室改过" }, 2: { 进展情况: "上月已排查" } }));
    const later = merged(since, [compared(since, "水利局.xlsx", returned(0, "重点任务清单"))]);
    expect([later.changes, later.conflicts]).toEqual([[], []]);
  });

  test("an answer over what the office has changed since is a conflict, and so is one that was emptied", () => {
    const since = baseOf(rowsWith({ 1: { 进展情况: "办公室改过" }, 2: { 进展情况: "上月已排查" } }));
    expect(contradictions(merged(since, [compared(since, "a.xlsx", returned(3, "已完成"))]))).toEqual([
      ["base-changed", "1", "progress"],
    ]);
    expect(contradictions(merged(since, [compared(since, "a.xlsx", returned(4, " "))]))).toEqual([
      ["cleared", "2", "progress"],
    ]);
  });
});
