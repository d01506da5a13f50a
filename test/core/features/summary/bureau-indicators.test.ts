import fc from "fast-check";
import type { CellContent } from "../../../../src/core/base/workbook-edit";
import { countStandings } from "../../../../src/core/features/indicators/report/tally";
import { indicatorsOf } from "../../../../src/core/notice/indicators";
import { INDICATOR_HEADERS } from "../../../../src/core/features/indicators/columns";
import { planIndicatorSheet } from "../../../../src/core/features/indicators/plan-sheet";
import { verdictWord } from "../../../../src/core/attainment/verdict-word";
import { attainWorkbook } from "../../../../src/core/tables/indicators/attain-workbook";
import type { WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { summaryContents } from "../../../../src/core/features/summary/preview";
import { quoteSheet } from "../../../../src/core/base/address";
import { planSummary } from "../../../../src/core/features/summary/plan-summary";
import type { SheetBook } from "../../../support/sheet-book";
import { AS_OF, ledgers, listsOf } from "./scripted-year";
import { mainText, summarise, tableOf } from "./summarise";

jest.setTimeout(240_000);

const SHEET = "考核指标'20'";
const HEADER = ["序号", "考核指标", "目标值", "计量单位", "基期值", "实际完成值", "完成时限", "责任单位"];
const ROWS: readonly (readonly CellContent[])[] = [
  [1, "城镇污水处理率", "不低于85%", "", "", 0.86, "2020年底前", "旗住建局"],
  [2, "公共供水管网漏损率", "≤10%", "", "", "12.5%", "2020年底前", "旗住建局"],
  [3, "用水总量", "控制在0.611亿立方米以内", "", "", "6110万立方米", "2020年底前", "旗水利局"],
  [4, "绿地率", "力争达到33%", "", "", 35, "", "旗住建局"],
  [5, "黑臭水体", "清零", "", "", "", "", "旗生态环境局"],
  [6, "万元工业增加值用水量", "比2015年下降10%以上", "", 40, 37, "", "旗水利局"],
  [7, "化肥使用量", "零增长", "", "200吨", "190吨", "", "旗农科局"],
  [8, "农药利用率", 40, "%", "", 0.38, "", "旗农科局"],
  [9, "安全利用率", "98%以上", "", "", "良好", "", "旗农科局"],
  [10, "秸秆综合利用率", "0.5%以上", "", "", 0.4, "", "旗农科局"],
  [11, "污染地块台账", "按要求完成", "", "", "已建立", "", "旗生态环境局"],
  [12, "优良天数比例", "不低于90%", "", "", 920, "", "旗生态环境局"],
];

function withTable(rows: readonly (readonly CellContent[])[] = ROWS): SheetBook {
  const content = [HEADER, ...rows];
  const at = { row: 0, column: 0, rows: content.length, columns: HEADER.length };
  return ledgers(["soil"]).apply([
    { kind: "add-sheet", sheet: SHEET },
    { kind: "write", sheet: SHEET, at, content },
  ]);
}

const shownIn = (snapshot: WorkbookSnapshot) =>
  tableOf(snapshot, "指标汇总", ["序号", "指标", "评价"]).map((row) => [
    row["指标"],
    row["评价"],
    row["完成率"],
  ]);

/** What the view 指标 says, in any order. */
const judgedIn = (snapshot: WorkbookSnapshot) =>
  attainWorkbook(snapshot).flatMap(({ rows }) =>
    rows.map(({ indicator, outcome }) => [
      indicator,
      verdictWord(outcome),
      (outcome.ok ? outcome.value.rate : null) ?? "",
    ]),
  );

const sorted = <T>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => (String(a) < String(b) ? -1 : 1));

test("a bureau's own table without 完成率 and 评价 is in the summary, each indicator with the verdict of the view", async () => {
  const book = withTable();
  const { after } = await summarise(book);
  expect(shownIn(after)).toEqual([
    ["城镇污水处理率", "达标", 1.0117647059],
    ["公共供水管网漏损率", "未达标", 0.8],
    ["用水总量", "达标", 1],
    ["绿地率", "需人工认定", 1.0606060606],
    ["万元工业增加值用水量", "未达标", 0.75],
    ["化肥使用量", "达标", 1],
    ["农药利用率", "未达标", 0.95],
    ["秸秆综合利用率", "达标", 80],
    ["黑臭水体", "未填", ""],
    ["安全利用率", "完成值须填数字", ""],
    ["污染地块台账", "需人工认定", ""],
    ["优良天数比例", "不能超过100%", ""],
  ]);
  expect(sorted(shownIn(after))).toEqual(sorted(judgedIn(after)));
});

test("the counts of the view, of the text of the summary and of its preview are the same", async () => {
  const book = withTable();
  const before = await book.snapshot();
  const counts = countStandings(attainWorkbook(before).flatMap(({ rows }) => rows));
  expect(counts).toEqual({ 达标: 4, 未达标: 3, 未填: 1, 需人工认定: 2, 填报有误: 2 });
  const preview = summaryContents({ snapshot: before, asOf: AS_OF, lists: listsOf(before) });
  expect(preview).toMatchObject({ ok: true, value: { unrated: 4, expected: { indicators: "指标汇总" } } });
  const { after } = await summarise(book);
  const text = mainText(after);
  expect(text).toContain("考核指标12项，达标4项，未达标3项，未填完成值1项，需人工认定2项，填报有误2项。");
  expect(text).not.toContain("没有指标表");
});

test("the sheets of a summary are no indicator tables of the workbook: the view counts the same before and after", async () => {
  const book = withTable();
  const before = judgedIn(await book.snapshot());
  const { after } = await summarise(book);
  expect(judgedIn(after)).toEqual(before);
});

test("a number filled in later is judged in the summary; words that nobody has read since are 核对", async () => {
  const book = withTable();
  await summarise(book);
  const [target, actual] = [HEADER.indexOf("目标值"), HEADER.indexOf("实际完成值")];
  book
    .set(SHEET, 1, actual, 0.8) // a number for a number
    .set(SHEET, 2, actual, 0.09) // a number for words
    .set(SHEET, 3, actual, "6000万立方米") // other words
    .set(SHEET, 4, target, "力争达到40%")
    .set(SHEET, 5, actual, 0)
    .set(SHEET, 8, target, 30)
    .set(SHEET, 9, actual, "-");
  const after = await book.snapshot();
  const shown = new Map(shownIn(after).map(([name, ...rest]) => [name, rest]));
  const judged = new Map(judgedIn(after).map(([name, ...rest]) => [name, rest]));
  for (const name of ["城镇污水处理率", "公共供水管网漏损率", "黑臭水体", "农药利用率", "安全利用率"])
    expect([name, shown.get(name)]).toEqual([name, judged.get(name)]);
  for (const name of ["用水总量", "绿地率"]) expect(shown.get(name)).toEqual(["核对", ""]);
});

test("a number in 目标值 is shown with what it asks for, and the formulas stay within what Excel takes", async () => {
  const book = withTable([
    ...ROWS,
    ...[0, 1].map((i) => [
      20 + i,
      `${i}${"长".repeat(40)}率`,
      "持续改善".repeat(100),
      "",
      40,
      "约三吨".repeat(60),
    ]),
  ]);
  const { plan, after } = await summarise(book);
  const [row] = tableOf(after, "指标汇总", ["序号", "指标"]).filter((each) => each["指标"] === "农药利用率");
  expect(row).toMatchObject({ "目标(原文)": "≥40%", 单位: "%", 完成值: 0.38, 责任单位: "旗农科局" });
  const formulas = plan.steps
    .flat()
    .flatMap((edit) => (edit.kind === "write" ? edit.content.flat() : []))
    .map(String);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  for (const text of formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []))
    expect(text.length).toBeLessThan(257);
});

test("our own 指标表 is referred to; where its formulas are gone, the summary judges its rows by the same rules", async () => {
  const book = ledgers(["soil"]).apply(
    planIndicatorSheet(indicatorsOf("soil"), "土壤指标表", { tableName: "t", year: 2020 }).filter(
      ({ kind }) => kind === "add-sheet" || kind === "write",
    ),
  );
  const [actual, verdict] = [INDICATOR_HEADERS.indexOf("完成值"), INDICATOR_HEADERS.indexOf("评价")];
  indicatorsOf("soil").forEach((_, i) => {
    book.set("土壤指标表", i + 1, actual, [0.99, 0.2, "良好", ""][i % 4] ?? "");
    if (i % 2 === 0) book.set("土壤指标表", i + 1, verdict, "");
  });
  const { after } = await summarise(book);
  expect(shownIn(after)).toHaveLength(indicatorsOf("soil").length);
  expect(sorted(shownIn(after))).toEqual(sorted(judgedIn(after)));
});

const NAMES = ["污水处理率", "投资完成率", "用水总量", "某系数", "覆盖比例"];
const TARGETS = [
  ...["不低于85%", "≤10%", "85%以上", "力争达到33%", "清零", "零增长", "比2015年下降10%以上", "0.5%以上"],
  ...["35万千瓦", "控制在0.611亿立方米以内", "全覆盖", "15左右", "按要求完成", "超过2个百分点"],
  ...[85, 0.9, 10, 0.611, 0, 1, 120],
];
const CELLS = [
  "",
  "",
  0,
  1,
  0.86,
  86,
  -2,
  101,
  920,
  0.611,
  40,
  "92%",
  "3吨",
  "6110万立方米",
  "—",
  "良好",
  "86",
];
const row = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...TARGETS),
  fc.constantFrom("", "", "%", "万吨", "亿立方米"),
  fc.constantFrom(...CELLS),
  fc.constantFrom(...CELLS),
);

test("on 200 rows of a bureau's table, and after every 完成值 has changed, summary and view agree or the summary says 核对", async () => {
  const made = fc.sample(row, { numRuns: 200, seed: 14 });
  const book = withTable(
    made.map(([name, target, unit, base, actual], i) => [
      i + 1,
      `${i}号${name}`,
      target,
      unit,
      base,
      actual,
      "",
      "",
    ]),
  );
  const { after } = await summarise(book);
  expect(sorted(shownIn(after))).toEqual(sorted(judgedIn(after)));
  made.forEach((_, i) => {
    book.set(SHEET, i + 1, HEADER.indexOf("实际完成值"), made[(i + 7) % made.length]?.[4] ?? "");
  });
  const later = await book.snapshot();
  const judged = new Map(judgedIn(later).map(([name, ...rest]) => [String(name), rest]));
  const unlike = shownIn(later).filter(([name, verdict, rate]) => {
    const [word, share] = judged.get(String(name)) ?? [];
    return verdict !== "核对" && !(verdict === word && rate === share);
  });
  expect(unlike).toEqual([]);
  // Words stay unread, numbers do not.
  expect(shownIn(later).filter(([, verdict]) => verdict === "核对").length).toBeLessThan(100);
});

test("an actual value that the table shows as 38.0% is shown so in the summary, not as 0.38", async () => {
  const actual = HEADER.indexOf("实际完成值");
  const before = await withTable().snapshot();
  const snapshot: WorkbookSnapshot = {
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheet.name !== SHEET
        ? sheet
        : {
            ...sheet,
            numberFormats: sheet.numberFormats.map((row, r) =>
              row.map((format, c) => (r === 8 && c === actual ? "0.0%" : format)),
            ),
          },
    ),
  };
  const plan = planSummary({ snapshot, lists: listsOf(snapshot), asOf: AS_OF });
  if (!plan.ok) throw new Error(plan.problem.code);
  const edits = plan.value.steps.flat();
  const [table] = edits.flatMap((edit) => (edit.kind === "write" && edit.sheet === "指标汇总" ? [edit] : []));
  const shown = edits.flatMap((edit) => {
    // 完成值 stands in the sixth column.
    if (edit.kind !== "style" || edit.sheet !== "指标汇总" || edit.at.column !== 5) return [];
    return edit.style.numberFormat === "0.0%" ? [table?.content[edit.at.row]?.[1]] : [];
  });
  expect(shown).toEqual([{ formula: `=${quoteSheet(SHEET)}!B9&""` }]);
});
