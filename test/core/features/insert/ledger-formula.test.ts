import fc from "fast-check";
import { serialOf } from "../../../../src/core/base/serial";
import type { Deadline } from "../../../../src/core/language/deadline/deadline";
import { cellAddress } from "../../../../src/core/base/address";
import { ledgerColumn, LEDGER_HEADERS } from "../../../../src/core/features/insert/ledger";
import { ledgerStatusFormula } from "../../../../src/core/features/insert/ledger-formula";
import { DONE_WORDS } from "../../../../src/core/language/progress/done-words";
import { OPEN_WORDS } from "../../../../src/core/language/progress/native-signs";
import { doneCodeOf } from "../../../../src/core/status/done-formula";
import { wordsText } from "../../../../src/core/status/settings";
import { statusOf } from "../../../../src/core/status/status";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import { sheetOf, type Written } from "../../tables/tasks/sheet";
import { evaluate, type Cells, type Value } from "./evaluate";

const refs = {
  asOf: "$Q$1",
  warnDays: "$S$1",
  doneWords: `"${wordsText(DONE_WORDS)}"`,
  openWords: `"${wordsText(OPEN_WORDS)}"`,
};
const WORDS = { done: DONE_WORDS, open: OPEN_WORDS };
const formula = ledgerStatusFormula(2, ledgerColumn, refs);
const due = serialOf(2020, 12, 31);
const day = (month: number, date: number) => serialOf(2020, month, date);

/** F 完成时限, G 截止日期, J 进展情况, K 完成状态, L 完成日期, Q1 统计截止日, S1 临期天数. */
function status(cells: Cells): Value {
  return evaluate(formula, { F2: "2020年底前", G2: due, Q1: day(6, 30), S1: 15, ...cells });
}

test.each<[string, Cells, string]>([
  ["far from the due date", {}, "推进中"],
  ["未启动", { K2: "未启动" }, "推进中"],
  ["15 days before the due date", { Q1: due - 15 }, "临期"],
  ["16 days before it", { Q1: due - 16 }, "推进中"],
  ["on the due date", { Q1: due }, "临期"],
  ["in the afternoon of the due date", { Q1: due + 0.6 }, "临期"],
  ["the day after", { Q1: due + 1 }, "逾期"],
  ["10 days before it, with 5 warning days", { Q1: due - 10, S1: 5 }, "推进中"],
  ["on the due date, with the warning days deleted", { Q1: due, S1: "" }, "临期"],
  ["已完成", { K2: "已完成", Q1: due + 1 }, "已完成"],
  ["已销号", { K2: "已销号" }, "已完成"],
  ["a 完成日期 alone", { L2: day(11, 30) }, "已完成"],
  ["已完成 in 进展情况 alone", { J2: "已完成", Q1: due + 1 }, "已完成"],
  ["办结 in 进展情况 alone", { J2: " 办结 ", Q1: due + 1 }, "已完成"],
  ["100% in 进展情况 alone", { J2: 1, Q1: due + 1 }, "已完成"],
  ["a tick in 进展情况 alone", { J2: "√", Q1: due + 1 }, "已完成"],
  ["80% in 进展情况", { J2: 0.8, Q1: due + 1 }, "逾期"],
  ["正在推进 in 进展情况", { J2: "正在推进", Q1: due + 1 }, "逾期"],
  ["已完成 in 进展情况, but 推进中 in 完成状态", { J2: "已完成", K2: "推进中", Q1: due + 1 }, "逾期"],
  ["the day of completion in 进展情况, a day late", { J2: due + 1 }, "逾期完成"],
  ["the day in 完成日期 before that in 进展情况", { J2: due + 1, L2: due }, "已完成"],
  ["completed on the due date", { K2: "已完成", L2: due }, "已完成"],
  ["completed in the evening of the due date", { L2: due + 0.8 }, "已完成"],
  ["completed a day late", { L2: due + 1 }, "逾期完成"],
  // The add-in reads the day; a formula can't, and says so.
  ["a 完成日期 that is a text", { K2: "已完成", L2: "2021.1.5" }, "核对"],
  ["持续推进", { F2: "持续推进", G2: "" }, "长期推进"],
  ["长期实施", { F2: "长期实施", G2: "" }, "长期推进"],
  ["常态化", { F2: "常态化开展", G2: "" }, "长期推进"],
  ["持续推进, but with a 截止日期", { F2: "持续推进", Q1: due + 1 }, "逾期"],
  ["持续推进, completed", { F2: "持续推进", G2: "", K2: "已完成", L2: due + 1 }, "已完成"],
  ["no deadline", { F2: "", G2: "" }, "待确认"],
  ["a deadline that names no day", { F2: "春节前", G2: "" }, "待确认"],
  ["a 截止日期 that is a text", { G2: "2020年底" }, "核对"],
  ["a 统计截止日 that is a text", { Q1: "2020年底" }, "待确认"],
  ["a 统计截止日 that was deleted", { Q1: "" }, "待确认"],
  ["a cycle, with the formula of its next day", { F2: "每月5日前", "=G2": true, Q1: due }, "临期"],
  ["a cycle, with a day typed beside it", { F2: "每月5日前", G2: due + 60 }, "核对"],
  ["a cycle that was changed, so that its formula gives none", { F2: "每月9日前", G2: "" }, "核对"],
  ["completed, the 截止日期 deleted", { G2: "", L2: due + 1 }, "核对"],
  ["completed, the 截止日期 not yet known", { F2: "", G2: "", L2: due + 1 }, "已完成"],
  ["a day in 完成时限 itself", { F2: due, G2: "" }, "核对"],
  ["an empty row", { F2: "", G2: "", K2: "", L2: "" }, "待确认"],
])("%s: %j is %s", (_title, cells, expected) => {
  expect(status(cells)).toBe(expected);
});

test("the formula and the add-in give the same word for every deadline, completion and day", () => {
  const text = "x";
  const deadlines: fc.Arbitrary<[Cells, Deadline]> = fc.oneof(
    fc.integer({ min: 43_831, max: 44_600 }).map((date): [Cells, Deadline] => [
      { F2: text, G2: date },
      { kind: "by-date", date, text, notes: [], milestones: [] },
    ]),
    fc.constant<[Cells, Deadline]>([
      { F2: "持续推进", G2: "" },
      { kind: "ongoing", text, notes: [], milestones: [] },
    ]),
    fc.constant<[Cells, Deadline]>([
      { F2: "近期", G2: "" },
      { kind: "unparsed", text, notes: [], milestones: [] },
    ]),
  );
  const days = fc.integer({ min: 43_831, max: 44_600 });
  const states = fc.constantFrom("", "未启动", "推进中", "已完成", "已销号");
  fc.assert(
    fc.property(
      deadlines,
      states,
      fc.option(days, { nil: undefined }),
      days,
      fc.nat(60),
      ([cells, deadline], state, completedOn, asOf, warnDays) => {
        const done = state === "已完成" || state === "已销号" || completedOn !== undefined;
        const word = statusOf({
          deadline,
          done,
          asOf,
          warnDays,
          ...(completedOn === undefined ? {} : { completedOn }),
        }).word;
        const filled = { ...cells, K2: state, L2: completedOn ?? "", Q1: asOf, S1: warnDays };
        expect(status(filled)).toBe(word);
      },
    ),
    { numRuns: 1000 },
  );
});

test("on every row of a ledger, the formula says what the add-in reads from its cells, or 核对 of a text", () => {
  const days = fc.integer({ min: 43_831, max: 44_600 });
  const dateCell = days.map((serial): Written => ({ day: serial }));
  const said = [
    "",
    "已完成",
    "完成",
    "办结",
    "已办结",
    "销号",
    "已销号",
    "100%",
    "√",
    "✔",
    " 已完成 ",
    1,
    true,
  ];
  const open = ["正在推进", "未完成", "基本完成", "完成80%", "滞后", "未启动", "已完成3家", 0.5, 0, "定期"];
  const progress = fc.oneof(fc.constantFrom<Written>(...said, ...open), dateCell);
  const states = fc.constantFrom<Written>("", "未启动", "推进中", "已完成", "已销号", "完成", "√");
  const deadlines: fc.Arbitrary<readonly [string, Written]> = fc.oneof(
    dateCell.map((serial) => ["2020年底前", serial] as const),
    fc.constantFrom<readonly [string, Written]>(["持续推进", ""], ["春节前", ""], ["近期", ""]),
  );
  const completedOn = fc.oneof(fc.constant<Written>(""), dateCell);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(deadlines, progress, states, completedOn), { minLength: 2, maxLength: 6 }),
      days,
      fc.nat(60),
      (rows, asOf, warnDays) => {
        const body = rows.map(([[text, date], told, state, on], i): Written[] => {
          const duty = [
            `大气-${i + 1}`,
            i + 1,
            "一、大气",
            "任务",
            `措施${i + 1}`,
            text,
            date,
            "旗水利局",
            "",
          ];
          return [...duty, told, state, on, "", ""];
        });
        const sheet = sheetOf([[...LEDGER_HEADERS], ...body]);
        const [list] = recogniseLists(sheet, { asOf, warnDays });
        expect(list?.rows).toHaveLength(rows.length);
        for (const task of list?.rows ?? []) {
          const cells: Record<string, Value> = { Q1: asOf, S1: warnDays };
          sheet.values[task.row]?.forEach((value, column) => {
            cells[cellAddress(task.row, column)] = value;
          });
          const native = evaluate(ledgerStatusFormula(task.row + 1, ledgerColumn, refs), cells);
          // Only a text that no formula can weigh may be left to a person.
          const [told, state] = body[task.row - 1]?.slice(9, 11) ?? [];
          const said = state === "" ? told : state;
          const open = native === "核对" && typeof said === "string" && doneCodeOf(said, WORDS, 1) === 2;
          expect([body[task.row - 1], open ? task.status.word : native]).toEqual([
            body[task.row - 1],
            task.status.word,
          ]);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test("whatever stands in the cells, the result is one of the seven words, or 核对", () => {
  const value = fc.oneof(fc.constant(""), fc.string(), fc.double({ noNaN: true }), fc.boolean());
  const words = new Set(["已完成", "逾期完成", "逾期", "临期", "推进中", "长期推进", "待确认", "核对"]);
  fc.assert(
    fc.property(value, value, value, value, value, value, value, (F2, G2, J2, K2, L2, Q1, S1) => {
      expect(words).toContain(status({ F2, G2, J2, K2, L2, Q1, S1 }));
    }),
  );
});

test("it needs nothing but functions that every spreadsheet knows, and plain references", () => {
  const functions = new Set(formula.match(/[A-Z.]+(?=\()/g));
  expect([...functions].sort()).toEqual([
    "AND",
    "CHOOSE",
    "COUNT",
    "FIND",
    "IF",
    "IFERROR",
    "INT",
    "ISFORMULA",
    "ISNUMBER",
    "ISTEXT",
    "LEN",
    "MID",
    "N",
    "NOT",
    "OR",
    "SUBSTITUTE",
    "SUMPRODUCT",
    "TRIM",
  ]);
  expect(formula).not.toMatch(/ZLQ|\[|@|TODAY|统计截止日/);
});
