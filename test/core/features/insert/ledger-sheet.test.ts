import { REFS } from "./refs";
import { isoOf, serialOf } from "../../../../src/core/base/serial";
import type { Formula } from "../../../../src/core/base/workbook-edit";
import { planLedgerSheet } from "../../../../src/core/features/insert/ledger";
import { measuresOf } from "../../../../src/core/notice/measures-of";
import { officialList, officialLists } from "../../../../src/core/notice/official-lists";
import { cellsOf, editOf, editsOf, leastHeight, sum } from "./edits-of";

const HEADER =
  "编号 序号 章节 重点任务 工作措施 完成时限 截止日期 责任单位 配合单位 进展情况 完成状态 完成日期 督办状态 备注".split(
    " ",
  );
const plans = officialLists.map((list) => ({
  list,
  name: list.name,
  edits: planLedgerSheet(list, "台账", { tableName: `任务台账_${list.name}`, refs: REFS }),
}));
const column = (header: string): number => HEADER.indexOf(header);

describe.each(plans)("the ledger of $name", ({ list, name, edits }) => {
  const [header, ...body] = editOf(edits, "write").content;
  const measures = measuresOf(list);
  const whole = { row: 0, column: 0, rows: measures.length + 1, columns: 14 };

  test("is a table with its headings in row 1 and nothing merged", () => {
    expect(header).toEqual(HEADER);
    expect(editOf(edits, "table")).toMatchObject({ at: whole, name: `任务台账_${name}` });
    expect(editsOf(edits, "merge")).toEqual([]);
  });

  test("has one row for each measure, with the notice's words", () => {
    expect(body).toHaveLength({ 大气: 45, 水: 35, 土壤: 24 }[name]);
    body.forEach((cells, i) => {
      const row = measures[i];
      const at = (heading: string) => cells[column(heading)];
      expect(HEADER.slice(0, 6).map(at)).toEqual([
        row?.measure.key,
        row?.task.number,
        row?.section.heading,
        row?.task.title,
        row?.measure.text,
        row?.duty.deadline,
      ]);
      expect([at("责任单位"), at("配合单位")]).toEqual([row?.duty.lead, row?.duty.cooperate]);
    });
  });

  test("leaves the user's columns empty, 备注 above all", () => {
    for (const cells of body)
      for (const own of ["进展情况", "完成状态", "完成日期", "备注"]) expect(cells[column(own)]).toBe("");
  });

  test("works out 督办状态 in each row from that row", () => {
    body.forEach((cells, i) => {
      const { formula } = cells[column("督办状态")] as Formula;
      expect(formula.startsWith("=IF(")).toBe(true);
      const rows = new Set([...formula.matchAll(/(?<![A-Z$])[A-N](\d+)/g)].map((match) => match[1]));
      expect([...rows]).toEqual([String(i + 2)]);
      expect(formula).not.toMatch(/ZLQ|TODAY/);
    });
  });

  test("has rows high enough for every word, and no higher than Excel allows", () => {
    const heights = editOf(edits, "row-heights").heights;
    const widths = editOf(edits, "column-widths").widths;
    [header ?? [], ...body].forEach((cells, row) => {
      cells.forEach((cell, i) => {
        if (typeof cell !== "string") return;
        expect(heights[row]).toBeGreaterThanOrEqual(leastHeight(cell, 10.5, widths[i] ?? 0));
      });
    });
    expect(Math.max(...heights)).toBeLessThan(409);
  });

  test("takes 完成时限 as text and 截止日期 as a date, before they are written", () => {
    const written = edits.findIndex(({ kind }) => kind === "write");
    const format = new Map(
      editsOf(edits.slice(0, written), "style").flatMap(({ at, style }) =>
        cellsOf(at).map((cell) => [cell, style.numberFormat] as const),
      ),
    );
    body.forEach((_, i) => {
      expect(format.get(`${i + 1},${column("完成时限")}`)).toBe("@");
      expect(format.get(`${i + 1},${column("截止日期")}`)).toBe("yyyy-mm-dd");
      expect(format.get(`${i + 1},${column("完成日期")}`)).toBe("yyyy-mm-dd");
    });
  });

  test("prints columns A to N on A4 across, one page wide, with the headings on every page", () => {
    expect(editOf(edits, "page-setup").setup).toMatchObject({
      orientation: "landscape",
      paper: "A4",
      scaling: { pagesAcross: 1 },
      titleRows: [0, 0],
      printArea: whole,
      centerFooter: "第 &P 页 共 &N 页",
    });
    expect(editOf(edits, "freeze-rows").rows).toBe(1);
    // Scaled to one page, 10.5 points stay above 7.5, which can still be read.
    expect((10.5 * (841.89 - 57)) / sum(editOf(edits, "column-widths").widths.slice(0, 14))).toBeGreaterThan(
      7.5,
    );
  });

  test("offers four words for 完成状态 and wants a date from 2019 on for 完成日期", () => {
    const [state, completedOn] = editsOf(edits, "validation");
    expect(state).toMatchObject({
      at: { row: 1, column: column("完成状态"), rows: body.length, columns: 1 },
      rule: { kind: "list", words: ["未启动", "推进中", "已完成", "已销号"] },
    });
    expect(completedOn).toMatchObject({
      at: { row: 1, column: column("完成日期"), rows: body.length, columns: 1 },
      rule: { kind: "date", from: serialOf(2019, 1, 1) },
    });
    for (const { rule } of editsOf(edits, "validation")) expect(rule.message).toMatch(/^请.+。$/);
  });

  test("shows the workbook's 统计截止日 and 临期天数 in Q1 and S1, beside the table and outside the print area", () => {
    const settings = editsOf(edits, "write")[1];
    expect(settings?.at).toEqual({ row: 0, column: 15, rows: 1, columns: 4 });
    expect(settings?.content).toEqual([
      ["统计截止日", { formula: "=督办设置!$B$3" }, "临期天数", { formula: "=督办设置!$B$4" }],
    ]);
    expect(editsOf(edits, "name")).toEqual([]);
  });
});

describe("截止日期", () => {
  const due = new Map(
    plans.flatMap(({ edits }) =>
      editOf(edits, "write")
        .content.slice(1)
        .map((cells) => [cells[0], cells[column("截止日期")]] as const),
    ),
  );

  test.each([
    ["大气-1", "2020-12-31", "2020年底前"],
    ["大气-16-2", "2020-11-30", "2020年11月底前"],
    ["大气-17-1", "2020-11-30", "2020年11月"],
    ["大气-17-2", "2020-11-30", "merged with the row above"],
    ["大气-18", "2020-09-30", "2020年9"],
    ["大气-20-2", "2020-04-30", "2020年4月底前"],
    ["大气-20-3", "2020-06-30", "2020年6月底"],
    ["大气-21-1", "2020-07-31", "2020年7月底前"],
    ["土壤-22", "2021-12-31", "2021年底前"],
  ])("of %s is %s (%s)", (key, expected) => {
    const serial = due.get(key);
    expect(typeof serial).toBe("number");
    expect(isoOf(Number(serial))).toBe(expected);
  });

  test("is empty for the 30 rows of 持续推进 and 长期实施, and for no other", () => {
    const lasting = officialLists
      .flatMap(measuresOf)
      .filter((row) => ["持续推进", "长期实施"].includes(row.duty.deadline))
      .map((row) => row.measure.key);
    const empty = [...due].filter(([, serial]) => serial === "").map(([key]) => key);
    expect(lasting).toHaveLength(30);
    expect(empty).toEqual(lasting);
  });
});

test("水17 carries the 重点任务 of the cell it shares with 水16", () => {
  const edits = planLedgerSheet(officialList("water"), "水", { tableName: "任务台账_水", refs: REFS });
  const row = editOf(edits, "write").content.find((cells) => cells[0] === "水-17");
  expect(row?.[column("重点任务")]).toBe("加强城镇节水和再生水利用");
});
