import { serialOf } from "../../../../src/core/base/serial";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { leadUnits } from "../../../../src/core/tables/tasks/lead-units";
import { sheetOf, type Written } from "./sheet";

const HEADER = ["序号", "工作任务", "完成时限", "责任单位"];

/** The units that lead in a workbook of one list with a title, a row for each cell of units. */
function leading(title: string, units: readonly string[]): readonly string[] {
  const rows: Written[][] = units.map((unit, i) => [
    i + 1,
    `完成第${String(i + 1)}片区排查整治并建立台账`,
    "2021年6月底前",
    unit,
  ]);
  const sheet = sheetOf([[title], HEADER, ...rows]);
  const snapshot = { structureProtected: false, sheets: [sheet], names: [], tables: [], settings: {} };
  return leadUnits(recogniseWorkbook(snapshot, { asOf: serialOf(2021, 9, 8) }));
}

describe("whoever counts units counts each once, however it is written", () => {
  test("in another county's list, under its fullest name there", () => {
    const units = [
      "县水利局",
      "云河县水利局",
      "水利局",
      "县发展和改革局",
      "县发改局",
      "县教育局(体育局)",
      "县教育局（体育局）",
    ];
    expect(leading("云河县2021年重点工作任务清单", units)).toEqual([
      "县发展和改革局",
      "县教育局(体育局)",
      "云河县水利局",
    ]);
  });
  test("in the banner's list, under the dictionary's name", () => {
    const units = [
      "自然资源局",
      "旗自然资源局",
      "正蓝旗自然资源局",
      "生态环境局正蓝旗分局",
      "旗生态环境局",
      "旗大数据局",
      "正蓝旗大数据局",
    ];
    expect(leading("正蓝旗2021年重点工作任务清单", units)).toEqual([
      "旗生态环境局",
      "旗自然资源局",
      "正蓝旗大数据局",
    ]);
  });
  test("a task that names one unit twice counts once for it, which leads alone", () => {
    expect(leading("云河县2021年重点工作任务清单", ["县水利局、云河县水利局", "县财政局"])).toEqual([
      "县财政局",
      "云河县水利局",
    ]);
  });
});
