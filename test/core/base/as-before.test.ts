import fc from "fast-check";
import { asBefore } from "../../../src/core/base/as-before";
import type { LooksBefore } from "../../../src/core/base/before";
import type { Result } from "../../../src/core/base/problem";
import { serialOf } from "../../../src/core/base/serial";
import type { WorkbookSnapshot } from "../../../src/core/base/snapshot";
import type { WorkbookEdit } from "../../../src/core/base/workbook-edit";
import { planBulletin } from "../../../src/core/features/bulletin/plan-bulletin";
import { baseBook, answerPlace, saidAt } from "../../../src/core/features/collect/base-book";
import { mergeEdits } from "../../../src/core/features/collect/merge-edits";
import { planMerge } from "../../../src/core/features/collect/plan-merge";
import { recordEdits } from "../../../src/core/features/collect/record-sheet";
import { planFlag } from "../../../src/core/features/flag/plan-flag";
import { planIndicatorInsert } from "../../../src/core/features/indicators/plan-insert";
import { planInsert } from "../../../src/core/features/insert/plan-insert";
import { planReminders } from "../../../src/core/features/letters/plan-reminders";
import { planRegisters } from "../../../src/core/features/registers/plan-register";
import { keepEdits } from "../../../src/core/features/templates/store";
import type { Template } from "../../../src/core/features/templates/template";
import { planSettings } from "../../../src/core/status/settings-sheet";
import { recogniseWorkbook } from "../../../src/core/tables/tasks/recognise-workbook";
import { TinyBook } from "./tiny-book";

const asOf = serialOf(2020, 10, 8);
const LIST = "清单";
const ROWS = [
  ["序号", "重点任务", "完成时限", "责任单位", "进展情况"],
  ["一、水"],
  [1, "甲", "2020年9月底前", "旗水利局", "已开工"],
  [2, "乙", "每月5日前", "旗水利局", ""],
  [3, "丙", "春节前", "旗环保局", "完成一半"],
  [4, "丁", "持续推进", "旗水利局", ""],
] as const;

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const listsOf = (snapshot: WorkbookSnapshot) => recogniseWorkbook(snapshot, { asOf });
const namesOf = ({ sheets, names }: WorkbookSnapshot) => ({
  sheetNames: sheets.map(({ name }) => name),
  tableNames: [],
  names,
});

type Planned = { readonly edits: readonly WorkbookEdit[]; readonly looks?: LooksBefore };

const LOOK = {
  header: { bold: true, fill: "#DDEBF7" },
  body: { fontName: "宋体", grid: "#000000" },
} as const;

function flagPlan(book: TinyBook, day = asOf): Planned {
  const snapshot = book.snapshot();
  const lists = listsOf(snapshot);
  const looks = lists.map(() => ({ ...LOOK, widths: book.widthsAt(LIST, 5, 2) as [number, number] }));
  return valueOf(planFlag(snapshot, lists, { asOf: day, looks, ownRules: book.ownRules() }));
}

const started = (): TinyBook =>
  new TinyBook()
    .add(LIST, ROWS)
    .add("我的表", [["=1", 2]])
    .apply([
      { kind: "column-widths", sheet: LIST, first: 6, widths: [33.5] },
      { kind: "style", sheet: LIST, at: { row: 0, column: 0, rows: 6, columns: 5 }, style: LOOK.body },
      { kind: "setting", key: "other", value: 1 },
    ]);
const flagged = (): TinyBook => {
  const book = started();
  return book.apply(flagPlan(book).edits);
};
const templateOf = (name: string): Template => ({
  ...{ format: "zlq-template", version: 1, name, kind: "list", title: name, rows: [] },
  columns: [{ header: "重点任务", width: 48, type: "text" }],
});
const templated = (): TinyBook => {
  const book = started();
  return book.apply(keepEdits(book.snapshot(), templateOf("一")));
};
const grown = (): TinyBook =>
  flagged().apply([
    {
      kind: "write",
      sheet: LIST,
      at: { row: 6, column: 0, rows: 1, columns: 5 },
      content: [[5, "戊", "2020年底前", "旗水利局", ""]],
    },
  ]);

/** Answers for 进展情况, of which numbers bring a format along. */
function mergePlan(book: TinyBook): Planned {
  const snapshot = book.snapshot();
  const { rows } = baseBook(snapshot, listsOf(snapshot));
  const changes = rows.flatMap((row, i) => {
    const at = answerPlace(row, "progress");
    if (at === undefined) return [];
    const answer = i % 2 === 0 ? { value: 0.8, format: "0%" } : { value: "已办结", format: "General" };
    return [
      {
        row,
        role: "progress" as const,
        at,
        from: saidAt(row.list.cells, at),
        answer: { ...answer, file: "甲.xlsx", sheet: LIST, at, rule: "code" as const },
        files: ["甲.xlsx"],
      },
    ];
  });
  return { edits: mergeEdits(changes) };
}

function recordPlan(book: TinyBook, when: string): Planned {
  const snapshot = book.snapshot();
  const base = baseBook(snapshot, listsOf(snapshot));
  return { edits: recordEdits(snapshot, planMerge(base, [], []), when).edits };
}
const recorded = (): TinyBook => {
  const book = started();
  return book.apply(recordPlan(book, "2020-11-25 09:30").edits);
};

const PLANS: Readonly<Record<string, readonly [() => TinyBook, (book: TinyBook) => Planned]>> = {
  "lists inserted as ledgers": [
    started,
    (book) =>
      valueOf(planInsert({ plans: ["soil"], year: 2020, layout: "ledger" }, namesOf(book.snapshot()))),
  ],
  indicators: [
    started,
    (book) => ({
      edits: valueOf(planIndicatorInsert({ plans: ["soil"], year: 2020 }, namesOf(book.snapshot()))).flatMap(
        ({ edits }) => edits,
      ),
    }),
  ],
  "a register": [
    started,
    (book) => ({
      edits: valueOf(planRegisters(["air-boilers"], namesOf(book.snapshot()))).flatMap(({ edits }) => edits),
    }),
  ],
  flags: [started, (book) => flagPlan(book)],
  "flags made anew": [flagged, (book) => flagPlan(book, asOf + 30)],
  "flags made anew under a list that has grown": [grown, (book) => flagPlan(book, asOf + 30)],
  "settings, the first time": [started, (book) => planSettings(book.snapshot(), { warnDays: 9 }, asOf)],
  "settings changed": [
    flagged,
    (book) => planSettings(book.snapshot(), { warnDays: 9, office: "旗委" }, asOf),
  ],
  "a bulletin": [
    flagged,
    (book) => {
      const snapshot = book.snapshot();
      const cards = { yellowDays: 30, redDays: 100 };
      return valueOf(planBulletin({ snapshot, lists: listsOf(snapshot), asOf, cards }));
    },
  ],
  letters: [
    flagged,
    (book) => {
      const snapshot = book.snapshot();
      const cards = { yellowDays: 30, redDays: 100 };
      const letters = valueOf(planReminders({ snapshot, lists: listsOf(snapshot), asOf, cards }));
      return { edits: letters.flatMap(({ edits }) => edits) };
    },
  ],
  "answers merged": [started, mergePlan],
  "a record above an earlier one": [recorded, (book) => recordPlan(book, "2020-11-26 09:30")],
  "a template beside another": [
    templated,
    (book) => ({ edits: keepEdits(book.snapshot(), templateOf("二")) }),
  ],
  "a template replaced": [
    templated,
    (book) => ({ edits: keepEdits(book.snapshot(), { ...templateOf("一"), title: "新" }) }),
  ],
};

/** Takes edits back as the commands do: the sheets that were added go, the others become as before. */
function takeBack(book: TinyBook, { edits, looks }: Planned, before: WorkbookSnapshot): void {
  const old = new Set(before.sheets.map(({ id }) => id));
  const added = book.snapshot().sheets.filter(({ id }) => !old.has(id));
  const now = { snapshot: book.snapshot(), rules: book.ownRules() };
  const back = asBefore(edits, { snapshot: before, ...(looks === undefined ? {} : { looks }) }, now);
  book.apply(back).remove(added.map(({ name }) => name));
}

describe.each(Object.entries(PLANS))("%s", (_what, [start, plan]) => {
  test("carried out and taken back, the workbook is as before", () => {
    const book = start();
    const planned = plan(book);
    const [before, state] = [book.snapshot(), book.state()];
    expect(planned.edits.length).toBeGreaterThan(0);
    book.apply(planned.edits);
    expect(book.state()).not.toEqual(state);
    takeBack(book, planned, before);
    expect(book.state()).toEqual(state);
  });

  test("broken off after any of its edits and taken back, the workbook is as before", () => {
    const { edits } = plan(start());
    fc.assert(
      fc.property(fc.nat(edits.length), (count) => {
        const book = start();
        const planned = plan(book);
        const [before, state] = [book.snapshot(), book.state()];
        book.apply(planned.edits.slice(0, count));
        takeBack(book, planned, before);
        expect(book.state()).toEqual(state);
      }),
      { numRuns: 25 },
    );
  });
});
