import { makeBulletin } from "../../src/commands/bulletin";
import { correctList } from "../../src/commands/correct-list";
import { flag } from "../../src/commands/flag";
import { unflag } from "../../src/commands/unflag";
import { insertIndicators } from "../../src/commands/insert-indicators";
import { insertLists } from "../../src/commands/insert-lists";
import { makeReminders } from "../../src/commands/reminder";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import { isOwn } from "../core/marks/is-own";
import { sheetRole } from "../../src/core/marks/sheet-role";
import type { Result } from "../../src/core/base/problem";
import type { WorkbookSnapshot } from "../../src/core/base/snapshot";
import { readWorkbook } from "../../src/host/reading";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { host, openFileBook } from "../workbench/open-book";
import { contentsOf } from "./contents-of";
import { HEADER, ROWS } from "./office-list";

jest.setTimeout(240_000);

const asOf = serialOf(2020, 10, 8);
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const read = async (): Promise<WorkbookSnapshot> => value(await readWorkbook({ formulas: true }));
const rolesOf = (snapshot: WorkbookSnapshot) =>
  Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.name, sheetRole(snapshot, sheet)]));

async function openList(): Promise<void> {
  const { data, extras } = await readXlsx(
    plainXlsx([{ name: "清单", rows: [HEADER, ...ROWS] }]),
    "清单.xlsx",
  );
  await openFileBook(data, extras);
}

async function saveAndOpen(): Promise<void> {
  const { book } = host;
  const { data, extras } = await readXlsx(await writeXlsx(book), "再开.xlsx");
  await openFileBook(data, extras);
}

describe("a workbook into which everything was inserted", () => {
  const ROLES = {
    清单: undefined,
    水任务清单: "official",
    水任务台账: "ledger",
    水指标表: "indicators",
    督办设置: "settings",
    年终汇总: "report",
    分单位汇总: "report",
    指标汇总: "report",
    未完成任务: "report",
    报送情况: "report",
    汇总明细: "report",
    "督办通报2020-10-08": "report",
    提醒函_旗工信局: "report",
  };

  beforeAll(async () => {
    await openList();
    value(await insertLists({ plans: ["water"], year: 2020, layout: "official" }));
    value(await insertLists({ plans: ["water"], year: 2020, layout: "ledger" }));
    value(await insertIndicators({ plans: ["water"], year: 2020 }));
    const width = { firstColumn: 0, lastColumn: 5 };
    value(await correctList({ sheet: "清单", headerRow: 0, columns: { remark: 4 } }, width));
    value(await flag({ asOf }));
    value(await makeSummary({ asOf }));
    value(await makeBulletin({ asOf }));
    value(await makeReminders({ asOf, units: ["旗工信局"] }));
  });

  test("each sheet that the add-in made says what it is for, and the user's says nothing", async () => {
    expect(rolesOf(await read())).toEqual(ROLES);
  });

  test("every name that the add-in wrote is in its registry, also where a program has dropped the comments", async () => {
    const snapshot = await read();
    const names = snapshot.names.filter(({ name }) => !name.startsWith("_xlnm"));
    expect(names.length).toBeGreaterThan(20);
    const bare = {
      ...snapshot,
      names: snapshot.names.map((name) => ({ ...name, comment: "" })),
    };
    for (const name of names)
      expect([name.name, isOwn(bare, { ...name, comment: "" })]).toEqual([name.name, true]);
    expect(rolesOf(bare)).toEqual(ROLES);
  });

  test("saved and opened again, renamed or copied, a sheet still says what it is for", async () => {
    await saveAndOpen();
    expect(rolesOf(await read())).toEqual(ROLES);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("水任务台账").copy("End").name = "我的台账";
      worksheets.getItem("水指标表").name = "改名的表";
      worksheets.getItem("年终汇总").copy("End").name = "汇总副本";
      await context.sync();
    });
    expect(rolesOf(await read())).toMatchObject({
      我的台账: "ledger",
      改名的表: "indicators",
      汇总副本: "report",
    });
  });
});

test("two columns that a user called 督办标记 keep every cell through 标记逾期 and 清除标记", async () => {
  await openList();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("清单");
    const own = sheet.getRange("J1:K3");
    own.values = [
      ["经费来源", "金额"],
      ["旗财政", 30],
      ["盟财政", 20],
    ];
    sheet.names.add("督办标记", own, "经费");
    await context.sync();
  });
  const before = await contentsOf();
  const names = (await read()).names;
  expect(value(await unflag())).toEqual({ cleared: false });
  expect(value(await flag({ asOf })).lists).toHaveLength(1);
  expect((await contentsOf()).get("清单")?.map((row) => row.slice(9))).toEqual(
    before.get("清单")?.map((row) => row.slice(9)),
  );
  expect(value(await unflag())).toEqual({ cleared: true });
  expect(await contentsOf()).toEqual(before);
  expect((await read()).names).toEqual(names);
});
