import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { name, version } from "../../package.json";
import { guideText, numberedSteps } from "../../scripts/guides/replay/guide-text";
import type { Files } from "../../scripts/release/zip";
import { shellStrings } from "../../src/strings/shell";
import { BUILD_DIR, officeJsDir, ROOT } from "../../workbench/server/paths";
import { launch, START_TIMEOUT, STEP_TIMEOUT, WIDE } from "../support/browser";
import { insertLists } from "../support/insert-lists";
import { openView } from "../support/pane";
import { startReleased, unpack } from "../support/released-site";
import { serveFiles } from "../support/static-site";

/** What the guide writes as the site's address, and whom it names. */
const ADDRESS = "https://zlq.example/zlq/";
const CONTACT = "信息中心 8-0000";
const ZIP = join(BUILD_DIR, "release", `${name}-${version}.zip`);

const guide = guideText("admin");
const said: string[] = [];

/** A sentence of docs/admin.md that is followed here. */
function following(sentence: string): void {
  expect(guide).toContain(sentence);
  said.push(sentence);
}

/** What step 1 has the administrator's colleague do. */
function release(): Promise<void> {
  following(`npm run release -- --url https://你的网址/zlq/ --contact "${CONTACT}"`);
  following("office-js/office.js，即放在同一网站里");
  const args = ["--url", ADDRESS, "--contact", CONTACT, "--office-js", "office-js/office.js"];
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "scripts/release/run.ts"), ...args],
      { cwd: ROOT },
      (error, _out, told) => {
        if (error) failed(new Error(told));
        else done();
      },
    );
  });
}

/** 自己放 Office.js, from npm's package as it is unpacked. */
function ownOfficeJs(): Files {
  following("把其中 package/dist 里的内容复制到 site/office-js/");
  following(
    "只要 office.js、excel-*.js、o15apptofilemappingtable.js 和 zh-cn、en-us、telemetry、ariatelemetry 四个文件夹也够",
  );
  following("把 zh-cn 另复制一份叫 zh-CN，en-us 另复制一份叫 en-US");
  const dist = officeJsDir();
  const files = new Map<string, Uint8Array>();
  const copy = (from: string, to = from): void => {
    files.set(`office-js/${to}`, readFileSync(join(dist, from)));
  };
  for (const file of readdirSync(dist))
    if (/^(office\.js|excel-.*\.js|o15apptofilemappingtable\.js)$/.test(file)) copy(file);
  for (const folder of ["zh-cn", "en-us", "telemetry", "ariatelemetry"])
    for (const file of readdirSync(join(dist, folder))) {
      copy(`${folder}/${file}`);
      const as = { "zh-cn": "zh-CN", "en-us": "en-US" }[folder];
      if (as !== undefined) copy(`${folder}/${file}`, `${as}/${file}`);
    }
  return files;
}

describe("the guide for administrators, followed from the zip to the site", () => {
  beforeAll(release, START_TIMEOUT);

  test("1 and 2: the zip holds what the guide names, and every checksum is right", () => {
    const all = new Map(
      Object.entries(unzipSync(readFileSync(ZIP))).map(([path, bytes]) => [
        path.replace(/^[^/]+\//, ""),
        bytes,
      ]),
    );
    for (const part of ["manifest.xml", "SHA256SUMS", "README.txt", "site/help/admin.html"])
      expect([part, all.has(part)]).toEqual([part, true]);
    following("校验：解压后在文件夹里运行 sha256sum -c SHA256SUMS");
    const sums = Buffer.from(all.get("SHA256SUMS") ?? [])
      .toString("utf8")
      .trim()
      .split("\n");
    expect(sums).toHaveLength(all.size - 1);
    for (const line of sums) {
      const [sum, path = ""] = line.split("  ");
      expect([
        path,
        createHash("sha256")
          .update(all.get(path) ?? "")
          .digest("hex"),
      ]).toEqual([path, sum]);
    }
    expect([...all.keys()].filter((path) => /(^|\/)office(\.debug)?\.js$/.test(path))).toEqual([]);
  });

  test(
    "3: outside Excel the site says what the guide says it says, and sends the headers that it asks for",
    async () => {
      const { site, manifest } = unpack(readFileSync(ZIP));
      following("放在网站根目录或任何一级目录下都可以");
      following("把 site/ 里的全部内容复制到网站");
      const served = await serveFiles(new Map([...site, ...ownOfficeJs()]), "/zlq/");
      const browser = await launch();
      try {
        const page = await browser.newPage({ locale: "zh-CN" });
        page.setDefaultTimeout(STEP_TIMEOUT / 2);
        following("出现攻坚任务窗格，写着“此页面没有在Excel中打开”");
        await page.goto(`${served.url}taskpane.html`);
        await page.getByText(shellStrings.noHost).waitFor();
        expect(shellStrings.noHost).toContain("此页面没有在Excel中打开");
        following("写了，窗格底部就有“联系维护人员：信息中心 8-0000”");
        await page.getByRole("contentinfo").getByText(`联系维护人员：${CONTACT}`).waitFor();
        following("试读一个时限，例如“2020年11月底前”，能读出日期");
        await openView(page, "公式");
        await page.getByRole("textbox", { name: "文字" }).fill("2020年11月底前");
        await page.getByText("2020-11-30").first().waitFor();
        following("使用说明的目录，每篇都点得开");
        await page.goto(`${served.url}help/index.html`);
        const guides = await page
          .getByRole("main")
          .getByRole("link")
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(guides.length).toBeGreaterThan(10);
        for (const each of guides) expect([each, (await page.goto(each))?.status()]).toEqual([each, 200]);
        following("显示一段文字，不是下载，也不是 404");
        const json = await fetch(`${served.url}functions.json`);
        const text = (each: Response, header: string) => each.headers.get(header);
        expect(text(json, "Content-Type")).toBe("application/json; charset=utf-8");
        for (const header of ["X-Content-Type-Options", "Access-Control-Allow-Origin"])
          following(`${header}: ${text(json, header) ?? ""}`);
        const hashed = [...site.keys()].find((path) => /^pane\..*\.js$/.test(path)) ?? "";
        following(text(await fetch(served.url + hashed), "Cache-Control") ?? "");
        following(text(await fetch(`${served.url}functions.js`), "Cache-Control") ?? "");
        // What IIS could not read it would answer with an error for the whole site.
        const [config = ""] = /<\?xml[\s\S]*?<\/configuration>/.exec(guide) ?? [];
        const read = await page.evaluate((xml) => {
          const parsed = new DOMParser().parseFromString(xml, "application/xml");
          return [parsed.documentElement.tagName, parsed.getElementsByTagName("parsererror").length];
        }, config);
        expect(read).toEqual(["configuration", 0]);
        following("其中每个 https:// 地址都应以 https://你的网址/zlq/ 开头（AppDomain 一行只到网址为止）");
        const addresses =
          Buffer.from(manifest)
            .toString("utf8")
            .match(/"https:[^"]*"/g) ?? [];
        expect(addresses.length).toBeGreaterThan(10);
        const other = addresses.filter((address) => !address.startsWith(`"${ADDRESS}`));
        expect(other).toEqual([]);
      } finally {
        await browser.close();
        served.close();
      }
    },
    2 * STEP_TIMEOUT,
  );

  test(
    "with an Office.js of the administrator's own nothing is asked of any other site, and the add-in works",
    async () => {
      const workbench = await startReleased(WIDE, () => readFileSync(ZIP), ownOfficeJs());
      try {
        const { page, pane, outside, errors } = await workbench.open();
        await insertLists(pane, ["水"], "任务台账");
        expect([outside, errors]).toEqual([[], []]);
        await page.close();
      } finally {
        await workbench.close();
      }
    },
    2 * STEP_TIMEOUT,
  );

  test("no step of the site was left out but https and that nobody has to sign in, which a test server can't tell", () => {
    const sections = ["### 自己放 Office.js", "## 2. 放到网站上", "## 3. 核对网站"];
    const left = numberedSteps(guide, sections).filter((step) => !said.some((one) => step.includes(one)));
    expect(left.map((step) => step.slice(0, 8))).toEqual(["1. 在能上网的", "3. 必须是 h", "4. 不要设登录"]);
  });
});
