import { indicators } from "../../../../../src/core/notice/indicators";
import { operatorWord, readOperatorWord } from "../../../../../src/core/attainment/operator-words";

test.each([
  [{ operator: ">=", soft: [] }, "≥"],
  [{ operator: "~", soft: ["左右"] }, "约"],
  [{ operator: ">=", soft: ["力争"] }, "力争≥"],
  [{ operator: ">=", soft: [], change: "decrease" }, "下降≥"],
  [{ operator: "<", soft: [], change: "increase" }, "增长＜"],
  [{ operator: "=", soft: ["原则上"] }, "原则上＝"],
  [{ operator: "~", soft: ["力争", "左右"] }, "力争约"],
] as const)("%j is written %s", (condition, word) => {
  expect(operatorWord(condition)).toBe(word);
});

test("every condition of the notice reads back as it was written", () => {
  for (const { operator, soft = [], change } of indicators) {
    if (operator === null) continue;
    const condition = { operator, soft, ...(change === undefined ? {} : { change }) };
    expect(readOperatorWord(operatorWord(condition))).toEqual(condition);
  }
});

test.each(["", "不小于", "基本", ">="])(
  "a sign that is not ours (%j) leaves the verdict to a person",
  (word) => {
    expect(readOperatorWord(word)).toEqual({ operator: ">=", soft: [word] });
  },
);
