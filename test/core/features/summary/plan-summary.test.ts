import { DONE_WORDS } from "../../../../src/core/language/progress/done-words";
import { figures, judge, WORDS } from "./recount";
import { AS_OF, column, ledgers, listsOf, scriptedYear } from "./scripted-year";
import { cellsOf, mainText, summarise, tableOf, valuesOf, type Summarised } from "./summarise";
import { serialOf } from "../../../../src/core/base/serial";

const SHEETS = ["年终汇总", "分单位汇总", "未完成任务", "报送情况", "汇总明细"];
const LEDGERS = ["大气任务台账", "水任务台账", "土壤任务台账"];

jest.setTimeout(120_000);

describe("the summary of a scripted year", () => {
  const book = scriptedYear();
  let made: Summarised;
  let judged: ReturnType<typeof judge>;
  beforeAll(async () => {
    made = await summarise(book);
    judged = judge(made.after, listsOf(made.after), AS_OF);
  });

  test("has every status and over a dozen units to count", () => {
    expect(new Set(judged.map(({ word }) => word))).toEqual(new Set(WORDS));
    expect(new Set(judged.flatMap(({ units }) => units)).size).toBeGreaterThan(12);
  });

  test("counts each plan as a recount by hand does", () => {
    const rows = tableOf(made.after, "年终汇总", ["方案", "重点任务"]);
    expect(rows.map((row) => row["方案"])).toEqual(["大气", "水", "土壤", "合计"]);
    [...LEDGERS.map((sheet) => judged.filter((one) => one.sheet === sheet)), judged].forEach((own, i) => {
      expect(rows[i]).toMatchObject({
        重点任务: new Set(own.map(({ sheet, task }) => `${sheet}${task}`)).size,
        工作措施: own.length,
        ...figures(own),
      });
    });
  });

  test("counts each lead unit as a recount by hand does, a joint lead once for each of its units", () => {
    const rows = tableOf(made.after, "分单位汇总", ["责任单位", "牵头措施"]);
    const units = rows.slice(0, -1);
    const names = new Set(judged.flatMap((one) => one.units));
    expect(new Set(units.map((row) => row["责任单位"]))).toEqual(names);
    for (const row of units) {
      const own = judged.filter((one) => one.units.includes(String(row["责任单位"])));
      expect(row).toMatchObject({ 牵头措施: own.length, ...figures(own) });
    }
    expect(rows[rows.length - 1]).toMatchObject({ 牵头措施: judged.length, ...figures(judged) });
    const overdue = units.map((row) => Number(row["逾期"]));
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
  });

  test("names the unit with most overdue measures in the words of the texts, brackets and all", () => {
    const [first] = tableOf(made.after, "分单位汇总", ["序号", "责任单位"]);
    expect(mainText(made.after)).toContain(
      `，逾期最多的是${String(first?.["责任单位"])}（逾期${String(first?.["逾期"])}项）。`,
    );
  });

  test("lists every measure that is overdue, soon due, under way or unclear, and no other", () => {
    const rows = tableOf(made.after, "未完成任务", ["编号", "未完成原因"]);
    const open = judged.filter(({ word }) => ["逾期", "临期", "推进中", "待确认"].includes(word));
    expect(new Map(rows.map((row) => [row["编号"], row["督办状态"]]))).toEqual(
      new Map(open.map(({ key, word }) => [key, word])),
    );
    for (const row of rows)
      expect(row["逾期天数"]).toBe(row["督办状态"] === "逾期" ? AS_OF - Number(row["截止日期"]) : "");
  });

  test("takes the reason from 备注 and the next step from what stands behind 下一步", () => {
    const rows = tableOf(made.after, "未完成任务", ["编号", "未完成原因"]);
    const told = rows.filter((row) => row["进展情况"] === "完成80%");
    expect(told.length).toBeGreaterThan(0);
    for (const row of told)
      expect([row["未完成原因"], row["下一步措施"]]).toEqual([
        "资金未到位,施工延后。",
        "下一步加快招标,12月底前完工。",
      ]);
    const inProgress = rows.find((row) => row["进展情况"] === "正在推进。下一步组织验收");
    expect(inProgress?.["下一步措施"]).toBe("下一步组织验收");
  });

  test("says in its text what its tables say", () => {
    const total = figures(judged);
    const text = mainText(made.after);
    expect(text).toContain(`截至2020年11月20日，纳入统计的任务清单3份，共有重点任务83项、工作措施104项。`);
    expect(text).toContain(
      `其中已完成${total["已完成"]}项，逾期完成${total["逾期完成"]}项，逾期未完成${total["逾期"]}项`,
    );
    expect(text).toContain(`办结率${(Number(total["办结率"]) * 100).toFixed(1)}%`);
    expect(text).toContain("核对：汇总明细与各清单一致。");
  });

  test("has neither an error nor a blank where a number belongs", () => {
    for (const sheet of SHEETS)
      for (const row of valuesOf(made.after, sheet))
        for (const value of row) expect(String(value)).not.toMatch(/^#/);
  });

  test("leaves the lists as they were, cell by cell", async () => {
    const fresh = await scriptedYear().snapshot();
    expect(cellsOf(made.after, LEDGERS)).toEqual(cellsOf(fresh, LEDGERS));
  });

  test("follows the cells it counts: one measure finished changes its figures and no others", async () => {
    const rows = tableOf(made.after, "未完成任务", ["编号", "未完成原因"]);
    const late = rows.find((row) => row["督办状态"] === "逾期");
    const key = String(late?.["编号"]);
    const sheet = "大气任务台账";
    const row = valuesOf(made.after, sheet).findIndex((cells) => cells[0] === key);
    book.set(sheet, row, column("完成状态"), "已完成").set(sheet, row, column("完成日期"), AS_OF);
    const after = await book.snapshot();
    const now = judge(after, listsOf(after), AS_OF);
    expect(now.find((one) => one.key === key)?.word).toBe("逾期完成");
    const plans = tableOf(after, "年终汇总", ["方案", "重点任务"]);
    expect(plans[3]).toMatchObject(figures(now));
    const [before, changed] = [cellsOf(made.after, SHEETS), cellsOf(after, SHEETS)];
    const differing = [...changed].filter(([at, value]) => before.get(at) !== value).map(([at]) => at);
    const unit = tableOf(made.after, "分单位汇总", ["责任单位", "牵头措施"]).findIndex((each) =>
      now.find((one) => one.key === key)?.units.includes(String(each["责任单位"])),
    );
    const unitRow = 4 + unit;
    // 逾期完成, 逾期, 办结率 of its plan (按期办结率 keeps its denominator and its numerator), of 合计 and its unit.
    expect(differing.filter((at) => at.startsWith("年终汇总!") && !/![A]\d+$/.test(at))).toEqual(
      [9, 12].flatMap((r) => [`年终汇总!E${r}`, `年终汇总!F${r}`, `年终汇总!L${r}`]),
    );
    const totalRow = 4 + tableOf(made.after, "分单位汇总", ["责任单位", "牵头措施"]).length - 1;
    expect(differing.filter((at) => at.startsWith("分单位汇总!"))).toEqual(
      [unitRow, totalRow].flatMap((r) => [`分单位汇总!E${r}`, `分单位汇总!F${r}`, `分单位汇总!L${r}`]),
    );
    expect(mainText(after)).toContain("核对：汇总明细与各清单一致。");
    expect(valuesOf(after, "未完成任务").flat().join()).toContain("请重新生成汇总");
  });

  test("keeps what was typed as reason, next step and number of reports when it is made anew", async () => {
    const open = valuesOf(made.after, "未完成任务");
    const at = open.findIndex((row) => row[6] === "推进中");
    const key = open[at]?.[2];
    book.set("未完成任务", at, 10, "等待上级批复").set("未完成任务", at, 11, "一季度完成");
    book.set("报送情况", 3, 7, 6);
    const again = await summarise(book);
    expect([...again.plan.replaced].sort()).toEqual([...SHEETS].sort());
    expect(again.after.sheets.map(({ name }) => name)).toEqual([...LEDGERS, "督办设置", ...SHEETS]);
    const row = tableOf(again.after, "未完成任务", ["编号", "未完成原因"]).find(
      (each) => each["编号"] === key,
    );
    expect([row?.["未完成原因"], row?.["下一步措施"]]).toEqual(["等待上级批复", "一季度完成"]);
    expect(tableOf(again.after, "报送情况", ["报送事项"])[0]).toMatchObject({
      应报次数: 8,
      已报次数: 6,
      欠报次数: 2,
      结论: "欠报",
    });
  });
});

test("what is filled in after the summary was made counts as done in the same words as in a flagged list", async () => {
  const book = scriptedYear();
  await summarise(book);
  const words = [...DONE_WORDS, " 已完成 ", 1, "正在办理"];
  words.forEach((word, i) => {
    book.set("大气任务台账", 2 + i, column("完成状态"), word);
  });
  const after = await book.snapshot();
  const keys = valuesOf(after, "大气任务台账")
    .slice(2, 2 + words.length)
    .map((row) => row[0]);
  const detail = tableOf(after, "汇总明细", ["方案", "编号"]);
  const done = keys.map((key) => detail.find((row) => row["编号"] === key)?.["办结"]);
  expect(done).toEqual(words.map((word) => (word === "正在办理" ? 0 : 1)));
});

test("a sheet of the same name that is the user's own is left alone", async () => {
  const book = scriptedYear().apply([
    { kind: "add-sheet", sheet: "年终汇总" },
    {
      kind: "write",
      sheet: "年终汇总",
      at: { row: 0, column: 0, rows: 1, columns: 1 },
      content: [["我的汇总"]],
    },
  ]);
  const { plan, after } = await summarise(book);
  expect(plan.replaced).toEqual([]);
  expect(plan.sheets.main).toBe("年终汇总 (2)");
  expect(valuesOf(after, "年终汇总")).toEqual([["我的汇总"]]);
  expect(valuesOf(after, "年终汇总 (2)").flat().join()).toContain("共有重点任务83项");
});

test("a row added below a list, or a deadline changed, is said in words", async () => {
  const book = scriptedYear();
  await summarise(book);
  book.set("水任务台账", 36, column("工作措施"), "新增的措施");
  book.set("土壤任务台账", 1, column("完成时限"), "2021年6月底前");
  const text = mainText(await book.snapshot());
  expect(text).toContain("请重新生成汇总。水的清单增减了行；1行的时限、责任单位或内容已改动；");
});

test("lists that nobody has filled in give rates with a denominator, and say that nothing is filled in", async () => {
  const { after } = await summarise(ledgers());
  const [air] = tableOf(after, "年终汇总", ["方案", "重点任务"]);
  expect(air).toMatchObject({ 已完成: 0, 办结率: 0 });
  expect(mainText(after)).toContain("大气的清单尚未填报进展，全部按未完成统计。");
  expect(mainText(after)).toContain("工作簿中没有指标表，指标部分缺数据。");
});

test("a denominator of 0 gives a dash and words, no error and no 0%", async () => {
  const { after } = await summarise(ledgers(["soil"]), serialOf(2020, 1, 5));
  expect(tableOf(after, "年终汇总", ["方案", "重点任务"])[0]).toMatchObject({ 逾期: 0, 按期办结率: "—" });
  expect(mainText(after)).toContain("按期办结率无法计算（分母为0）");
});

test("of a plan that is there twice, the copy that is filled in is counted and the other named", async () => {
  const book = scriptedYear();
  const copy = ledgers(["air"], "official").sheets.get("大气任务清单");
  if (copy) book.sheets.set("大气任务清单", copy);
  const { after } = await summarise(book);
  expect(tableOf(after, "年终汇总", ["方案", "重点任务"]).map((row) => row["方案"])).toEqual([
    "大气",
    "水",
    "土壤",
    "合计",
  ]);
  expect(mainText(after)).toContain("工作表“大气任务清单”与“大气任务台账”是同一份清单");
});

test("the official layout, with merged units and deadlines, is counted like the ledger", async () => {
  const { after } = await summarise(ledgers(["air", "water", "soil"], "official"));
  const rows = tableOf(after, "年终汇总", ["方案", "重点任务"]);
  const ledger = tableOf((await summarise(ledgers())).after, "年终汇总", ["方案", "重点任务"]);
  expect(rows).toEqual(ledger);
  expect(mainText(after)).toContain("大气的清单没有进展、完成状态或完成日期栏，全部按未完成统计。");
});

test("a list without a column of units is counted in totals and said to have none", async () => {
  const book = scriptedYear();
  for (const sheet of book.sheets.values())
    for (const place of [...sheet.content.keys()])
      if (place.endsWith(`,${column("责任单位")}`)) sheet.content.delete(place);
  const { after } = await summarise(book);
  expect(tableOf(after, "年终汇总", ["方案", "重点任务"])[3]).toMatchObject({ 工作措施: 104 });
  expect(tableOf(after, "分单位汇总", ["责任单位", "牵头措施"])[0]).toMatchObject({
    责任单位: "（未填责任单位）",
    牵头措施: 104,
  });
  expect(mainText(after)).toContain("没有责任单位栏，未能按单位统计。");
  expect(mainText(after)).toContain("清单未填责任单位，未能按单位统计。");
});
