import type { Browser, Page } from "playwright-core";
import { shellStrings } from "../../src/strings/shell";
import { launch, START_TIMEOUT, STEP_TIMEOUT } from "../support/browser";
import { answerOfficeJs, unpack, zipOfBuild } from "../support/released-site";
import { serveFiles } from "../support/static-site";
import { buildWorkbench } from "../support/workbench-process";
import { openView, PANE_VIEWS } from "../support/pane";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where Office.js outside Office sends its own messages. */
const TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";

/** What the page asked for: `GET taskpane.html`, with the site's address left out. */
type Visit = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly refused: readonly string[];
};

describe("the site from the zip, unpacked, on another port and below a folder", () => {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serveFiles>> | undefined;

  beforeAll(async () => {
    await buildWorkbench();
    site = await serveFiles(unpack(zipOfBuild()).site, "/offices/zlq/");
    browser = await launch();
  }, START_TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  }, STEP_TIMEOUT);

  /** A page of the site; Office.js is answered from npm's package, as there is no internet, unless `answer` says else. */
  async function visit(path: string, answer: Readonly<Record<string, string | null>> = {}): Promise<Visit> {
    if (!browser || !site) throw new Error("the browser has not started");
    const { url } = site;
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(STEP_TIMEOUT / 2);
    const requests: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => requests.push(`${request.method()} ${request.url().replace(url, "")}`));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    await answerOfficeJs(page);
    for (const [address, body] of Object.entries(answer))
      await page.route(address, (route) =>
        body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body }),
      );
    await page.goto(url + path);
    return { page, requests, refused };
  }

  test(
    "opens every view with files of its own and Office.js, and its policy refuses none of them",
    async () => {
      const { page, requests, refused } = await visit("taskpane.html");
      await page.getByText(shellStrings.noHost).waitFor();
      for (const view of PANE_VIEWS) await openView(page, view);
      await openView(page, "公式");
      await page.getByRole("textbox", { name: "文字" }).fill("2020年11月底前");
      await page.getByText("2020-11-30").first().waitFor();
      const foreign = requests.filter((request) => /^\w+ https?:/.test(request));
      expect(foreign.filter((request) => !request.startsWith(`GET ${OFFICE_JS}`))).toEqual([]);
      expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
      expect(requests.length).toBeGreaterThan(10);
      // After three seconds Office.js itself wants to tell Microsoft how it fares: the policy is there to refuse it.
      expect(refused.filter((one) => !one.startsWith(`Framing '${TELEMETRY}`))).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "runs no script that stands in the page, evaluates no text, and reaches no other site",
    async () => {
      const { page, refused } = await visit("taskpane.html");
      await page.getByRole("tab").first().waitFor();
      const tried = await page.evaluate(async () => {
        const inline = document.createElement("script");
        inline.textContent = "window.inlineRan = true";
        document.head.append(inline);
        const sent = await fetch("https://elsewhere.example/").then(
          () => "sent",
          () => "refused",
        );
        return { inline: "inlineRan" in window, sent };
      });
      expect(tried).toEqual({ inline: false, sent: "refused" });
      await page.addScriptTag({ url: "https://elsewhere.example/x.js" }).catch(() => undefined);
      expect(refused.length).toBeGreaterThanOrEqual(3);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "says that Office.js could not be loaded, where it could not",
    async () => {
      const { page } = await visit("taskpane.html", { [`${OFFICE_JS}**`]: null });
      await page.getByText(shellStrings.noOfficeJs).waitFor();
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "says in a plain sentence that the browser control is too old, where it can't read the scripts",
    async () => {
      const { page } = await visit("taskpane.html", { "**/functions.*.js": "let a = 1 ?? ?? 2;" });
      await page.getByRole("alert").getByText(shellStrings.cannotRun).waitFor();
      expect(await page.getByText(shellStrings.opening).count()).toBe(0);
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "says that files are missing, where a script can't be fetched",
    async () => {
      const { page } = await visit("taskpane.html", { "**/functions.*.js": null });
      await page.getByRole("alert").getByText(shellStrings.failed).waitFor();
      await page.close();
    },
    STEP_TIMEOUT,
  );

  test(
    "has guides that can be walked through from the pane, with their pictures, and nothing refused",
    async () => {
      const { page } = await visit("taskpane.html");
      const [help] = await Promise.all([
        page.waitForEvent("popup"),
        page.getByRole("link", { name: shellStrings.help }).click(),
      ]);
      const refused: string[] = [];
      help.on("console", (message) => refused.push(message.text()));
      await help.getByRole("main").getByRole("link", { name: /^督办/ }).click();
      await help.getByRole("heading", { level: 1, name: /^督办/ }).waitFor();
      const widths = await help
        .getByRole("img")
        .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth));
      expect(widths.length).toBeGreaterThan(0);
      expect(widths).not.toContain(0);
      expect(refused).toEqual([]);
      await page.close();
    },
    STEP_TIMEOUT,
  );
});
