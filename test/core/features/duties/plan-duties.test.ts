import { isoOf, serialOf, type SerialDay } from "../../../../src/core/base/serial";
import type { CellValue } from "../../../../src/core/base/snapshot";
import { DUTY_HEADERS } from "../../../../src/core/features/duties/columns";
import { dutyStates } from "../../../../src/core/features/duties/duty-state";
import { dutySheets } from "../../../../src/core/features/duties/duty-sheet";
import {
  planDuties,
  type DutiesPlan,
  type DutiesRequest,
} from "../../../../src/core/features/duties/plan-duties";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { SheetBook } from "../../../support/sheet-book";
import { tableOf } from "../summary/summarise";

jest.setTimeout(240_000);

const SHEET = "报送日历2020";
const AS_OF = serialOf(2020, 7, 15);

async function made(book: SheetBook, request: Partial<DutiesRequest> = {}): Promise<DutiesPlan> {
  const plan = planDuties({ year: 2020, day: AS_OF, ...request }, await book.snapshot());
  if (!plan.ok) throw new Error(plan.problem.code);
  book.apply(plan.value.edits);
  return plan.value;
}

/** The row of a duty's occurrence, as the sheet shows it. */
async function rowOf(book: SheetBook, id: string, period: string): Promise<Record<string, CellValue>> {
  const rows = tableOf(await book.snapshot(), SHEET, ["编号", "期次"]);
  const found = rows.find((row) => row["编号"] === id && row["期次"] === period);
  if (found === undefined) throw new Error(`no ${id} ${period}`);
  return found;
}

const column = (header: string): number => DUTY_HEADERS.indexOf(header);

/** Types into the row of an occurrence. */
async function type(book: SheetBook, id: string, period: string, header: string, value: CellValue) {
  const [sheet] = dutySheets(await book.snapshot());
  const row = sheet?.lines.find((line) => line.id === id && line.period === period)?.row ?? NaN;
  book.set(SHEET, row, sheet?.columns.get(header) ?? NaN, value);
}

/** What a setting's cell holds. */
async function set(book: SheetBook, name: string, value: string): Promise<void> {
  const { sheets } = await book.snapshot();
  const settings = sheets.find((sheet) => sheet.name === "督办设置");
  const row = settings?.values.findIndex((cells) => cells.includes(name)) ?? -1;
  book.set("督办设置", row, 1, value);
}

describe("报送日历 of 2020", () => {
  const book = new SheetBook();
  beforeAll(() => made(book));

  test("has a row for each of the 48 days on which something is owed, and below them what has no day", async () => {
    const rows = tableOf(await book.snapshot(), SHEET, ["编号", "期次"]);
    expect(rows.filter((row) => row["期次"] !== "")).toHaveLength(48);
    expect(rows.filter((row) => row["期次"] === "").map((row) => row["编号"])).toContain("R12");
    expect(rows).toHaveLength(48 + 23);
    expect(await rowOf(book, "R1", "2020年4月")).toMatchObject({
      报送事项: "“散乱污”工业企业综合整治进展情况",
      责任单位: "旗生态环境局、旗工信局",
      报送对象: "盟生态环境局、盟工信局",
      应报日: serialOf(2020, 4, 1),
      星期: "周三",
      截止日期: serialOf(2020, 4, 1),
    });
  });

  test("the status follows 报送日期 and 延期至, and says 核对 for what is no day", async () => {
    const status = async (id: string, period: string) => (await rowOf(book, id, period))["督办状态"];
    expect(await status("R1", "2020年4月")).toBe("逾期");
    expect(await status("W1", "2020年7月")).toBe("推进中");
    await type(book, "R1", "202004", "报送日期", serialOf(2020, 3, 30));
    await type(book, "R1", "202005", "报送日期", serialOf(2020, 5, 6));
    await type(book, "R3", "202004", "延期至", serialOf(2020, 7, 20));
    await type(book, "R6", "202006", "报送日期", "已报");
    expect(await status("R1", "2020年4月")).toBe("已完成");
    expect(await status("R1", "2020年5月")).toBe("逾期完成");
    expect(await status("R3", "2020年4月")).toBe("临期");
    expect((await rowOf(book, "R3", "2020年4月"))["截止日期"]).toBe(serialOf(2020, 7, 20));
    expect(await status("R6", "2020年6月")).toBe("核对");
    expect(await status("D2", "")).toBe("待确认");
    expect(await status("D6", "")).toBe("长期推进");
    await type(book, "R6", "202006", "报送日期", "");
  });

  test.each([
    ["on the day of the notice", serialOf(2020, 3, 20)],
    ["in summer", AS_OF],
    ["at the end of the year", serialOf(2020, 12, 31)],
  ])("the sheet gives every row the status that the add-in reads, %s", async (_, asOf: SerialDay) => {
    book.set("督办设置", 2, 1, asOf);
    const after = await book.snapshot();
    const shown = tableOf(after, SHEET, ["编号", "期次"]).flatMap((row) =>
      row["期次"] === "" ? [] : [String(row["督办状态"])],
    );
    const states = dutyStates({ snapshot: after, year: 2020, asOf, warnDays: 15, chosen: {} });
    expect(shown).toEqual(states.map(({ status }) => status.word));
  });

  test("is no task list, whatever its headings", async () => {
    expect(recogniseWorkbook(await book.snapshot(), { asOf: AS_OF })).toEqual([]);
  });

  test("asked for again, it stays as it is with what was filled in", async () => {
    const again = await made(book, { reported: [{ id: "R2", day: serialOf(2020, 11, 20) }] });
    expect(again).toMatchObject({ outcome: "kept", sheet: SHEET });
    expect(await rowOf(book, "R2", "2020年11月")).toMatchObject({ 报送日期: serialOf(2020, 11, 20) });
    expect(await rowOf(book, "R1", "2020年4月")).toMatchObject({ 报送日期: serialOf(2020, 3, 30) });
  });

  test("another reading gives other days; what was filled in stays, also for a day that is no longer owed", async () => {
    await type(book, "R3", "202007", "报送日期", serialOf(2020, 7, 1));
    book.set(SHEET, 0, DUTY_HEADERS.length, "经办人").set(SHEET, 1, DUTY_HEADERS.length, "某某");
    await set(book, "报送口径", "R3=季末月1日；R9=没有");
    const again = await made(book);
    expect(again).toMatchObject({ outcome: "replaced", sheet: SHEET, unread: ["R9=没有"] });
    expect((await book.snapshot()).sheets.map(({ name }) => name)).toEqual(["督办设置", SHEET]);
    expect(await rowOf(book, "R3", "2020年9月")).toMatchObject({ 应报日: serialOf(2020, 9, 1) });
    expect(await rowOf(book, "R3", "2020年7月")).toMatchObject({
      报送日期: serialOf(2020, 7, 1),
      备注: "按现行口径这一期不再应报，已填内容保留。",
    });
    expect(await rowOf(book, "R1", "2020年4月")).toMatchObject({ 报送日期: serialOf(2020, 3, 30) });
    expect(await rowOf(book, "W1", "2020年3月")).toMatchObject({ 经办人: "某某" });
    expect((await made(book)).outcome).toBe("kept");
  });
});

test("a duty that can be read in several ways names the one taken and the others", async () => {
  const book = new SheetBook();
  await made(book);
  const remark = String((await rowOf(book, "R3", "2020年4月"))["备注"]);
  for (const name of ["现按“季首月1日”", "“季末月1日”", "“逐月1日”", "报送口径"])
    expect(remark).toContain(name);
});

test("a report of something that is not due is refused by name, and nothing is written", async () => {
  const snapshot = await new SheetBook().snapshot();
  const refused = (id: string, period?: string) =>
    planDuties(
      { year: 2020, reported: [{ id, day: AS_OF, ...(period === undefined ? {} : { period }) }] },
      snapshot,
    );
  const problem = { ok: false, problem: { code: "no-such-occurrence" } };
  expect(refused("R99")).toMatchObject(problem);
  expect(refused("R1", "202003")).toMatchObject(problem);
  // It is due eight times: of which is not said.
  expect(refused("R1")).toMatchObject({ problem: { detail: { occurrence: "R1" } } });
});

test("the year after the notice has what goes on, with a word that a new notice decides", async () => {
  const book = new SheetBook();
  const plan = await made(book, { year: 2021, day: serialOf(2021, 3, 1) });
  expect(plan.lines).toHaveLength(22);
  const rows = tableOf(await book.snapshot(), "报送日历2021", ["编号", "期次"]);
  expect(isoOf(Number(rows[0]?.["应报日"]))).toBe("2021-01-31");
  expect(rows.every((row) => String(row["备注"]).includes("以新年度的通知为准"))).toBe(true);
  expect(column("备注")).toBeGreaterThan(0);
});

test("for a year before the notice nothing is owed", async () => {
  const snapshot = await new SheetBook().snapshot();
  expect(planDuties({ year: 2019 }, snapshot)).toMatchObject({
    ok: false,
    problem: { code: "year-not-included" },
  });
});
