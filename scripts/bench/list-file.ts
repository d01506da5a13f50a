import { serialOf } from "../../src/core/base/serial";
import { plainXlsx } from "../../test/fixtures/lists/plain-xlsx";

/** The sizes that are measured; the largest by `npm run bench -- --large` alone. */
export const LIST_SIZES = [10, 100, 1_000, 10_000] as const;
export const LARGE_LIST_SIZES = [...LIST_SIZES, 50_000] as const;

/** Those of which a summary is made by `npm run bench`; with `--large`, of the largest too. */
export const SUMMARY_SIZES = LIST_SIZES.filter((size) => size <= 1_000);

/** The day on which the measured lists are seen. */
export const LIST_DAY = serialOf(2020, 10, 8);
const DEADLINES = ["2020年底前", "2020年9月底前", "每月5日前", "持续推进", "2020年11月 底前", "三季度末"];
const PROGRESS = ["", "正在推进", "已完成", "完成80%", "√"];
export const UNITS = ["旗住建局、旗发改委", "旗生态环境局", "水利局", "旗工信局园区管委会按各自职责牵头负责"];

/** A file with one list: title, header, and rows of nine columns. */
export function listFile(rows: number): Uint8Array {
  return listsFile(1, rows);
}

export const LIST_HEADER = [
  "序号",
  "重点任务",
  "工作措施",
  "完成时限",
  "责任单位",
  "配合单位",
  "进展情况",
  "完成日期",
  "备注",
] as const;

/** The rows of a list by the columns of `LIST_HEADER`. No measure stands in two lists. */
export const listRows = (rows: number, list = 0) =>
  Array.from({ length: rows }, (_, i) => [
    i + 1,
    `重点任务${list * rows + i + 1}`,
    `推进城中村和棚户区清洁取暖改造,替代散煤,落实工地扬尘治理要求(第${list * rows + i + 1}项)`,
    DEADLINES[i % DEADLINES.length] ?? "",
    UNITS[i % UNITS.length] ?? "",
    "旗财政局",
    PROGRESS[i % PROGRESS.length] ?? "",
    i % 7 === 0 ? { day: LIST_DAY - (i % 60) } : "",
    "",
  ]);

/** The same with several lists, each on a sheet of its own. */
export function listsFile(sheets: number, rows: number): Uint8Array {
  return plainXlsx(
    Array.from({ length: sheets }, (_, i) => ({
      name: i === 0 ? "清单" : `清单${i + 1}`,
      rows: [["2020年度重点任务清单"], LIST_HEADER, ...listRows(rows, i)],
    })),
  );
}
