import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import { planSummary } from "../../src/core/features/summary/plan-summary";
import { yearReport, type YearReport } from "../../src/core/features/year-report/year-report";
import { writeDocx } from "../../src/docx/write-docx";
import { judge, WORDS, type Judged } from "../core/features/summary/recount";
import { AS_OF, column, listsOf, scriptedYear } from "../core/features/summary/scripted-year";
import { valuesOf } from "../core/features/summary/summarise";
import type { SheetBook } from "../support/sheet-book";
import { bare, wordText, type WordText } from "./word-text";

/** 年终总结: every number is counted anew from the ledgers' cells, on the sheet, in Word and beside the summary. */
jest.setTimeout(120_000);

async function reported(book: SheetBook): Promise<YearReport> {
  const snapshot = await book.snapshot();
  let made: YearReport | undefined;
  const plan = planSummary({
    snapshot,
    lists: listsOf(snapshot),
    asOf: AS_OF,
    beside: (summary) => {
      made = yearReport({ snapshot, asOf: AS_OF, office: "旗攻坚办" }, summary);
      return made.edits;
    },
  });
  if (!plan.ok || made === undefined) throw new Error("no report");
  book.apply(plan.value.steps.flat());
  return made;
}

const book = scriptedYear();
let report: YearReport;
let after: WorkbookSnapshot;
let word: WordText;
let tasks: readonly Judged[];

beforeAll(async () => {
  const before = await book.snapshot();
  tasks = judge(before, listsOf(before), AS_OF);
  report = await reported(book);
  after = await book.snapshot();
  word = wordText(await writeDocx([report.paper]));
});

const of = (state: string, among = tasks): number => among.filter((one) => one.word === state).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`;
const sheetTexts = (): string => bare(valuesOf(after, report.sheet).flat().join("\n"));

test("the outline has its six parts in order, and what only a person can write is a marked blank in each", () => {
  const { paragraphs } = word;
  const headings = paragraphs.filter((text) => /^[一二三四五六]、/.test(text));
  expect(headings).toEqual([
    "一、基本情况",
    "二、目标指标完成情况",
    "三、重点任务进展",
    "四、主要做法",
    "五、存在问题",
    "六、下一步工作",
  ]);
  const blanks = ["一、", "二、", "四、", "五、", "六、"].map((no) => {
    const at = paragraphs.findIndex((text) => text.startsWith(no));
    const end = paragraphs.findIndex((text, i) => i > at && headings.includes(text));
    return paragraphs.slice(at, end < 0 ? undefined : end).some((text) => text.startsWith("【待填写："));
  });
  expect(blanks).toEqual([true, true, true, true, true]);
});

test("the figures of the text are those of the ledgers, in Word and on the sheet, where they are formulas", () => {
  const done = of("已完成") + of("逾期完成");
  const toFinish = tasks.length - of("长期推进") - of("待确认");
  const expected =
    `工作措施${tasks.length}项。其中已完成${of("已完成")}项，逾期完成${of("逾期完成")}项，逾期未完成${of("逾期")}项，` +
    `临期${of("临期")}项，推进中${of("推进中")}项，长期推进${of("长期推进")}项，待确认${of("待确认")}项。` +
    `应办结${toFinish}项，办结率${percent(done, toFinish)}，按期办结率${percent(of("已完成"), done + of("逾期"))}。`;
  expect(of("逾期") * of("长期推进")).toBeGreaterThan(0);
  expect(word.paragraphs.join("\n")).toContain(expected);
  expect(sheetTexts()).toContain(expected);
  expect(bare(valuesOf(after, "年终汇总").flat().join("\n"))).toContain(expected);
  expect(sheetTexts()).toContain(
    `逾期未完成${of("逾期")}项，逾期完成${of("逾期完成")}项，时限待确认${of("待确认")}项；未完成任务见附件`,
  );
  expect(sheetTexts()).toContain(`长期推进的任务共${of("长期推进")}项`);
});

test("each measure of the ledgers is described once, with its state and the progress that its bureau wrote", () => {
  const items = word.paragraphs.filter((text) => /^（\d+）.*清单第\d+项/.test(text));
  expect(items).toHaveLength(tasks.length);
  const ledgers = new Map(
    after.sheets.flatMap(({ name, values }) =>
      values.map((row) => [`${name}/${String(row[column("编号")])}`, row] as const),
    ),
  );
  for (const { sheet, key, word: state } of tasks) {
    const [plan = "", no = "", part] = key.split("-");
    const reader = `${plan}清单第${no}项` + (part === undefined ? "" : `（${part}）`);
    const item = items.find((text) => text.includes(`）${reader}“`)) ?? "";
    const progress = bare(String(ledgers.get(`${sheet}/${key}`)?.[column("进展情况")] ?? ""));
    expect([key, item.includes(`，${state}）：`)]).toEqual([key, true]);
    expect([key, item.split("）：").at(-1)?.replace(/。$/, "")]).toEqual([
      key,
      progress === "" ? "【待填写：进展情况】" : progress.replace(/。$/, ""),
    ]);
    expect(sheetTexts()).toContain(item);
  }
});

test("the annex counts each list as the ledgers do, and its total all of them", () => {
  const [table] = word.tables;
  const figuresOf = (own: readonly Judged[]): readonly string[] => {
    const done = of("已完成", own) + of("逾期完成", own);
    const toFinish = own.length - of("长期推进", own) - of("待确认", own);
    return [
      String(own.length),
      ...WORDS.map((state) => String(of(state, own))),
      String(toFinish),
      percent(done, toFinish),
      percent(of("已完成", own), done + of("逾期", own)),
    ];
  };
  const sheets = [...new Set(tasks.map(({ sheet }) => sheet))];
  sheets.forEach((sheet, i) => {
    expect(table?.[i + 1]?.slice(2)).toEqual(figuresOf(tasks.filter((one) => one.sheet === sheet)));
  });
  expect(table?.at(-1)?.slice(2)).toEqual(figuresOf(tasks));
  const onSheet = valuesOf(after, report.sheet).find((row) => row[0] === "合计") ?? [];
  expect(onSheet.slice(2, 11).map(String)).toEqual(figuresOf(tasks).slice(0, 9));
});

test("what is not done stands in an annex, all of it, with the days overdue", () => {
  const table = word.tables.find((rows) => rows[0]?.includes("未完成原因"));
  const open = tasks.filter((one) => ["逾期", "临期", "推进中", "待确认"].includes(one.word));
  expect(table).toHaveLength(open.length + 1);
});

test("the sheet's sentences follow the lists, as the summary does", async () => {
  const late = tasks.find((one) => one.word === "逾期");
  const again = scriptedYear();
  await reported(again);
  const row = valuesOf(await again.snapshot(), late?.sheet ?? "").findIndex(
    (cells) => cells[column("编号")] === late?.key,
  );
  again.set(late?.sheet ?? "", row, column("完成状态"), "已完成");
  const now = bare(
    valuesOf(await again.snapshot(), "年终总结")
      .flat()
      .join("\n"),
  );
  expect(now).toContain(`逾期未完成${of("逾期") - 1}项`);
});

test("a new summary leaves the earlier 年终总结 and what was written in it, with the figures that it had", async () => {
  const again = scriptedYear();
  await reported(again);
  const blankRow = valuesOf(await again.snapshot(), "年终总结").findIndex((row) =>
    String(row[0]).includes("【待填写：主要措施"),
  );
  again.set("年终总结", blankRow, 0, "　　旗政府专题研究三次。");
  const shown = valuesOf(await again.snapshot(), "年终总结");
  const next = await reported(again);
  expect(next.sheet).toBe("年终总结 (2)");
  expect(valuesOf(await again.snapshot(), "年终总结")).toEqual(shown);
});

test("a list with a column of proof gets a 佐证材料目录, and one without gets none", async () => {
  expect(report.evidenceSheet).toBeUndefined();
  const with_ = scriptedYear();
  const sheet = tasks[0]?.sheet ?? "";
  const width = Math.max(...valuesOf(await with_.snapshot(), sheet).map((row) => row.length));
  with_.set(sheet, 0, width, "佐证材料");
  with_.set(sheet, 1, width, "验收意见（蓝环验〔2020〕3号）");
  const made = await reported(with_);
  const list = valuesOf(await with_.snapshot(), made.evidenceSheet ?? "");
  expect(list.flat()).toContain("验收意见（蓝环验〔2020〕3号）");
  expect(list.filter((row) => row.includes("（未列）"))).toHaveLength(
    tasks.filter((one) => one.sheet === sheet).length - 1,
  );
});
