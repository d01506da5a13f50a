import type { FrameLocator, Page } from "playwright-core";
import { gridOf, STEP_TIMEOUT, type OpenPage } from "../support/browser";
import { eventually } from "../support/eventually";
import { paneFrame, selectCell } from "../support/excel-in-page";
import { insertLists, PLANS } from "../support/insert-lists";
import { openView, PANE_VIEWS } from "../support/pane";
import { writeCells } from "../support/scripted-year-in-page";
import type { Random } from "../one-status/random";
import { OWN_LIST, OWN_SHEETS, PROGRESS_COLUMN, ROWS } from "./workbook";

/** How a cycle goes. */
export type Kind = {
  /** What is written is taken back by the 撤销 beside it, not by its own button or by deleting its sheets. */
  readonly undo: boolean;
  /** An official list is inserted too. */
  readonly insert: boolean;
};

/** One after another, again and again: a list is inserted every third time. */
export const KINDS: readonly Kind[] = [
  { undo: false, insert: false },
  { undo: true, insert: false },
  { undo: false, insert: true },
  { undo: true, insert: false },
  { undo: false, insert: false },
  { undo: true, insert: true },
];

const PROGRESS = ["", "完成50%", "2020年2月1日已完成", "正在推进。下一步组织验收", "未启动"] as const;

/**
 * What a clerk does in some minutes, in one go: types into the list, looks at views and sheets, marks and clears or
 * takes back, makes the summary and makes it again, and takes away what was made. The workbook is as before at its
 * end, but for what was typed.
 */
export async function cycle({ page, pane }: OpenPage, { undo, insert }: Kind, random: Random): Promise<void> {
  await edit(page, random);
  await lookAround(page, pane, random);
  await mark(pane, undo);
  await summarise(page, pane, undo);
  if (insert) await insertList(pane, undo, random);
  await deleteSheets(page);
}

/** Some cells by the add-in's interface, and one as it is typed, taken back with Ctrl+Z. */
async function edit(page: Page, random: Random): Promise<void> {
  for (let i = 0; i < 5; i += 1)
    await writeCells(page, OWN_LIST, [[1 + random.below(ROWS), PROGRESS_COLUMN, random.oneOf(PROGRESS)]]);
  await showSheet(page, OWN_LIST);
  await gridOf(page).click({ position: { x: 200, y: 120 } });
  const address = `E${2 + random.below(ROWS)}`;
  const before = await contentOf(page, address);
  await selectCell(page, address);
  const typed = `完成${1 + random.below(98)}%`;
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await eventuallyIs(page, address, (content) => content === typed);
  await page.keyboard.press("Control+z");
  await eventuallyIs(page, address, (content) => content === before);
}

async function lookAround(page: Page, pane: FrameLocator, random: Random): Promise<void> {
  for (let i = 0; i < 3; i += 1) await openView(pane, random.oneOf(PANE_VIEWS));
  for (const sheet of OWN_SHEETS) {
    await page.locator("[data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
  }
}

/** 标记逾期, and 清除标记 or the 撤销 beside it. */
async function mark(pane: FrameLocator, undo: boolean): Promise<void> {
  await openView(pane, "督办");
  await pane.getByRole("button", { name: "标记逾期" }).click();
  await pane.getByText(`已标记1个清单共${ROWS}项任务`).waitFor();
  if (undo) await takeBack(pane, "标记逾期");
  else {
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("已清除标记").waitFor();
  }
}

/** 生成年终汇总, and again so that it replaces itself; or once, taken back. */
async function summarise(page: Page, pane: FrameLocator, undo: boolean): Promise<void> {
  const make = pane.getByRole("button", { name: "生成年终汇总" });
  const made = pane.getByText("已生成年终汇总");
  await openView(pane, "汇总");
  await make.click();
  await made.waitFor({ timeout: STEP_TIMEOUT });
  if (undo) return takeBack(pane, "生成年终汇总");
  await writeCells(page, OWN_LIST, [[1, PROGRESS_COLUMN, "完成60%"]]);
  await make.click();
  await pane.getByText(/将替换上次生成的/).waitFor();
  await pane.getByRole("button", { name: "重新生成" }).click();
  await made.waitFor({ timeout: STEP_TIMEOUT });
}

async function insertList(pane: FrameLocator, undo: boolean, random: Random): Promise<void> {
  await insertLists(pane, [random.oneOf(PLANS)], random.oneOf(["任务清单", "任务台账"]));
  if (undo) await takeBack(pane, "插入任务清单");
}

async function takeBack(pane: FrameLocator, what: string): Promise<void> {
  await pane
    .locator("[role=tabpanel]:not([hidden])")
    .getByRole("button", { name: "撤销", exact: true })
    .click();
  await pane.getByText(`已撤销：${what}。`).waitFor();
}

/** Sheets that were made and are still there go as a clerk deletes them: by themselves, the add-in is not asked. */
function deleteSheets(page: Page): Promise<void> {
  return paneFrame(page).evaluate(
    (own) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load({ name: true });
        await context.sync();
        for (const sheet of sheets.items) if (!own.includes(sheet.name)) sheet.delete();
        await context.sync();
      }),
    [...OWN_SHEETS],
  );
}

async function showSheet(page: Page, name: string): Promise<void> {
  await paneFrame(page).evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }),
    name,
  );
}

const contentOf = (page: Page, address: string): Promise<unknown> =>
  paneFrame(page).evaluate(
    ([sheet, at]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(at).load({ values: true });
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      }),
    [OWN_LIST, address] as const,
  );

async function eventuallyIs(
  page: Page,
  address: string,
  wanted: (content: unknown) => boolean,
): Promise<void> {
  const content = await eventually(() => contentOf(page, address), wanted);
  if (!wanted(content)) throw new Error(`${address} holds ${JSON.stringify(content)}`);
}
