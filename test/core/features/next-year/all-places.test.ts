import { indicatorChanges } from "../../../../src/core/features/next-year/indicator-changes";
import { listChanges } from "../../../../src/core/features/next-year/list-changes";
import type { Change } from "../../../../src/core/features/next-year/change";
import { officialList, officialLists } from "../../../../src/core/notice/official-lists";
import { deadlineTextOf, indicators } from "../../../../src/core/notice/indicators";
import { occurrences } from "../../../../src/core/notice/occurrences";
import { INDICATORS, MEASURES } from "./by-hand";
import { sourceOfList } from "./sources";

const changes = officialLists.flatMap((list) => listChanges(sourceOfList(list), 1));
const ofIndicators = officialLists.flatMap(({ plan }) => indicatorChanges(plan, 1));
const count = (all: readonly Change[], field: string, action: string): number =>
  all.filter((change) => change.field === field && change.action === action).length;

describe("2020 → 2021, place by place as decided by hand", () => {
  test.each(Object.entries(MEASURES))("%s: %s", (key, byHand) => {
    const mine = changes.filter((change) => change.key === key);
    const [deadline = "none", ...words] = byHand.split(" ");
    const actions = (field: string): string[] =>
      mine.flatMap((change) => (change.field === field ? [change.action] : []));
    expect(actions("deadline")).toEqual(deadline === "none" || deadline === "above" ? [] : [deadline]);
    expect(actions("measure")).toEqual(words);
  });

  test("of 104 deadlines 39 move, 33 are asked, 30 have no year and 2 go with the row above", () => {
    expect(Object.keys(MEASURES)).toHaveLength(104);
    expect([count(changes, "deadline", "move"), count(changes, "deadline", "ask")]).toEqual([39, 33]);
    expect(Object.values(MEASURES).filter((one) => one.startsWith("none"))).toHaveLength(30);
    expect(Object.values(MEASURES).filter((one) => one.startsWith("above"))).toHaveLength(2);
  });

  test("of 51 years in the measures 19 move, 27 are asked, 5 stay", () => {
    expect(["move", "ask", "keep"].map((action) => count(changes, "measure", action))).toEqual([19, 27, 5]);
  });

  test("of 95 indicators 37 deadlines move, 49 are asked, 9 have no year; 3 base years are asked", () => {
    const of = (action: string): string =>
      ofIndicators
        .flatMap((one) => (one.field === "indicator-deadline" && one.action === action ? [one.key] : []))
        .join(" ");
    expect([of("move"), of("ask")]).toEqual([INDICATORS.move, INDICATORS.ask]);
    const without = indicators.filter(
      ({ id }) => !ofIndicators.some(({ key, field }) => key === id && field === "indicator-deadline"),
    );
    expect(without.map(({ id }) => id).join(" ")).toBe(INDICATORS.none);
    expect(without.every((one) => !/\d{4}/.test(deadlineTextOf(one)))).toBe(true);
    expect(ofIndicators.flatMap(({ field, key }) => (field === "baseline" ? [key] : []))).toEqual([
      "A04",
      "W19",
      "W20",
    ]);
  });

  test("no two places have the same number", () => {
    const ids = [...changes, ...ofIndicators].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what is proposed", () => {
  const find = (id: string): Change | undefined => changes.find((change) => change.id === id);

  test.each([
    ["大气-1/完成时限", "move", "2020年底前", "2021年底前"],
    ["大气-18/完成时限", "move", "2020年9", "2021年9"],
    ["土壤-22/完成时限", "move", "2021年底前", "2022年底前"],
    ["大气-7/完成时限", "keep", "2020年底前", "2020年底前"],
    ["大气-21-1/完成时限", "move", "2020年7月底前", "2021年7月底前"],
  ])("%s: %s", (id, proposal, from, to) => {
    expect(find(id)).toMatchObject({ proposal, from, to });
  });

  test("the contradiction of 土壤-22 is told with the question", () => {
    expect(find("土壤-22/完成时限")?.reason).toContain("A1");
  });

  test("numbers of documents and standards, base years and days of beginning never move", () => {
    const still = changes.filter(({ field, spans }) => field === "measure" && spans.length === 0);
    expect(still.map(({ id }) => id)).toEqual([
      ...["大气-7/工作措施/1", "大气-7/工作措施/3", "大气-21-1/工作措施/1"],
      ...["水-2/工作措施/1", "水-3/工作措施/1", "水-4/工作措施/1", "水-13/工作措施/2", "水-23/工作措施/1"],
    ]);
  });

  test("a one-off task that is done is proposed to be left out, one that is not to be put forward", () => {
    const list = sourceOfList(officialList("air"), ["大气-10"]);
    const [done, open] = ["大气-10", "大气-26"].map((key) =>
      listChanges(list, 1).find(({ id }) => id === `${key}/完成时限`),
    );
    expect([done?.proposal, open?.proposal]).toEqual(["delete", "move"]);
    expect(done?.reason).toContain("已完成");
  });

  test("a goal of zero stays; a number that is set each year is kept and marked", () => {
    const of = (key: string): Change | undefined => ofIndicators.find((change) => change.key === key);
    expect(of("A39")?.reason).toContain("零值目标");
    expect(of("S17")).not.toHaveProperty("value");
    expect(of("W22")).toMatchObject({ value: true, reason: expect.stringContaining("0.76") as unknown });
  });

  test("of the duties five go on, due 22 times in 2021", () => {
    const due = occurrences(2021);
    expect(new Set(due.map(({ duty }) => duty.id)).size).toBe(5);
    expect(due).toHaveLength(12 + 4 + 4 + 1 + 1);
  });
});
