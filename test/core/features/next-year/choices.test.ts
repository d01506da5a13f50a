import { decide } from "../../../../src/core/features/next-year/decide";
import type { Choices } from "../../../../src/core/features/next-year/change";
import { draftOf, type Draft } from "../../../../src/core/features/next-year/draft";
import { askGroups, choicesOf } from "../../../../src/core/features/next-year/groups";
import { listChanges } from "../../../../src/core/features/next-year/list-changes";
import { planNextYear } from "../../../../src/core/features/next-year/plan-next-year";
import { inReviewOrder } from "../../../../src/core/features/next-year/other-sheets";
import type { Review } from "../../../../src/core/features/next-year/review";
import { indicatorChanges } from "../../../../src/core/features/next-year/indicator-changes";
import { officialList } from "../../../../src/core/notice/official-lists";
import { workbookOf } from "../flag/snapshot";
import { sourceOfList } from "./sources";

const list = sourceOfList(officialList("air"), ["大气-20-2"]);
const changes = inReviewOrder([...listChanges(list, 1), ...indicatorChanges("air", 1)]);
const review: Review = {
  ...{ base: 2020, year: 2021, lists: [list], plans: ["air"], changes },
  ...{ rulings: [], readings: {} },
};

const draft = (choices: Choices): Draft => {
  const decided = decide(changes, choices);
  if (!decided.ok) throw new Error(decided.problem.code);
  return draftOf(list, changes, decided.value);
};
const row = (made: Draft, key: string) => made.rows.find((one) => one.key === key);

describe("what a person chose is done", () => {
  test.each([
    ["move", "2021年底前", "平移"],
    ["keep", "2020年底前", "不动"],
    ["2021年6月底前", "2021年6月底前", "改写"],
  ])("%s: the deadline of 大气-10 becomes %s", (choice, deadline, handled) => {
    expect(row(draft({ "大气-10/完成时限": choice }), "大气-10")).toMatchObject({
      handled,
      pending: false,
      texts: { deadline },
    });
  });

  test("a row of which one place is deleted is left out, and kept with its place among the rows", () => {
    const made = draft({ "大气-17-1/完成时限": "delete" });
    expect(row(made, "大气-17-1")).toBeUndefined();
    expect(made.deleted.map(({ row: gone, index }) => [gone.key, index])).toEqual([["大气-17-1", 22]]);
    // Its merged deadline cell goes on in the row below.
    expect(row(made, "大气-17-2")?.texts.deadline).toBe("2021年11月");
  });

  test("a measure that is written anew has its new words whole", () => {
    const made = draft({ "大气-20-1/工作措施/1": "巩固淘汰成果,防止反弹。", "大气-20-1/完成时限": "move" });
    expect(row(made, "大气-20-1")).toMatchObject({
      handled: "平移、改写",
      texts: { measure: "巩固淘汰成果,防止反弹。", deadline: "2021年底前" },
    });
  });
});

describe("what nobody chose", () => {
  const made = draft({});

  test("is drafted as proposed and marked with the reason", () => {
    expect(row(made, "大气-10")).toMatchObject({ handled: "待确认", texts: { deadline: "2021年底前" } });
    expect(row(made, "大气-10")?.todo).toMatch(/^待确认：一次性任务/);
    expect(row(made, "大气-7")).toMatchObject({ handled: "待确认", texts: { deadline: "2020年底前" } });
  });

  test("is never deleted, also where the task is done: its year stays, with the proposal to delete", () => {
    expect(row(made, "大气-20-2")).toMatchObject({ texts: { deadline: "2020年4月底前" }, pending: true });
    expect(row(made, "大气-20-2")?.todo).toContain("建议删去");
  });

  test("a number that the league sets anew is marked, its value stays", () => {
    expect(row(made, "大气-9-2")?.todo).toBe("目标值待盟下达");
    expect(row(made, "大气-1")?.texts.measure).toContain("不低于90%");
  });

  test("without a person's word for it no draft is made: so many choices are missing", () => {
    const refused = planNextYear(review, workbookOf([]), { asDrafted: false });
    const count = changes.filter(({ action }) => action === "ask").length;
    expect(refused).toEqual({ ok: false, problem: { code: "choices-missing", detail: { count } } });
    const one = planNextYear(review, workbookOf([]), {
      choices: { "大气-10/完成时限": "keep" },
      asDrafted: false,
    });
    expect(one).toMatchObject({ ok: false, problem: { detail: { count: count - 1 } } });
  });
});

describe("choices that can't be are refused by name", () => {
  test.each<[Choices, object]>([
    [{ "大气-99/完成时限": "move" }, { code: "no-such-change", detail: { change: "大气-99/完成时限" } }],
    [
      { "大气/标题": "delete" },
      { code: "choice-not-possible", detail: { change: "大气/标题", choice: "delete" } },
    ],
    [
      { "大气-10/完成时限": " " },
      { code: "choice-not-possible", detail: { change: "大气-10/完成时限", choice: " " } },
    ],
    [
      { "大气-18/完成时限": "delete", "大气-18/工作措施/1": "move" },
      { code: "choices-differ", detail: { key: "大气-18" } },
    ],
    [
      { "大气-7/工作措施/1": "新的措施", "大气-7/工作措施/2": "move" },
      { code: "choices-differ", detail: { key: "大气-7" } },
    ],
    [{ constructor: "move" }, { code: "no-such-change", detail: { change: "constructor" } }],
  ])("%j", (choices, problem) => {
    expect(decide(changes, choices)).toEqual({ ok: false, problem });
  });
});

describe("one question a measure", () => {
  const groups = askGroups(review);

  test("has all its places and those of its indicators", () => {
    const group = groups.find(({ key }) => key === "大气-17-1");
    expect(group?.changes.map(({ id }) => id)).toEqual([
      ...["大气-17-1/完成时限", "大气-17-1/工作措施/1", "A17/指标期限", "A18/指标期限"],
    ]);
    expect(group?.title).toContain("工业炉窑");
  });

  test("answering every question leaves nothing open; leaving a measure out leaves out its indicators", () => {
    const answers = Object.fromEntries(groups.map(({ id }) => [id, { how: "delete" as const }]));
    const decided = decide(changes, choicesOf(groups, answers));
    expect(decided).toMatchObject({ ok: true, value: { pending: [] } });
    const baseline = changes.find(({ id }) => id === "A04/基期年");
    expect(baseline && decided.ok && decided.value.of(baseline).how).toBe("delete");
    const some = groups.slice(1).map(({ id, proposal }) => [id, { how: proposal }] as const);
    expect(decide(changes, choicesOf(groups, Object.fromEntries(some)))).toMatchObject({
      value: { pending: groups[0]?.changes },
    });
  });

  test("a new deadline goes to the deadline, the other places are put forward", () => {
    const group = groups.find(({ key }) => key === "大气-18");
    const choices = choicesOf(groups, { [group?.id ?? ""]: { how: "rewrite", text: "2021年9月底前" } });
    const made = row(draft(choices), "大气-18");
    expect(made?.texts.deadline).toBe("2021年9月底前");
    expect(made?.texts.measure).toContain("到2021年9月底");
  });
});
