import { CellValueType, type ICellData } from "@univerjs/core";
import { liveWorkbook } from "../../../src/commands/live-workbook";
import { emptyWorkbook } from "../../../workbench/book/empty-workbook";
import type { RegisteredFunctions } from "../../../workbench/functions/register";
import { settle } from "../../../workbench/functions/settle";
import { FunctionCalls } from "../../../workbench/host/function-calls";
import { valueOf } from "../../../workbench/model/base/cells";
import type { Session } from "../../../workbench/session/session";
import { eventually } from "../../support/eventually";
import { sessionWithFunctions } from "../../support/session-with-functions";

let session: Session;
let functions: RegisteredFunctions;

/** Only the calendar is set; timers, promises and Excel's own objects run as they always do. */
const OTHER_CLOCKS = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const;

beforeAll(async () => {
  ({ session, functions } = await sessionWithFunctions());
  jest.useFakeTimers({ now: new Date(2020, 11, 31, 23, 59, 59), doNotFake: [...OTHER_CLOCKS] });
});
afterAll(() => {
  jest.useRealTimers();
  session.close();
  functions.dispose();
  session.engine.univer.dispose();
});

const words = (row: readonly string[]): ICellData[] => row.map((v) => ({ v, t: CellValueType.STRING }));

test("a task due on the last day of the year is 临期 until midnight and 逾期 after it, though no one edits", async () => {
  const { data, extras } = emptyWorkbook("台账.xlsx");
  const book = session.open(data, extras);
  const sheet = book.workbook.getActiveSheet();
  sheet
    .getRange(0, 0, 3, 6)
    .setValues([
      words(["编号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"]),
      words(["大气-1", "推进污染治理", "淘汰燃煤锅炉", "2020年底前", "旗生态环境局", ""]),
      words(["大气-2", "推进污染治理", "治理扬尘", "持续推进", "旗住建局", ""]),
    ]);
  sheet.getRange(0, 8).setValue({ f: '=ZLQ.STATUS("大气-1")' });
  sheet.getRange(1, 8).setValue({ f: '=ZLQ.STATUS("大气-2")' });
  sheet.getRange(2, 8).setValue({ f: '=ZLQ.STATUS("2020年底前")' });
  const stream = new FunctionCalls(session.host).call("STATUS", ["大气-1", null, null, null], {
    address: "Sheet1!J2",
    streaming: true,
  });
  const shown = () => [0, 1, 2].map((row) => valueOf(sheet.getSheet().getCell(row, 8) ?? null));

  await settle(book.calculation, functions);
  expect(shown()).toEqual(["临期", "长期推进", "临期"]);
  expect(await stream.next()).toEqual({ ok: true, value: "临期" });

  jest.setSystemTime(new Date(2021, 0, 1, 0, 0, 1));
  expect(await stream.next()).toEqual({ ok: true, value: "逾期" });
  const after = await eventually(
    () => Promise.resolve(shown()),
    ([first]) => first === "逾期",
  );
  expect(after).toEqual(["逾期", "长期推进", "逾期"]);
  stream.cancel();
}, 30_000);

test("the pane is told of the new day, and not any more once its view is closed", async () => {
  const { data, extras } = emptyWorkbook("台账.xlsx");
  session.open(data, extras);
  let told = 0;
  let { read } = liveWorkbook.state;
  // Told of a reading that it has not seen yet; that one is on its way is no news.
  const watch = () =>
    liveWorkbook.follow(() => {
      if (liveWorkbook.state.read === read) return;
      ({ read } = liveWorkbook.state);
      told += 1;
    });
  jest.setSystemTime(new Date(2021, 0, 1, 23, 59, 59));
  watch()();
  const stop = watch();
  await eventually(
    () => Promise.resolve(told),
    (count) => count > 0,
  );
  told = 0;
  jest.setSystemTime(new Date(2021, 0, 2, 0, 0, 1));
  expect(
    await eventually(
      () => Promise.resolve(told),
      (count) => count > 0,
    ),
  ).toBe(1);
  stop();
}, 20_000);
