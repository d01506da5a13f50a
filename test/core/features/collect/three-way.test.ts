import type { CellValue } from "../../../../src/core/base/snapshot";
import { canonical, type Said } from "../../../../src/core/features/collect/same-value";
import { threeWay } from "../../../../src/core/features/collect/three-way";

const said = (value: CellValue, format = "General"): Said => ({ value, format });

test.each<[sent: string | undefined, returned: string, base: string, outcome: string]>([
  ["甲", "甲", "甲", "unchanged"],
  ["甲", "甲", "丙", "unchanged"],
  ["甲", "丙", "丙", "unchanged"],
  ["甲", "乙", "甲", "applied"],
  ["甲", "乙", "丙", "base-changed"],
  ["甲", "—", "甲", "cleared"],
  ["甲", "", "丙", "unchanged"],
  ["", "乙", "", "applied"],
  [undefined, " ", "丙", "unchanged"],
  [undefined, "乙", "/", "applied"],
  [undefined, "乙", "丙", "base-differs"],
])("sent %s, returned %s, base %s: %s", (sent, returned, base, outcome) => {
  expect(threeWay(sent === undefined ? undefined : said(sent), said(returned), said(base))).toBe(outcome);
});

test("white space, the way a day is written and per cent do not make another answer", () => {
  expect(canonical(said("已 完成\n"))).toBe(canonical(said("已完成")));
  expect(canonical(said(44140, "yyyy-mm-dd"))).toBe(canonical(said("2020年11月5日")));
  expect(canonical(said(0.85, "0%"))).toBe(canonical(said("85%")));
  expect(canonical(said("001"))).not.toBe(canonical(said(1)));
});
