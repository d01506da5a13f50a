import type { Browser } from "playwright-core";
import { readFolder } from "../../scripts/release/release-files";
import { trialFiles } from "../../scripts/trial/trial-files";
import { shellStrings } from "../../src/strings/shell";
import { ADDIN_DIR, PAGE_DIR } from "../../workbench/server/paths";
import { launch, openPage, START_TIMEOUT, STEP_TIMEOUT, WIDE } from "../support/browser";
import { tabNames } from "../support/excel-in-page";
import { insertLists } from "../support/insert-lists";
import { serveFiles } from "../support/static-site";
import { buildWorkbench } from "../support/workbench-process";
import { openView } from "../support/pane";

describe("the training page without Excel, as files on any web server, below a folder", () => {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveFiles>> | undefined;

  beforeAll(async () => {
    await buildWorkbench();
    site = await serveFiles(
      trialFiles(readFolder(PAGE_DIR), readFolder(ADDIN_DIR)),
      "/training/zlq/",
      "'self'", // it frames the add-in's page itself
    );
    browser = await launch();
  }, START_TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  }, STEP_TIMEOUT);

  const open = () => {
    if (!browser || !site) throw new Error("the browser has not started");
    return openPage(browser, site.url.replace(/\/$/, ""), WIDE);
  };

  test(
    "a whole tour asks only this folder for files, sends nothing, keeps nothing, and no policy refuses anything",
    async () => {
      const { page, pane, outside, errors, refused } = await open();
      const sent: string[] = [];
      const missing: string[] = [];
      page.on("request", (request) => {
        if (request.method() !== "GET" || request.postData() !== null) sent.push(request.url());
      });
      page.on("websocket", (socket) => sent.push(socket.url()));
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });

      await insertLists(pane, ["水"], "任务台账");
      await page.getByRole("button", { name: "标记逾期", exact: true }).click();
      await pane.getByRole("tab", { name: "督办", selected: true }).waitFor();
      await openView(pane, "指标");
      for (const plan of ["大气", "土壤"]) await pane.getByRole("checkbox", { name: plan }).uncheck();
      await pane.getByRole("button", { name: "插入指标表" }).click();
      await pane.getByText("已插入1张指标表").waitFor();
      await openView(pane, "汇总");
      await pane.getByRole("button", { name: "生成年终汇总" }).click();
      await pane.getByText("已生成年终汇总").waitFor({ timeout: STEP_TIMEOUT });
      await openView(pane, "公式");
      await pane.getByRole("textbox", { name: "文字" }).fill("2020年11月底前");
      await pane.getByText("2020-11-30").first().waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "另存为" }).click(),
      ]);
      expect(saved.suggestedFilename()).toMatch(/\.xlsx$/);
      expect((await tabNames(page)).length).toBeGreaterThan(7);

      expect({ outside, sent, missing, errors, refused }).toEqual({
        outside: [],
        sent: [],
        missing: [],
        errors: [],
        refused: [],
      });
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        // Office.js notes for the tab in which host it runs, and the document's settings.
        session: Object.keys(sessionStorage).filter(
          (key) => !/office|hostinfo|CachedSessionSettings$/i.test(key),
        ),
        databases: (await indexedDB.databases()).length,
      }));
      expect(kept).toEqual({ cookies: "", local: 0, session: [], databases: 0 });
      await page.close();
    },
    3 * STEP_TIMEOUT,
  );

  test(
    "in an Excel that can't tell merged cells the pane shows a sentence and no view",
    async () => {
      const { page, pane } = await open();
      await page.locator("#pane").evaluate((frame: HTMLIFrameElement) => {
        frame.src = frame.src.replace(/excelApi=[\d.]+/, "excelApi=1.12");
      });
      await pane.getByText(shellStrings.tooOld).waitFor();
      expect(await pane.getByRole("tab").count()).toBe(0);
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
