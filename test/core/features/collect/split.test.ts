import { serialOf } from "../../../../src/core/base/serial";
import { batchOf } from "../../../../src/core/features/collect/batch";
import { planSplit } from "../../../../src/core/features/collect/plan-split";
import { readRowCode, rowCode } from "../../../../src/core/features/collect/row-code";
import { sheetOfEdits } from "../../tables/tasks/sheet";
import { baseOf, ROWS, rowsWith } from "./small-list";

const split = (to: "lead" | "cooperate" = "lead", rows = ROWS) =>
  planSplit(baseOf(rows), { batch: "20201109-01", to, due: serialOf(2020, 11, 25) });

describe("按单位分解", () => {
  test("each unit gets its own rows; a task with two leads goes to both", () => {
    expect(split().books.map(({ unit, lists }) => [unit, lists[0]?.rows.map(({ no }) => no)])).toEqual([
      ["旗水利局", ["1", "2"]],
      ["旗住建局", ["3", "4"]],
      ["旗交通运输局", ["3"]],
      ["旗农科局", ["5", "6"]],
    ]);
  });

  test("a unit's sheet has title, unit and batch, the office's headings, the code first and the missing 备注 last", () => {
    const book = split().books[0];
    const { values } = sheetOfEdits(book?.edits ?? [], "任务清单");
    expect(values[0]?.[0]).toBe("重点任务清单");
    expect(values[1]?.[0]).toBe(
      "填报单位：旗水利局　批次：20201109-01　请于2020年11月25日前填报并发回。只填黄色栏，其余各栏请勿改动。",
    );
    expect(values[2]?.[0]).toBe("回收码");
    expect(values[2]?.at(-1)).toBe("备注");
    expect(values[3]?.slice(1, 4)).toEqual([1, "河道治理", "清理上都河沿岸垃圾并建立巡河台账"]);
    expect(readRowCode(String(values[3]?.[0]))).toBe(values[3]?.[0]);
    expect(book?.name).toBe("重点任务清单-旗水利局-20201109-01");
  });

  test("nothing of another unit's rows stands in it, hidden sheet included", () => {
    const edits = JSON.stringify(split().books[0]?.edits);
    for (const [, task, measure] of ROWS.slice(2)) {
      expect(edits).not.toContain(task);
      expect(edits).not.toContain(measure);
    }
  });

  test("rows of nobody and of a group go into 未落实单位 and are told with their cells", () => {
    const rows = rowsWith({ 5: { 责任单位: "各成员单位" }, 6: { 责任单位: "—" } });
    const { books, left } = split("lead", rows);
    expect(books.at(-1)?.unit).toBe("未落实单位");
    expect(books.at(-1)?.lists[0]?.rows.map(({ no }) => no)).toEqual(["5", "6"]);
    expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
      ["E7", "group"],
      ["E8", "no-unit"],
    ]);
  });

  test("split again, a list gives the same codes; other wording gives another", () => {
    const codes = (rows = ROWS) => baseOf(rows).rows.map(({ code }) => code);
    expect(codes()).toEqual(codes());
    expect(codes(rowsWith({ 1: { 工作措施: "另一项" } }))[0]).not.toBe(codes()[0]);
    expect(new Set(codes()).size).toBe(ROWS.length);
  });

  test("of a file that lies there already, the next number of the day is taken", () => {
    const day = serialOf(2020, 11, 9);
    expect(batchOf(day, [])).toBe("20201109-01");
    expect(batchOf(day, ["清单-旗水利局-20201109-01.xlsx", "清单-旗水利局-20201108-02.xlsx"])).toBe(
      "20201109-02",
    );
  });
});

test("a code with one character mistyped, or two that changed places, is no code", () => {
  const code = rowCode("K7Q", "0A3F");
  for (let i = 0; i < code.length; i += 1) {
    const character = code.charAt(i);
    if (character === "-") continue;
    const typed = character === "2" ? "3" : "2";
    expect(readRowCode(code.slice(0, i) + typed + code.slice(i + 1))).toBeUndefined();
  }
  expect(readRowCode("7KQ-0A3FV")).toBeUndefined();
  expect(readRowCode("2020-11-09")).toBeUndefined();
});
