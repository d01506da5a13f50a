import fc from "fast-check";
import { DONE_WORDS } from "../../../src/core/language/progress/done-words";
import {
  OPEN_MARKERS,
  OPEN_WORDS,
  SIGNS_OF_COMPLETION,
} from "../../../src/core/language/progress/native-signs";
import { readProgress } from "../../../src/core/language/progress/read-progress";
import { doneCode, doneCodeOf } from "../../../src/core/status/done-formula";
import { wordsText } from "../../../src/core/status/settings";
import type { CellValue } from "../../../src/core/base/snapshot";
import { evaluate } from "../features/insert/evaluate";

const REFS = { doneWords: `"${wordsText(DONE_WORDS)}"`, openWords: `"${wordsText(OPEN_WORDS)}"` };
const WORDS = { done: DONE_WORDS, open: OPEN_WORDS };
const formula = `=${doneCode("A1", REFS, 1)}`;
const native = (value: CellValue) => evaluate(formula, { A1: value });
const UNSURE = 2;

test.each<[CellValue, number]>([
  ["", 0],
  ["  ", 0],
  ["已完成", 1],
  [" 已销号 ", 1],
  [1, 1],
  [0.8, 0],
  [44000, 1],
  [true, 1],
  ["完成80%", 0],
  ["80%", 0],
  ["进度80%,其中甲村100%", 0],
  ["完成180%", UNSURE],
  ["未完成", 0],
  ["推进中", 0],
  ["正在组织验收，预计12月完成", 0],
  ["已召开动员部署会，明确了责任人", 0],
  ["已于11月中旬全部完成", UNSURE],
  ["2020年11月20日", UNSURE],
  ["□是☑否", UNSURE],
  ["正在推进□是☑否", UNSURE],
  ["已完成|完成", UNSURE],
  ["已落实到位", UNSURE],
  ["阶段性", UNSURE],
  ["3月：完成30%；9月：全部完成", UNSURE],
  ["3月：正在推进；9月：已完成", UNSURE],
])("%j gives %j in a sheet without the add-in", (value, expected) => {
  expect(native(value)).toBe(expected);
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...OPEN_MARKERS, ...SIGNS_OF_COMPLETION, ...OPEN_WORDS, ...DONE_WORDS),
      fc.constantFrom(
        "已",
        "按期",
        "2020年",
        "11月",
        "20日",
        "80%",
        "100%",
        "、",
        ",",
        "。",
        " ",
        "\n",
        "长期坚持",
        "无剩余",
        "3月:",
        "9月：",
        "12月5日:",
        "已完成。1.",
        "全部",
        "任务",
        "建成投用",
      ),
      fc.constantFrom("组织", "召开会议", "验收", "报告", "全年", "任务", "整改", "落实", "到", "的"),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: text },
  fc.double({ noNaN: true, min: -10, max: 60_000 }),
  fc.boolean(),
);

test("a formula that says done or not done says what the add-in reads, whatever stands in the cell", () => {
  fc.assert(
    fc.property(value, (cell) => {
      const answer = native(cell);
      if (answer !== UNSURE) expect([cell, answer === 1]).toEqual([cell, readProgress(cell, WORDS).done]);
    }),
    { numRuns: 20_000, examples: [["全部完成全部完成正在任务"], ["已完成全部推进任务"]] },
  );
});

test("what the formula will answer is known beforehand, or taken for unsure", () => {
  fc.assert(
    fc.property(value, (cell) => {
      const expected = doneCodeOf(cell, WORDS, 1);
      if (expected !== UNSURE) expect([cell, native(cell)]).toEqual([cell, expected]);
    }),
    { numRuns: 20_000 },
  );
});
