import { openNewWorkbook } from "../../src/commands/new-workbook";
import { host, openBook } from "../workbench/open-book";

afterEach(() => {
  host.newWorkbook = undefined;
});

test("a new workbook opens in a window of its own, and the open one stays", async () => {
  let opened = 0;
  host.newWorkbook = () => {
    opened += 1;
  };
  await openBook("清单");
  expect(await openNewWorkbook()).toEqual({ ok: true, value: undefined });
  expect(opened).toBe(1);
  expect(host.book.sheets().map((sheet) => sheet.getSheetName())).toEqual(["清单"]);
});

test("where Excel can't open one, the caller is told", async () => {
  await openBook("清单");
  expect(await openNewWorkbook()).toMatchObject({ ok: false });
});
