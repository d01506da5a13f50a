import { isoOf, serialOf } from "../../src/core/base/serial";
import type { CellValue, WorkbookSnapshot } from "../../src/core/base/snapshot";
import { planBulletin, type BulletinPlan } from "../../src/core/features/bulletin/plan-bulletin";
import { LEDGER_HEADERS, type LedgerHeader } from "../../src/core/features/insert/ledger";
import { planReminders } from "../../src/core/features/letters/plan-reminders";
import type { Paper } from "../../src/core/papers/paper";
import type { TaskList } from "../../src/core/tables/tasks/task-list";
import { writeDocx } from "../../src/docx/write-docx";
import { judge, type Judged } from "../core/features/summary/recount";
import { AS_OF, listsOf, scriptedYear } from "../core/features/summary/scripted-year";
import { valuesOf } from "../core/features/summary/summarise";
import { bare, wordText, type WordText } from "./word-text";

/**
 * A scripted year over three plans: every number in the bulletin, the letters and their Word files is counted anew from
 * the ledgers' cells, by the rules written down once more, and the papers are held against each other.
 */
jest.setTimeout(120_000);

type Counted = Judged & { readonly days: number; readonly slow: boolean; readonly reader: string };
type Letters = Extract<ReturnType<typeof planReminders>, { ok: true }>["value"];

let after: WorkbookSnapshot;
let tasks: readonly Counted[];
let bulletin: BulletinPlan;
let letters: Letters;
let bulletinWord: WordText;
let letterWords: readonly WordText[];

beforeAll(async () => {
  const book = scriptedYear();
  const snapshot = await book.snapshot();
  const lists = listsOf(snapshot);
  const made = planBulletin({ snapshot, lists, asOf: AS_OF });
  const sent = planReminders({ snapshot, lists, asOf: AS_OF, office: "旗攻坚办" });
  if (!made.ok || !sent.ok) throw new Error("no papers");
  [bulletin, letters] = [made.value, sent.value];
  book.apply(bulletin.edits).apply(letters.flatMap(({ edits }) => edits));
  after = await book.snapshot();
  tasks = countedTasks(after, lists);
  bulletinWord = wordText(await writeDocx([bulletin.paper]));
  letterWords = await Promise.all(letters.map(async ({ paper }) => wordText(await writeDocx([paper]))));
});

function countedTasks(snapshot: WorkbookSnapshot, lists: readonly TaskList[]): readonly Counted[] {
  const rows = lists.flatMap((list) => list.rows.map(({ row }) => ({ sheet: list.sheet, row })));
  return judge(snapshot, lists, AS_OF).map((one, i) => {
    const { sheet, row } = rows[i] ?? { sheet: "", row: 0 };
    const at = (header: LedgerHeader): CellValue =>
      valuesOf(snapshot, sheet)[row]?.[LEDGER_HEADERS.indexOf(header)] ?? "";
    const due = Number(at("截止日期"));
    const start = serialOf(2020, 1, 1);
    const passed = Math.min(1, (AS_OF - start) / (due - start));
    const [plan = "", no = "", part] = one.key.split("-");
    return {
      ...one,
      days: AS_OF - due,
      slow: at("进展情况") === "完成80%" && due > 0 && passed - 0.8 >= 0.1 - 1e-9,
      reader: `${plan}清单第${no}项` + (part === undefined ? "" : `（${part}）`),
    };
  });
}

const of = (word: string, among: readonly Counted[] = tasks): number =>
  among.filter((one) => one.word === word).length;
const times = (word: string): number =>
  tasks.filter((one) => one.word === word).reduce((sum, { units }) => sum + units.length, 0);
const bracket = (word: string): string =>
  of(word) === times(word) ? "" : `（按牵头单位计${times(word)}项次）`;
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`;
const led = (unit: string): readonly Counted[] => tasks.filter(({ units }) => units.includes(unit));
const sheetText = (name: string): string => bare(valuesOf(after, name).flat().join("\n"));
const saysAll = (paper: WordText): string => paper.paragraphs.join("\n");

test("the bulletin's overall figures are those of the ledgers, on the sheet and in Word", () => {
  const done = of("已完成") + of("逾期完成");
  const toFinish = tasks.length - of("长期推进") - of("待确认");
  const red = tasks.filter(({ word, days }) => word === "逾期" && days >= 30).length;
  const expected =
    `纳入统计的任务共${tasks.length}项，其中已办结${done}项（按期${of("已完成")}项、逾期办结${of("逾期完成")}项），` +
    `逾期${of("逾期")}项${bracket("逾期")}，临期${of("临期")}项${bracket("临期")}，推进中${of("推进中")}项，` +
    `长期推进${of("长期推进")}项，时限待确认${of("待确认")}项。` +
    `应办结${toFinish}项，办结率${percent(done, toFinish)}；按期办结率${percent(of("已完成"), done + of("逾期"))}。` +
    `亮督办红牌${red}项、督办黄牌${of("逾期") - red}项；慢于序时${tasks.filter(({ slow }) => slow).length}项、严重滞后0项。`;
  expect(of("逾期") * of("临期") * of("待确认")).toBeGreaterThan(0);
  expect(sheetText(bulletin.sheet)).toContain(expected);
  expect(bulletinWord.paragraphs).toContain(expected);
});

test("each unit's faults are its own, with the days of each overdue task", () => {
  const units = new Set(
    tasks.filter(({ word, slow }) => word === "逾期" || word === "临期" || slow).flatMap((one) => one.units),
  );
  const { paragraphs } = bulletinWord;
  const named = paragraphs.flatMap((text, i) => {
    const [, unit] = /^（[一二三四五六七八九十]+）(.+)$/.exec(text) ?? [];
    return unit !== undefined && units.has(unit) ? [[unit, paragraphs[i + 1] ?? ""] as const] : [];
  });
  expect(new Set(named.map(([unit]) => unit))).toEqual(units);
  for (const [unit, text] of named) {
    const own = led(unit);
    const counts = [
      ["逾期", of("逾期", own)],
      ["临期", of("临期", own)],
      ["慢于序时", own.filter(({ slow }) => slow).length],
    ] as const;
    const said = counts.flatMap(([word, count]) => (count === 0 ? [] : [`${word}${count}项`])).join("、");
    expect([unit, text.slice(0, said.length + 1)]).toEqual([unit, `${said}。`]);
    for (const { reader, days } of own.filter(({ word }) => word === "逾期")) {
      const from = text.slice(text.indexOf(`${reader}“`));
      expect([unit, reader, /（逾期(\d+)天/.exec(from)?.[1]]).toEqual([unit, reader, String(days)]);
    }
    expect(sheetText(bulletin.sheet)).toContain(text);
  }
});

test("the ranking counts each unit's 项次, and its total 项", () => {
  const [table] = bulletinWord.tables;
  const rows = table?.slice(1, -1) ?? [];
  const figuresOf = (own: readonly Counted[]): readonly string[] => {
    const done = of("已完成", own) + of("逾期完成", own);
    const toFinish = own.length - of("长期推进", own) - of("待确认", own);
    const red = own.filter(({ word, days }) => word === "逾期" && days >= 30).length;
    const rate = toFinish === 0 ? "—" : percent(done, toFinish);
    const cards = [red, of("逾期", own) - red];
    return [own.length, toFinish, done, rate, of("逾期", own), of("临期", own), ...cards].map(String);
  };
  expect(rows.map(([, unit]) => unit).sort()).toEqual(
    [...new Set(tasks.flatMap(({ units }) => units))].sort(),
  );
  for (const [, unit = "", ...figures] of rows) expect([unit, figures]).toEqual([unit, figuresOf(led(unit))]);
  expect(table?.at(-1)?.slice(1)).toEqual(["合计（项）", ...figuresOf(tasks)]);
  const rates = rows.flatMap(([, , , , , rate = ""]) => (rate === "—" ? [] : [parseFloat(rate)]));
  expect(rates).toEqual([...rates].sort((a, b) => b - a));
});

test("a letter goes to each unit with something overdue or soon due, and says how much and how late", () => {
  const units = new Set(
    tasks.filter(({ word }) => word === "逾期" || word === "临期").flatMap((one) => one.units),
  );
  expect(new Set(letters.map(({ unit }) => unit))).toEqual(units);
  letters.forEach(({ unit, kind, sheet }, i) => {
    const own = led(unit).filter(({ word }) => word === "逾期" || word === "临期");
    const counts = (["逾期", "临期"] as const).flatMap((word) =>
      of(word, own) === 0 ? [] : [`${word}${of(word, own)}项`],
    );
    expect(kind).toBe(of("逾期", own) > 0 ? "督办函" : "提醒函");
    const facts = `截至2020年11月20日，你单位牵头的任务中${counts.join("、")}（见附件1）。`;
    expect(sheetText(sheet)).toContain(facts);
    expect(saysAll(letterWords[i] ?? bulletinWord)).toContain(facts);
    const [table] = letterWords[i]?.tables ?? [];
    const late = new Map(table?.slice(1).map((row) => [row.at(-1), [row[1], row[5], row[6]]]));
    expect(late).toEqual(
      new Map(
        own.map((one) => [one.key, [one.reader, one.word, one.word === "逾期" ? String(one.days) : ""]]),
      ),
    );
  });
});

test("what the letters say together is what the bulletin says in 项次", () => {
  for (const word of ["逾期", "临期"]) {
    const inLetters = letterWords.flatMap(
      ({ tables: [table] }) => table?.filter((row) => row[5] === word) ?? [],
    );
    const inBulletin = bulletinWord.tables[1]?.filter((row) => row[6] === word) ?? [];
    expect([word, inLetters.length, inBulletin.length]).toEqual([word, times(word), times(word)]);
  }
});

test("sheet and Word are one paper: the same texts, the same cells", () => {
  const papers: readonly (readonly [Paper, WordText, readonly string[]])[] = [
    [bulletin.paper, bulletinWord, [bulletin.sheet, bulletin.annex]],
    ...letters.map(
      ({ paper, sheet, replySheet }, i) =>
        [paper, letterWords[i] ?? bulletinWord, [sheet, replySheet]] as const,
    ),
  ];
  for (const [paper, word, sheets] of papers) {
    const onSheets = sheets.map(sheetText).join("\n");
    for (const paragraph of word.paragraphs) expect(onSheets).toContain(paragraph);
    expect(word.tables).toHaveLength(paper.annexes.length);
    paper.annexes.forEach((annex, i) => {
      const values = sheets.flatMap((name) => valuesOf(after, name));
      const head = values.findIndex((row) => annex.columns.every(({ header }, at) => row[at] === header));
      word.tables[i]?.slice(1).forEach((cells, r) => {
        cells.forEach((text, c) => {
          expect(text).toBe(shownOf(values[head + 1 + r]?.[c] ?? "", annex.columns[c]?.header ?? ""));
        });
      });
    });
  }
});

/** What a cell of a paper's sheet shows. */
function shownOf(value: CellValue, heading: string): string {
  if (typeof value !== "number") return bare(String(value));
  if (heading === "办结率") return `${(value * 100).toFixed(1)}%`;
  return heading === "截止日期" || heading === "完成日期" ? isoOf(value) : String(value);
}
