import { CellValueType, type ICellData } from "@univerjs/core";
import { LINGER_MS } from "../../../src/commands/live-workbook";
import type { Book } from "../../../workbench/book/book";
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
let requests = 0;

beforeAll(async () => {
  ({ session, functions } = await sessionWithFunctions());
  session.host.interceptor = (_request, proceed) => {
    requests += 1;
    return proceed();
  };
});
afterEach(() => {
  session.close();
});
afterAll(() => {
  functions.dispose();
  session.engine.univer.dispose();
});

const HEADER = ["编号", "序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"];
const DEADLINE = 4;
const PROGRESS = 6;
/** The column of the STATUS formulas, apart from the list. */
const STATUS = 9;
/** Three syncs read a workbook, one begins to watch it. */
const ONE_READING = 3;

async function openList(tasks: number): Promise<Book> {
  const { data, extras } = emptyWorkbook("台账.xlsx");
  const [sheet] = Object.values(data.sheets);
  if (sheet) sheet.rowCount = tasks + 10;
  const book = session.open(data, extras);
  const rows = Array.from({ length: tasks }, (_, i) => [
    `大气-${i + 1}`,
    i + 1,
    "推进污染治理",
    `落实第${i + 1}项治理措施`,
    "2020年11月底前",
    "旗生态环境局",
    "",
  ]);
  const cells = [HEADER, ...rows].map((row) => row.map(cellOf));
  sheetOf(book).getRange(0, 0, cells.length, HEADER.length).setValues(cells);
  await settle(book.calculation, functions);
  requests = 0;
  return book;
}

const sheetOf = (book: Book) => book.workbook.getActiveSheet();
function cellOf(value: string | number): ICellData {
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
}
const shown = (book: Book, row: number, column = STATUS) =>
  valueOf(sheetOf(book).getSheet().getCell(row, column) ?? null);
/** Long enough for the change to be noticed and the quiet time after it to pass. */
const noticed = () => new Promise((resolve) => setTimeout(resolve, 400));

async function edit(book: Book, row: number, column: number, value: string | number): Promise<void> {
  sheetOf(book).getRange(row, column).setValue(cellOf(value));
  await noticed();
  await settle(book.calculation, functions);
}

/** What a cell shows in the end: a busy machine may take longer to notice an edit. */
const shownAtLast = (book: Book, row: number, wanted: string) =>
  eventually(
    () => Promise.resolve(shown(book, row)),
    (value) => value === wanted,
  );

/**
 * When nothing watches the workbook any more. The watch of an earlier test outlives its cells by two seconds; where it
 * still stands, entering the formulas is a change that is rightly read once more.
 */
const unwatched = () => new Promise((resolve) => setTimeout(resolve, LINGER_MS + 500));

describe("a STATUS cell that names a task by its key", () => {
  test("follows the progress and the deadline of the task's row", async () => {
    const book = await openList(5);
    sheetOf(book).getRange(1, STATUS).setValue({ f: "=ZLQ.STATUS(A2)" });
    await settle(book.calculation, functions);
    expect(shown(book, 1)).toBe("逾期");
    await edit(book, 1, PROGRESS, "已完成");
    expect(await shownAtLast(book, 1, "已完成")).toBe("已完成");
    await edit(book, 1, PROGRESS, "");
    await edit(book, 1, DEADLINE, "持续推进");
    expect(await shownAtLast(book, 1, "长期推进")).toBe("长期推进");
  });

  test("by 序号, and with an explicit day", async () => {
    const book = await openList(5);
    sheetOf(book).getRange(1, STATUS).setValue({ f: "=ZLQ.STATUS(B3,,DATE(2020,11,20))" });
    await settle(book.calculation, functions);
    expect(shown(book, 1)).toBe("临期");
  });

  test("is told anew when its own argument changes, and no more when it is cleared", async () => {
    const book = await openList(5);
    sheetOf(book).getRange(1, STATUS).setValue({ f: "=ZLQ.STATUS(L1)" });
    sheetOf(book).getRange(0, 11).setValue(cellOf("大气-2"));
    await settle(book.calculation, functions);
    expect(shown(book, 1)).toBe("逾期");
    await edit(book, 0, 11, "大气-77");
    expect(await shownAtLast(book, 1, "#N/A")).toBe("#N/A");
    sheetOf(book).getRange(1, STATUS).clearContent();
    await settle(book.calculation, functions);
    requests = 0;
    await edit(book, 1, PROGRESS, "已完成");
    expect(requests).toBe(0);
  });

  test("500 of them share one reading of the workbook, at first and after an edit", async () => {
    await unwatched();
    const book = await openList(500);
    const formulas = Array.from({ length: 500 }, (_, i) => [{ f: `=ZLQ.STATUS(A${i + 2})` }]);
    sheetOf(book).getRange(1, STATUS, 500, 1).setValues(formulas);
    await settle(book.calculation, functions);
    expect(shown(book, 500)).toBe("逾期");
    expect(requests).toBeLessThanOrEqual(1 + ONE_READING);
    requests = 0;
    await edit(book, 500, PROGRESS, "已完成");
    expect(await shownAtLast(book, 500, "已完成")).toBe("已完成");
    expect(shown(book, 499)).toBe("逾期");
    expect(requests).toBe(ONE_READING);
  });

  test("a deadline in the formula is answered without reading the workbook", async () => {
    const book = await openList(5);
    sheetOf(book).getRange(1, STATUS).setValue({ f: "=ZLQ.STATUS(E2)" });
    await settle(book.calculation, functions);
    expect(shown(book, 1)).toBe("逾期");
    expect(requests).toBe(0);
  });
});

describe("through the client's own custom-function runtime", () => {
  test("values, ranges, errors with their sentence, and a stream with its end", async () => {
    const book = await openList(5);
    const calls = new FunctionCalls(session.host);
    const due = calls.call("DUE", ["2020年底前", null, null]);
    const wrong = calls.call("DUE", ["春节前", null, null]);
    const spill = calls.call("UNITS", ["旗发改委、旗住建局"]);
    const tally = calls.call("TALLY", [[["2020年底前"]], [["已完成"]], null]);
    const stream = calls.call("STATUS", ["大气-1", null, null, null], {
      address: "Sheet1!J2",
      streaming: true,
    });
    expect(await due.next()).toEqual({ ok: true, value: 44196 });
    expect(await wrong.next()).toMatchObject({
      ok: false,
      errorCode: 1,
      value: expect.stringContaining("看不懂完成时限“春节前”") as string,
    });
    expect((await spill.next()).value).toEqual([
      ["旗发改委", "共同牵头", "多个责任单位并列，未写“按各自职责牵头负责”，按共同牵头理解"],
      ["旗住建局", "共同牵头", ""],
    ]);
    expect((await tally.next()).value).toContainEqual(["已完成", 1, 1]);
    expect(await stream.next()).toEqual({ ok: true, value: "逾期" });
    sheetOf(book).getRange(1, PROGRESS).setValue(cellOf("已完成"));
    expect(await stream.next()).toEqual({ ok: true, value: "已完成" });
    stream.cancel();
    await noticed();
    requests = 0;
    sheetOf(book).getRange(1, PROGRESS).setValue(cellOf("未完成"));
    await noticed();
    expect(requests).toBe(0);
  }, 20_000);
});
