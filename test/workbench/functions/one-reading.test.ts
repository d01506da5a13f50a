import { CellValueType, type ICellData } from "@univerjs/core";
import { indicatorsOf } from "../../../src/commands/attain";
import { liveWorkbook } from "../../../src/commands/live-workbook";
import { previewOf } from "../../../src/commands/summary-preview";
import { emptyWorkbook } from "../../../workbench/book/empty-workbook";
import type { RegisteredFunctions } from "../../../workbench/functions/register";
import { settle } from "../../../workbench/functions/settle";
import { valueOf } from "../../../workbench/model/base/cells";
import type { Session } from "../../../workbench/session/session";
import { eventually } from "../../support/eventually";
import { sessionWithFunctions } from "../../support/session-with-functions";

let session: Session;
let functions: RegisteredFunctions;
let requests = 0;

beforeAll(async () => {
  ({ session, functions } = await sessionWithFunctions());
  session.host.interceptor = (_request, proceed) => {
    requests += 1;
    return proceed();
  };
});
afterAll(() => {
  session.close();
  functions.dispose();
  session.engine.univer.dispose();
});

const TASKS = 5_000;
const PROGRESS = 6;
const STATUS = 9;
/** Three requests read a workbook, one begins to watch it. */
const ONE_READING = 3;

const cell = (v: string): ICellData => ({ v, t: CellValueType.STRING });

/** What the pane's views show of the workbook when they are told of a new reading: 督办, 指标, 汇总, 公式. */
function openViews() {
  const shown = { done: 0, overdueInPreview: 0, indicators: 0, readings: 0 };
  let seen = liveWorkbook.state.read;
  const stops = [
    liveWorkbook.follow(() => {
      const { read } = liveWorkbook.state;
      if (read === undefined || read === seen) return;
      seen = read;
      shown.readings += 1;
      shown.done = read.lists.lists
        .flatMap(({ rows }) => rows)
        .filter((row) => row.status.word === "已完成").length;
    }),
    liveWorkbook.follow(() => {
      const { read } = liveWorkbook.state;
      if (read) shown.indicators = indicatorsOf(read.snapshot, 2020, read.day).tables.length;
    }),
    liveWorkbook.follow(
      () => {
        const { read } = liveWorkbook.state;
        const preview = read?.formulas === true ? previewOf(read.lists) : undefined;
        if (preview?.ok === true) shown.overdueInPreview = preview.value.figures.total.status.逾期;
      },
      { formulas: true },
    ),
    liveWorkbook.follow(() => undefined),
  ];
  return {
    shown,
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

test("four views and 5,000 STATUS cells cost one reading at first and one for each change", async () => {
  const { data, extras } = emptyWorkbook("台账.xlsx");
  const [first] = Object.values(data.sheets);
  if (first) first.rowCount = TASKS + 10;
  const book = session.open(data, extras);
  const sheet = book.workbook.getActiveSheet();
  const header = ["编号", "序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"].map(cell);
  const rows = Array.from({ length: TASKS }, (_, i) =>
    [
      `大气-${Math.floor(i / 50) + 1}-${(i % 50) + 1}`,
      String(i + 1),
      "治理扬尘",
      `落实第${i + 1}项措施`,
      "2020年10月底前",
      "旗住建局",
      "",
    ].map(cell),
  );
  sheet.getRange(0, 0, TASKS + 1, header.length).setValues([header, ...rows]);
  sheet
    .getRange(1, STATUS, TASKS, 1)
    .setValues(Array.from({ length: TASKS }, (_, i) => [{ f: `=ZLQ.STATUS(A${i + 2})` }]));
  const views = openViews();
  const lastCell = () => valueOf(sheet.getSheet().getCell(TASKS, STATUS) ?? null);
  await settle(book.calculation, functions);
  await eventually(
    () => Promise.resolve(views.shown.overdueInPreview),
    (count) => count === TASKS,
  );
  expect(lastCell()).toBe("逾期");
  expect(views.shown).toMatchObject({ done: 0, overdueInPreview: TASKS, indicators: 0 });

  // What the first calculation itself has told is over.
  await eventually(
    () => Promise.resolve(liveWorkbook.inForce !== undefined && !liveWorkbook.state.reading),
    (quiet) => quiet,
  );
  for (const [row, done] of [
    [TASKS, 1],
    [7, 2],
  ] as const) {
    requests = 0;
    views.shown.readings = 0;
    sheet.getRange(row, PROGRESS).setValue(cell("已完成"));
    const told = await eventually(
      () => Promise.resolve([views.shown.done, views.shown.overdueInPreview]),
      ([count]) => count === done,
    );
    expect(told).toEqual([done, TASKS - done]);
    await settle(book.calculation, functions);
    expect(valueOf(sheet.getSheet().getCell(row, STATUS) ?? null)).toBe("已完成");
    expect(requests).toBe(ONE_READING);
    expect(views.shown.readings).toBe(1);
  }
  views.close();
}, 180_000);
