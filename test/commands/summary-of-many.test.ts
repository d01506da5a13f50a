import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import { host, openFileBook } from "../workbench/open-book";
import { readXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { sheetNames } from "./contents-of";
import { onTheWeb } from "./on-the-web";

jest.setTimeout(300_000);

const AS_OF = serialOf(2020, 10, 8);
const MB = 1_000_000;

/** A file with one list of so many measures, by four units, a fifth of them done. */
async function openList(measures: number): Promise<void> {
  const deadlines = ["2020年底前", "2020年9月底前", "每月5日前", "持续推进", "三季度末"];
  const units = ["旗住建局、旗发改委", "旗生态环境局", "旗水利局", "旗工信局"];
  const body = Array.from({ length: measures }, (_, i) => [
    i + 1,
    `任务${i + 1}`,
    `推进城中村和棚户区清洁取暖改造，落实工地扬尘治理要求（第${i + 1}项）`,
    deadlines[i % deadlines.length] ?? "",
    units[i % units.length] ?? "",
    i % 5 === 0 ? "已完成" : "正在推进",
  ]);
  const header = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"];
  const bytes = plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], header, ...body] }]);
  const { data, extras } = await readXlsx(bytes, "清单.xlsx");
  await openFileBook(data, extras);
}

/** The sizes of the requests of making a summary, in bytes as they are sent. */
async function requestsOf(): Promise<number[]> {
  const sizes: number[] = [];
  host.interceptor = (request, proceed) => {
    sizes.push(Buffer.byteLength(JSON.stringify(request.body)));
    return proceed();
  };
  const made = await makeSummary({ asOf: AS_OF });
  host.interceptor = undefined;
  expect(made).toMatchObject({ ok: true });
  return sizes;
}

// The client's own first requests are not the add-in's.
beforeAll(async () => {
  await openList(1);
  await sheetNames();
});

// Three read; one looks whether the workbook still is as it was read, one writes, one ends the run's journal.
test("10 measures and 10,000 take the same six requests", async () => {
  await openList(10);
  expect(await requestsOf()).toHaveLength(6);
  await openList(10_000);
  const sizes = await requestsOf();
  expect(sizes).toHaveLength(6);
  // Far more than Excel on the web would take at once; the desktop has no such limit.
  expect(Math.max(...sizes)).toBeGreaterThan(5 * MB);
});

test("in Excel on the web, which takes 5 MB, a large summary goes in several requests, none of them larger", async () => {
  await openList(3_000);
  await onTheWeb(async () => {
    const sizes = await requestsOf();
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.max(...sizes)).toBeLessThan(5 * MB);
  });
});
