import fc from "fast-check";
import { freeSheetName } from "../../../src/core/sheets/free-sheet-name";
import { freeTableName } from "../../../src/core/sheets/free-table-name";

const long = "大气污染防治攻坚战工作任务清单大气污染防治攻坚战工作任务清单大气";

test.each([
  ["大气任务清单", [], "大气任务清单"],
  ["大气任务清单", ["Sheet1"], "大气任务清单"],
  ["大气任务清单", ["大气任务清单"], "大气任务清单 (2)"],
  ["大气任务清单", ["大气任务清单", "大气任务清单 (2)", "大气任务清单 (4)"], "大气任务清单 (3)"],
  ["Air", ["AIR"], "Air (2)"],
  ["Air", ["air", "aIR (2)"], "Air (3)"],
  ["大气/水:[清单]?*\\", [], "大气_水__清单____"],
  ["'大气'", [], "大气"],
  ["  大气 ", [], "大气"],
  ["", [], "Sheet"],
  ["''", ["sheet"], "Sheet (2)"],
  ["History", [], "History (2)"],
  [long, [], long.slice(0, 31)],
  [long, [long.slice(0, 31)], `${long.slice(0, 27)} (2)`],
])("the sheet %p beside %p is named %p", (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

test("the number of a long name may have two digits", () => {
  const taken = [
    long.slice(0, 31),
    ...Array.from({ length: 8 }, (_, i) => `${long.slice(0, 27)} (${i + 2})`),
  ];
  expect(freeSheetName(long, taken)).toBe(`${long.slice(0, 26)} (10)`);
});

test("a character outside the basic plane is never halved", () => {
  expect(freeSheetName("𠮷".repeat(20), [])).toBe("𠮷".repeat(15));
});

test("whatever is wanted, the name is one that Excel accepts and the workbook lacks", () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from("大aA'[]:*?/\\ ()2")), maxLength: 40 });
  fc.assert(
    fc.property(name, fc.array(name), (wanted, others) => {
      const taken = [...others, freeSheetName(wanted, others)];
      const free = freeSheetName(wanted, taken);
      expect(free.length).toBeGreaterThan(0);
      expect(free.length).toBeLessThanOrEqual(31);
      expect(free).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(free.toLowerCase());
    }),
  );
});

test.each([
  [[], "任务台账_大气"],
  [["任务台账_大气"], "任务台账_大气_2"],
  [["任务台账_大气", "任务台账_大气_2"], "任务台账_大气_3"],
])("the table 任务台账_大气 beside %p is named %s", (taken, expected) => {
  expect(freeTableName("任务台账_大气", taken)).toBe(expected);
});

test("table names differ by more than case", () => {
  expect(freeTableName("Table_a", ["TABLE_A"])).toBe("Table_a_2");
});
