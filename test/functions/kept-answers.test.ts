import { value } from "../../src/core/function-values/function-problem";
import type { StatusWord } from "../../src/core/status/status";
import { KeptAnswers } from "../../src/functions/status/kept-answers";

const answer = (word: StatusWord) => value(word);

test("what was asked before has its answer; whatever differs in kind or in a member has none", () => {
  const kept = new KeptAnswers();
  kept.keep([44_000, null, "2020年底前", "已完成"], answer("已完成"));
  expect(kept.get([44_000, null, "2020年底前", "已完成"])).toEqual(answer("已完成"));
  for (const other of [
    ["44000", null, "2020年底前", "已完成"],
    [44_000, undefined, "2020年底前", "已完成"],
    [44_000, 0, "2020年底前", "已完成"],
    [44_000, null, "2020年底", "已完成"],
    [44_000, null, "2020年底前", ""],
    [44_000, null, "2020年底前"],
  ])
    expect(kept.get(other)).toBeUndefined();
});

test("a range and a long text are not kept, and all are let go before there are too many", () => {
  const kept = new KeptAnswers();
  const range = [["2020年底前"]];
  kept.keep([44_000, range], answer("逾期"));
  expect(kept.get([44_000, range])).toBeUndefined();
  kept.keep([44_000, "长".repeat(300)], answer("逾期"));
  expect(kept.get([44_000, "长".repeat(300)])).toBeUndefined();
  for (let i = 0; i <= 10_000; i += 1) kept.keep([i, "2020年底前"], answer("临期"));
  expect(kept.get([0, "2020年底前"])).toBeUndefined();
  expect(kept.get([10_000, "2020年底前"])).toEqual(answer("临期"));
});
