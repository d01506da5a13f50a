import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { gridOf, inBrowser, STEP_TIMEOUT, WIDE } from "../support/browser";
import { eventually } from "../support/eventually";
import { readSheets, tabNames } from "../support/excel-in-page";
import { insertAllLists } from "../support/insert-lists";
import { measuresIn, OFFICIAL_MEASURES } from "../support/official-measures";
import { sheetsOfFile } from "../support/sheets-of-file";

inBrowser("files in the browser", WIDE, (workbench) => {
  const folder = mkdtempSync(join(tmpdir(), "zlq-files-"));
  const saved = join(folder, "三张清单.xlsx");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    "另存为 gives a file under the name in the bar that holds the 104 measures word for word",
    async () => {
      const { page, pane, outside } = await workbench.open();
      await insertAllLists(pane);
      await page.getByRole("textbox", { name: "文件名" }).fill("三张清单");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "另存为" }).click();
      expect((await download).suggestedFilename()).toBe("三张清单.xlsx");
      await (await download).saveAs(saved);
      const sheets = await sheetsOfFile(readFileSync(saved));
      expect(sheets.slice(1).map((sheet) => ({ sheet: sheet.name, measures: measuresIn(sheet) }))).toEqual(
        OFFICIAL_MEASURES,
      );
      await page.getByText("有未保存的更改").waitFor({ state: "detached" });
      expect(outside).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "打开 shows the saved file again, under its name and with nothing unsaved",
    async () => {
      const { page } = await workbench.open();
      await open(page, saved);
      await eventually(
        () => tabNames(page),
        (names) => names.length === 4,
      );
      const sheets = await readSheets(page);
      expect(sheets.slice(1).map((sheet) => ({ sheet: sheet.name, measures: measuresIn(sheet) }))).toEqual(
        OFFICIAL_MEASURES,
      );
      expect(await page.getByRole("textbox", { name: "文件名" }).inputValue()).toBe("三张清单.xlsx");
      expect(await page.getByText("有未保存的更改").count()).toBe(0);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "新建 asks before unsaved changes are lost: 取消 keeps them, 不保存 drops them",
    async () => {
      const { page } = await workbench.open();
      await type(page, "三张表");
      const dialog = page.getByRole("dialog", { name: "保存更改？" });
      await page.getByRole("button", { name: "新建" }).click();
      await dialog.getByRole("button", { name: "取消" }).click();
      expect((await readSheets(page))[0]?.values).toEqual([["三张表"]]);
      await page.getByRole("button", { name: "新建" }).click();
      await dialog.getByRole("button", { name: "不保存" }).click();
      await page.getByText("有未保存的更改").waitFor({ state: "detached" });
      expect((await readSheets(page))[0]?.values).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "保存并继续 saves first, then opens the new workbook",
    async () => {
      const { page } = await workbench.open();
      await type(page, "要保存的");
      await page.getByRole("button", { name: "新建" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "保存并继续" }).click();
      const bytes = readFileSync(await (await download).path());
      expect((await sheetsOfFile(bytes))[0]?.values.flat()).toContain("要保存的");
      await page.getByText("有未保存的更改").waitFor({ state: "detached" });
      expect((await readSheets(page))[0]?.values).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "leaving the page asks when there are unsaved changes, and does not ask when there are none",
    async () => {
      const { page } = await workbench.open();
      const asked: string[] = [];
      page.on("dialog", (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await type(page, "未保存");
      await page.goto("about:blank").catch(() => undefined); // the question answered with 取消 stops it
      expect(asked).toEqual(["beforeunload"]);
      expect(page.url()).toBe(`${workbench.url}/`);
      await page.getByRole("button", { name: "新建" }).click();
      await page.getByRole("button", { name: "不保存" }).click();
      await page.getByText("有未保存的更改").waitFor({ state: "detached" });
      await page.goto("about:blank");
      expect(asked).toEqual(["beforeunload"]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "a file that is no .xlsx workbook is refused with the reason, and the open workbook stays",
    async () => {
      const { page } = await workbench.open();
      const oldXls = Buffer.from("d0cf11e0a1b11ae1".padEnd(1200, "0"), "hex");
      const files: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
        ["说明.xlsx", Buffer.from("不是工作簿"), /这不是 \.xlsx 工作簿/],
        ["旧台账.xls", oldXls, /旧版 \.xls|打开密码/],
        ["残缺.xlsx", readFileSync(saved).subarray(0, 4000), /文件已损坏/],
        ["公文.xlsx", zipSync({ "word/document.xml": Buffer.from("<w/>") }), /文件中没有工作簿/],
      ];
      for (const [name, bytes, reason] of files) {
        writeFileSync(join(folder, name), bytes);
        await open(page, join(folder, name));
        const dialog = page.getByRole("dialog", { name: `未能打开“${name}”` });
        expect(await dialog.innerText()).toMatch(reason);
        await dialog.getByRole("button", { name: "知道了" }).click();
      }
      expect(await page.getByRole("textbox", { name: "文件名" }).inputValue()).toBe("工作簿1.xlsx");
      expect(await tabNames(page)).toEqual(["Sheet1"]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "a file dropped onto the page is opened",
    async () => {
      const { page } = await workbench.open();
      const base64 = readFileSync(saved).toString("base64");
      await page.evaluate((content) => {
        const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], "拖入.xlsx"));
        const target = document.querySelector("#grid") ?? document.body;
        for (const kind of ["dragover", "drop"])
          target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }, base64);
      await eventually(
        () => tabNames(page),
        (names) => names.length === 4,
      );
      expect(await page.getByRole("textbox", { name: "文件名" }).inputValue()).toBe("拖入.xlsx");
      await page.close();
    },
    STEP_TIMEOUT,
  );
});

/** Chooses a file as the 打开 button's window would. */
async function open(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(path);
}

async function type(page: Page, text: string): Promise<void> {
  await gridOf(page).click({ position: { x: 80, y: 30 } });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByText("有未保存的更改").waitFor();
}
