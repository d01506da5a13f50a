import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { serialOf } from "../../src/core/date/serial";
import { headlessSession, type Session } from "../../workbench/session/session";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../../test/fixtures/lists/plain-xlsx";

/** Times in milliseconds and requests to Excel for a list of so many rows. */
export type ListFigures = {
  readonly rows: number;
  /** Opening the file and saving it again, nothing else. */
  readonly openAndSave: number;
  readonly inspect: number;
  readonly inspectRequests: number;
  readonly flag: number;
  readonly flagRequests: number;
};

export const LIST_SIZES = [10, 100, 1_000, 10_000] as const;

const asOf = serialOf(2020, 10, 8);
const DEADLINES = ["2020年底前", "2020年9月底前", "每月5日前", "持续推进", "2020年11月 底前", "三季度末"];
const PROGRESS = ["", "正在推进", "已完成", "完成80%", "√"];
const UNITS = ["旗住建局、旗发改委", "旗生态环境局", "水利局", "旗工信局园区管委会按各自职责牵头负责"];

/** A file with one list: title, header, and rows of ten columns. */
function listFile(rows: number): Uint8Array {
  const header = [
    "序号",
    "重点任务",
    "工作措施",
    "完成时限",
    "责任单位",
    "配合单位",
    "进展情况",
    "完成日期",
    "备注",
  ];
  const body = Array.from({ length: rows }, (_, i) => [
    i + 1,
    `重点任务${i + 1}`,
    `推进城中村和棚户区清洁取暖改造,替代散煤,落实工地扬尘治理要求(第${i + 1}项)`,
    DEADLINES[i % DEADLINES.length] ?? "",
    UNITS[i % UNITS.length] ?? "",
    "旗财政局",
    PROGRESS[i % PROGRESS.length] ?? "",
    i % 7 === 0 ? { day: asOf - (i % 60) } : "",
    "",
  ]);
  return plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], header, ...body] }]);
}

/** One size, each figure in a freshly opened workbook. */
export async function measureLists(rows: number): Promise<ListFigures> {
  const session = await headlessSession();
  const bytes = listFile(rows);
  const open = async (): Promise<void> => {
    const { data, extras } = await readXlsx(bytes, "清单.xlsx");
    session.open(data, extras);
  };
  const openAndSave = await timed(async () => {
    await open();
    await writeXlsx(session.host.book);
  });
  await open();
  const inspected = await counted(session, () => inspect({ asOf }));
  await open();
  const flagged = await counted(session, () => flag({ asOf }));
  return {
    rows,
    openAndSave,
    inspect: inspected.time,
    inspectRequests: inspected.requests,
    flag: flagged.time,
    flagRequests: flagged.requests,
  };
}

async function counted(
  { host }: Session,
  action: () => Promise<{ readonly ok: boolean }>,
): Promise<{ time: number; requests: number }> {
  let requests = 0;
  host.interceptor = (_request, proceed) => {
    requests += 1;
    return proceed();
  };
  try {
    const time = await timed(async () => {
      const result = await action();
      if (!result.ok) throw new Error(JSON.stringify(result));
    });
    return { time, requests };
  } finally {
    host.interceptor = undefined;
  }
}

async function timed(action: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}

export const LIST_HEAD = [
  "rows",
  "open and save, ms",
  "inspect, ms",
  "requests",
  "flag, ms",
  "requests",
] as const;

/** A row of figures for each size, for the table of `npm run bench`. The first run of all warms up. */
export async function benchLists(): Promise<readonly (readonly string[])[]> {
  await measureLists(LIST_SIZES[0]);
  const rows: string[][] = [];
  for (const size of LIST_SIZES) {
    const figures = await measureLists(size);
    const { openAndSave, inspect: inspected, inspectRequests, flag: flagged, flagRequests } = figures;
    rows.push([
      size.toLocaleString("en"),
      openAndSave.toFixed(0),
      inspected.toFixed(0),
      String(inspectRequests),
      flagged.toFixed(0),
      String(flagRequests),
    ]);
  }
  return rows;
}
