import { readingOfUnits } from "../../../../../src/taskpane/views/formulas/reading/units-reading";

const linesOf = (text: string): string[] =>
  readingOfUnits(text).items.map(({ name, parts }) =>
    [name, ...parts.map(({ value, certainty }) => `${value} ${certainty}`)].join(" | "),
  );

test("one unit leads", () => {
  expect(linesOf("旗生态环境局")).toEqual(["旗生态环境局 | 牵头 known"]);
});

test("units that share the lead in words are joint leads by what is written", () => {
  expect(linesOf("旗发改委、水利局按各自职责牵头负责")).toEqual([
    "旗发改委 | 共同牵头 known",
    "旗水利局 | 共同牵头 known",
  ]);
});

test("units side by side without such words are joint leads by implication", () => {
  expect(linesOf("旗发改委、水利局")).toEqual(["旗发改委 | 共同牵头 implied", "旗水利局 | 共同牵头 implied"]);
});

test("a unit that the dictionary lacks is marked as doubtful", () => {
  expect(linesOf("火星局")[0]).toContain("名录中没有 doubtful");
});

test("a dash shows no unit", () => {
  expect(readingOfUnits("——").items).toEqual([]);
});
