import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { isoOf, serialOf } from "../../../../src/core/base/serial";
import { planBulletin, type BulletinPlan } from "../../../../src/core/features/bulletin/plan-bulletin";
import { planDuties } from "../../../../src/core/features/duties/plan-duties";
import { planReminder } from "../../../../src/core/features/letters/plan-reminder";
import { occurrences } from "../../../../src/core/notice/occurrences";
import { DEFAULT_POLICY } from "../../../../src/core/status/policy";
import type { SheetBook } from "../../../support/sheet-book";
import { judge } from "../summary/recount";
import { AS_OF, column, listsOf, scriptedYear } from "../summary/scripted-year";
import { tableOf, valuesOf } from "../summary/summarise";

jest.setTimeout(120_000);

/** All texts of a sheet, one a line. */
const textOf = (snapshot: WorkbookSnapshot, sheet: string): string =>
  valuesOf(snapshot, sheet).flat().join("\n");

const CARDS = { yellowDays: 30, redDays: 100 };

async function bulletin(book: SheetBook, asOf = AS_OF): Promise<BulletinPlan> {
  const snapshot = await book.snapshot();
  const plan = planBulletin({ snapshot, lists: listsOf(snapshot, asOf), asOf, cards: CARDS });
  if (!plan.ok) throw new Error(plan.problem.code);
  book.apply(plan.value.edits);
  return plan.value;
}

describe("督办通报", () => {
  const book = scriptedYear();
  let made: BulletinPlan;
  beforeAll(async () => {
    made = await bulletin(book);
  });

  test("lists each overdue and soon-due measure under each unit that leads it", async () => {
    const after = await book.snapshot();
    const rows = tableOf(after, "督办通报2020-11-20附件", ["责任单位", "亮牌"]);
    const judged = judge(after, listsOf(after), AS_OF).filter(
      ({ word }) => word === "逾期" || word === "临期",
    );
    const expected = judged.flatMap(({ key, word, units }) => units.map((unit) => `${unit} ${key} ${word}`));
    const named = rows.filter((row) => row["督办状态"] === "逾期" || row["督办状态"] === "临期");
    expect(named.map((row) => `${row["责任单位"]} ${row["编号"]} ${row["督办状态"]}`).sort()).toEqual(
      expected.sort(),
    );
  });

  test("gives a 督办黄牌 and a 督办红牌 from the days the user set", async () => {
    const rows = tableOf(await book.snapshot(), made.annex, ["责任单位", "亮牌"]);
    const late = rows.filter((row) => row["督办状态"] === "逾期");
    expect(late.length).toBeGreaterThan(2);
    for (const row of late) {
      const days = AS_OF - Number(row["截止日期"]);
      expect([isoOf(Number(row["截止日期"])), row["亮牌"]]).toEqual([
        isoOf(Number(row["截止日期"])),
        days >= 100 ? "督办红牌" : days >= 30 ? "督办黄牌" : "",
      ]);
      expect(row["天数"]).toBe(`逾${days}天`);
    }
    expect(new Set(late.map((row) => row["亮牌"]))).toEqual(new Set(["督办红牌", "督办黄牌"]));
  });

  test("marks what is behind the time that has passed", async () => {
    const rows = tableOf(await book.snapshot(), made.annex, ["责任单位", "亮牌"]);
    const behind = rows.filter((row) => row["序时进度"] !== "");
    // 80 % done of what is due on 2020-12-31 is 8 points behind on 20 November; of what is overdue, 20.
    expect(behind.length).toBeGreaterThan(0);
    for (const row of behind) expect(row["督办状态"]).not.toBe("推进中");
  });

  test("counts each task once in its first paragraph, and its rows as 项次 beside", async () => {
    const after = await book.snapshot();
    const rows = tableOf(after, made.annex, ["责任单位", "亮牌"]);
    const count = (heading: string, word: string): number =>
      new Set(rows.filter((row) => row[heading] === word).map((row) => `${row["方案"]}${row["编号"]}`)).size;
    const times = (word: string): string => {
      const all = rows.filter((row) => row["督办状态"] === word).length;
      return all === count("督办状态", word) ? "" : `（按牵头单位计${all}项次）`;
    };
    const text = textOf(after, made.sheet);
    expect(text).toContain(
      `逾期${count("督办状态", "逾期")}项${times("逾期")}，临期${count("督办状态", "临期")}项${times("临期")}，`,
    );
    expect(text).toContain(
      `亮督办红牌${count("亮牌", "督办红牌")}项、督办黄牌${count("亮牌", "督办黄牌")}项`,
    );
  });

  test("says of the first that there is none before it, and of the next what has changed", async () => {
    expect(textOf(await book.snapshot(), made.sheet)).toContain("没有上期可比");
    const rows = tableOf(await book.snapshot(), made.annex, ["责任单位", "亮牌"]);
    const late = String(rows.find((row) => row["督办状态"] === "逾期")?.["编号"]);
    const snapshot = await book.snapshot();
    const ledger = "大气任务台账";
    const at = valuesOf(snapshot, ledger).findIndex((row) => row[0] === late);
    book.set(ledger, at, column("完成状态"), "已完成");
    const next = await bulletin(book, serialOf(2020, 12, 5));
    expect(next).toMatchObject({ sheet: "督办通报2020-12-05", comparedWith: "督办通报2020-11-20" });
    const text = textOf(await book.snapshot(), next.sheet);
    expect(text).toContain("与上期（第1期，截至2020年11月20日）相比，办结率由");
    expect(text).toContain("2020年第2期");
    const [, no = "", part] = late.split("-");
    const reader = `大气清单第${no}项` + (part === undefined ? "" : `（${part}）`);
    expect(text).toContain(`上期逾期、现已办结1项：${reader}`);
    expect(text).toMatch(/新增逾期[1-9]\d*项：大气清单第\d+项/);
    // What an office sends says nothing of sheets.
    expect(text).not.toMatch(/工作簿|工作表|加载项/);
    expect(valuesOf(await book.snapshot(), made.sheet)).toEqual(valuesOf(snapshot, made.sheet));
  });

  test("a measure with an approved extension is named with the day it was extended to", async () => {
    const extended = scriptedYear();
    extended.set("土壤任务台账", 0, 14, "延期至");
    for (let row = 1; row < 25; row += 1)
      for (const header of ["进展情况", "完成状态", "完成日期"] as const)
        extended.set("土壤任务台账", row, column(header), "");
    extended.set("土壤任务台账", 6, 14, serialOf(2021, 3, 31));
    const plan = await bulletin(extended);
    const item = plan.items.find(({ task }) => task.extension !== undefined);
    expect(item).toMatchObject({ word: "推进中", card: "" });
    const rows = tableOf(await extended.snapshot(), plan.annex, ["责任单位", "亮牌"]);
    expect(rows.find((row) => row["编号"] === item?.id)?.["备注"]).toBe("已批准延期至2021-03-31");
  });
});

describe("提醒函和督办函", () => {
  test("names the unit, its overdue and soon-due measures, and the day an answer is asked for", async () => {
    const book = scriptedYear();
    const snapshot = await book.snapshot();
    const lists = listsOf(snapshot);
    const plan = planReminder({ snapshot, lists, asOf: AS_OF, unit: "旗生态环境局", office: "旗攻坚办" });
    if (!plan.ok) throw new Error(plan.problem.code);
    book.apply(plan.value.edits);
    const after = await book.snapshot();
    const rows = tableOf(after, "督办函_旗生态环境局", ["序号", "逾期天数"]);
    const own = judge(after, lists, AS_OF).filter(
      ({ word, units }) => (word === "逾期" || word === "临期") && units.includes("旗生态环境局"),
    );
    expect(new Map(rows.map((row) => [row["编号"], row["督办状态"]]))).toEqual(
      new Map(own.map(({ key, word }) => [key, word])),
    );
    const text = textOf(after, "督办函_旗生态环境局");
    expect(text).toContain("旗生态环境局：");
    expect(text).toContain(`逾期${own.filter(({ word }) => word === "逾期").length}项`);
    expect(text).toContain("务于2020年11月27日前");
  });

  test("is not written to a unit that has nothing overdue or soon due", async () => {
    const snapshot = await scriptedYear().snapshot();
    const plan = planReminder({ snapshot, lists: listsOf(snapshot), asOf: AS_OF, unit: "旗林草局" });
    expect(plan).toEqual({ ok: false, problem: { code: "nothing-to-remind", detail: { unit: "旗林草局" } } });
  });
});

describe("督办措施", () => {
  test("follows state and card, is set by hand for a measure or a unit, and is not taken back by the next bulletin", async () => {
    const book = scriptedYear();
    const snapshot = await book.snapshot();
    const steps = { "大气-20-3": "约谈", 旗工信局: "督办" } as const;
    const plan = planBulletin({
      snapshot,
      lists: listsOf(snapshot),
      asOf: AS_OF,
      cards: CARDS,
      policy: { ...DEFAULT_POLICY, papers: { ...DEFAULT_POLICY.papers, steps } },
    });
    if (!plan.ok) throw new Error(plan.problem.code);
    book.apply(plan.value.edits);
    for (const { id, unit, card, step } of plan.value.items)
      expect([id, unit, step]).toEqual([
        id,
        unit,
        id === "大气-20-3"
          ? "约谈"
          : unit === "旗工信局"
            ? "督办"
            : { 督办红牌: "通报", 督办黄牌: "督办", "": "提醒" }[card],
      ]);
    // A person puts one up in the sheet; the next bulletin keeps both.
    const rows = tableOf(await book.snapshot(), plan.value.annex, ["责任单位", "亮牌"]);
    const at = rows.findIndex((row) => row["督办措施"] === "督办" && row["督办状态"] === "逾期");
    const values = valuesOf(await book.snapshot(), plan.value.annex);
    const header = values.findIndex((row) => row.includes("督办措施"));
    book.set(plan.value.annex, header + 1 + at, values[header]?.indexOf("督办措施") ?? -1, "约谈");
    const next = await bulletin(book, AS_OF + 7);
    const kept = next.items.filter(({ step }) => step === "约谈").map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(["大气-20-3", rows[at]?.["编号"]]));
  });
});

test("what was to be reported and was not is named where the workbook has a 报送日历, and left out where it has none", async () => {
  const book = scriptedYear();
  const without = await bulletin(book);
  expect(without.withoutDuties).toBe(true);
  expect(textOf(await book.snapshot(), without.sheet)).not.toContain("应报未报");
  const made = planDuties({ year: 2020, day: AS_OF }, await book.snapshot());
  if (!made.ok) throw new Error(made.problem.code);
  book.apply(made.value.edits);
  const plan = await bulletin(book, AS_OF + 1);
  expect(plan.withoutDuties).toBe(false);
  const days = occurrences(2020).filter(({ due }) => due < AS_OF + 1);
  expect(textOf(await book.snapshot(), plan.sheet)).toContain(`应报未报${days.length}期次：`);
});
