import type { CellValue, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { choiceWords } from "../../../../src/core/features/templates/choices";
import { sheetOf } from "../indicators/table/sheet-of";

/** A list, and a sheet 名单 with words from B3 on. */
const workbook = (words: readonly CellValue[]): WorkbookSnapshot => ({
  sheets: [
    { ...sheetOf([["任务"], ["甲"], ["乙"]]), name: "清单" },
    {
      ...sheetOf(
        words.map((word) => [word]),
        2,
        1,
      ),
      name: "名单",
    },
  ],
  names: [
    { name: "单位", formula: "=名单!$B$3:$B$5" },
    { name: "单位", sheet: "清单", formula: "=清单!$A$2:$A$3" },
  ],
  ...{ tables: [], structureProtected: false, settings: {} },
});
const read = (source: string, home = "清单", words: readonly CellValue[] = ["旗水利局", "旗住建局", ""]) =>
  choiceWords({ source, open: false }, home, workbook(words));

test.each([
  ["words", "已完成,推进中", ["已完成", "推进中"]],
  ["words with blanks, and one twice", "已完成, 推进中,已完成", ["已完成", "推进中"]],
  ["words in quotes, as files have them", '"已完成,推进中"', ["已完成", "推进中"]],
  ["cells of another sheet", "=名单!$B$3:$B$5", ["旗水利局", "旗住建局"]],
  ["a whole column", "=名单!$B:$B", ["旗水利局", "旗住建局"]],
  ["cells of the sheet itself", "=$A$2:$A$3", ["甲", "乙"]],
])("%s", (_, source, words) => {
  expect(read(source)).toEqual(words);
});

test("a name of the sheet goes before one of the workbook", () => {
  expect(read("=单位")).toEqual(["甲", "乙"]);
  expect(read("=单位", "名单")).toEqual(["旗水利局", "旗住建局"]);
});

test.each([
  ["what is worked out", "=INDIRECT(A1)"],
  ["a sheet that is gone", "=旧名单!$A$1:$A$3"],
  ["a broken reference", "=#REF!"],
  ["no word at all", "=名单!$D$1:$D$9"],
  [
    "more characters than a list takes",
    Array.from({ length: 30 }, (_, i) => `旗单位第${i}号办公室`).join(","),
  ],
  ["more words than a template takes", Array.from({ length: 61 }, (_, i) => `${i}`).join(",")],
])("%s can't be taken along", (_, source) => {
  expect(read(source)).toBeUndefined();
});

test("a word with a comma in it can't be taken along: it would become two", () => {
  expect(read("=名单!$B$3:$B$5", "清单", ["甲,乙", "丙"])).toBeUndefined();
});
