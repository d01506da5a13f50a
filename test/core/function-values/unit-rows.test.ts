import { targetRows } from "../../../src/core/function-values/target-rows";
import { isLeadValue, unitReadingValue } from "../../../src/core/function-values/unit-rows";

describe("units of a cell", () => {
  test.each(["-", "——", "", null, 0])("%j names none", (text) => {
    expect(unitReadingValue(text)).toMatchObject({ ok: true, value: { units: [], notes: [] } });
  });

  test("whether a unit leads, by any of its names", () => {
    const text = "旗发改委、住建、生态环境局按各自职责牵头负责";
    expect(isLeadValue(text, "住房和城乡建设局")).toEqual({ ok: true, value: true });
    expect(isLeadValue(text, "旗水利局")).toEqual({ ok: true, value: false });
    expect(isLeadValue(text, "")).toMatchObject({ problem: { code: "missing" } });
  });
});

test("a text without a target is said to have none", () => {
  expect(targetRows("淘汰10蒸吨及以下燃煤锅炉")).toMatchObject({ problem: { code: "no-target" } });
  expect(targetRows(null)).toMatchObject({ problem: { code: "no-target" } });
});
