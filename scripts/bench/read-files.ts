import * as sheetjs from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import readExcelFile from "read-excel-file/node";
import { readSnapshot } from "../../src/xlsx";
import { table } from "./table";

/** As many as a county's bureaus return, each of so many rows. */
const FILES = 100;
const ROWS = 100;
const ROUNDS = 5;

type Reader = readonly [name: string, read: (file: Uint8Array) => unknown];

/** CPU time of reading returned files, each reader's best round. */
export async function benchReadFiles(): Promise<string> {
  const files = Array.from({ length: FILES }, (_, index) => returnedFile(index));
  const readers: readonly Reader[] = [
    ["src/xlsx", (file) => readSnapshot(file)],
    ["SheetJS (@e965/xlsx)", (file) => sheetjs.read(file, { type: "array", cellNF: true })],
    ["hucre", (file) => readXlsx(file)],
    ["read-excel-file", (file) => readExcelFile(Buffer.from(file))],
  ];
  const best = readers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, [, read]] of readers.entries()) {
      const begin = process.cpuUsage();
      for (const file of files) await read(file);
      const { user, system } = process.cpuUsage(begin);
      best[index] = Math.min(best[index] ?? 0, (user + system) / 1000);
    }
  const own = best[0] ?? 1;
  return table(
    ["reader", `${FILES} files of ${ROWS} rows, CPU ms`, "times src/xlsx"],
    readers.map(([name], index) => [
      name,
      (best[index] ?? 0).toFixed(0),
      ((best[index] ?? 0) / own).toFixed(1),
    ]),
  );
}

/** Twelve columns: texts, repeated and not, numbers and a day. */
function returnedFile(index: number): Uint8Array {
  const header = [
    "回收码",
    "序号",
    "类别",
    "重点任务",
    "工作措施",
    "完成时限",
    "牵头单位",
    "配合单位",
    "进展情况",
    "完成状态",
    "完成日期",
    "备注",
  ];
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `K7Q-${index}-${row}`,
    row + 1,
    "大气",
    `重点任务${row % 20}`,
    `推进城中村和棚户区清洁取暖改造，替代散煤，落实工地扬尘治理要求（第${row + 1}项）`,
    "2020年底前",
    "旗住建局",
    "旗发改委、旗财政局",
    row % 3 === 0 ? `已完成${row % 100}%` : "正在推进",
    "进行中",
    44_000 + row,
    "",
  ]);
  const sheet = sheetjs.utils.aoa_to_sheet([header, ...rows]);
  for (let row = 2; row <= ROWS + 1; row++) {
    const cell = sheet[`K${row}`] as sheetjs.CellObject | undefined;
    if (cell) cell.z = "yyyy-mm-dd";
  }
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, "清单");
  return new Uint8Array(
    sheetjs.write(book, { type: "array", bookType: "xlsx", compression: true, bookSST: true }) as ArrayBuffer,
  );
}
