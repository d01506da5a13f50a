import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listenFrom } from "../../../workbench/server/listen";
import { pageForSite } from "../../../workbench/server/pane-site";
import { createWorkbenchServer } from "../../../workbench/server/server";

const folder = mkdtempSync(join(tmpdir(), "zlq-server-"));
const server = createWorkbenchServer({ page: folder, addin: folder, officeJs: folder });
let site = "";

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<head></head>");
  writeFileSync(join(folder, "taskpane.html"), "<head></head>");
  writeFileSync(join(folder, "functions.json"), "{}");
  writeFileSync(join(folder, "functions.js"), "1;");
  writeFileSync(join(folder, "pane.0123abcd.js"), "1;");
  site = `http://localhost:${await listenFrom(server, 0)}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe("the workbench's server", () => {
  test("gives the workbook's page as it is, and the add-in's page with the bridge in it", async () => {
    expect(await text("/")).toBe("<head></head>");
    expect(await text("/addin/taskpane.html")).toContain("/workbench/pane-bridge.js");
  });

  test("says what a file is, so that the browser runs scripts and reads Chinese", async () => {
    const response = await fetch(`${site}/addin/functions.json`);
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  });

  test("lets the page load from this machine alone", async () => {
    const response = await fetch(`${site}/`);
    expect(response.headers.get("Content-Security-Policy")).toMatch(/^default-src 'self'/);
    expect(response.headers.get("Content-Security-Policy")).not.toMatch(/https?:/);
  });

  test("lets no other site frame its pages, and no browser guess what a file is", async () => {
    const { headers } = await fetch(`${site}/`);
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'self'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])("answers to %s", async (name) => {
    expect(await statusFor(`${name}:${new URL(site).port}`)).toBe(200);
    expect(await statusFor(name)).toBe(200);
  });

  test.each([
    "example.com",
    "localhost.example.com",
    "example.com:3000",
    "localhost:80@example.com",
    "10.0.0.8",
  ])("refuses a request that was sent to the name “%s”", async (host) => {
    expect(await statusFor(host)).toBe(421);
  });

  test("answers 404 for what there is not, and takes nothing in", async () => {
    expect((await fetch(`${site}/addin/none.js`)).status).toBe(404);
    expect((await fetch(`${site}/addin/%E0%A4%A`)).status).toBe(404);
    expect((await fetch(`${site}/`, { method: "POST", body: "x" })).status).toBe(405);
  });

  test("lets the browser keep scripts whose names change with their contents, and has it ask for the others", async () => {
    const kept = async (name: string) => (await fetch(`${site}/addin/${name}`)).headers.get("Cache-Control");
    expect(await kept("pane.0123abcd.js")).toBe("public, max-age=31536000, immutable");
    expect(await kept("functions.js")).toBe("no-cache");
    expect(await kept("taskpane.html")).toBe("no-cache");
  });

  test("says that a file has not changed to a browser that has it, and sends it once it has", async () => {
    const file = join(folder, "functions.js");
    const ask = async (tag: string) =>
      fetch(`${site}/addin/functions.js`, { headers: { "If-None-Match": tag }, cache: "no-store" });
    const first = await fetch(`${site}/addin/functions.js`);
    const tag = first.headers.get("ETag") ?? "";
    expect(await first.text()).toBe("1;");
    const again = await ask(tag);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    writeFileSync(file, "1 + 1;");
    const changed = await ask(tag);
    expect([changed.status, await changed.text()]).toEqual([200, "1 + 1;"]);
  });

  test("takes the next port when the wanted one is in use", async () => {
    const other = createServer();
    const taken = Number(new URL(site).port);
    try {
      expect(await listenFrom(other, taken)).toBeGreaterThan(taken);
      expect((other.address() as AddressInfo).port).not.toBe(taken);
    } finally {
      other.close();
    }
  });
});

/** The status with which the page is answered when the browser believes to speak with this host. */
function statusFor(host: string, at = site): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${at}/`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

async function text(path: string): Promise<string> {
  return (await fetch(site + path)).text();
}

describe("the workbench's server with the add-in's site elsewhere", () => {
  const elsewhere = "http://localhost:4000/offices/zlq/";
  const policy = (text: string): string => /default-src[^"]*/.exec(text)?.[0] ?? "";

  test("writes the site's address into its page, and lets the page frame that site and no other", () => {
    const html =
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; script-src 'self'\" /></head>";
    const page = pageForSite(html, elsewhere);
    expect(page).toContain(`<meta name="zlq-site" content="${elsewhere}" />`);
    expect(policy(page)).toContain("frame-src http://localhost:4000");
    expect(policy(page)).toContain("script-src 'self';");
    expect(policy(page).match(/https?:[^\s;"]*/g)).toEqual(Array(3).fill("http://localhost:4000"));
  });

  test("sends the same policy, still answers to this machine's names alone, and lets nobody else frame it", async () => {
    const other = createWorkbenchServer({ page: folder, addin: folder, officeJs: folder }, elsewhere);
    try {
      const port = await listenFrom(other, 0);
      const response = await fetch(`http://localhost:${port}/`);
      expect(await response.text()).toContain(elsewhere);
      const sent = response.headers.get("Content-Security-Policy") ?? "";
      expect(sent).toContain("script-src 'self';");
      expect(sent).toContain("frame-ancestors 'self'");
      expect(sent).toContain("frame-src http://localhost:4000");
      expect(await statusFor("example.com", `http://localhost:${port}`)).toBe(421);
    } finally {
      other.close();
      other.closeAllConnections();
    }
  });

  test.each([
    "http://example.com/zlq/",
    "https://example.com",
    "https://example.com/zlq",
    'https://example.com/"/',
    "https://example.com/;/",
    "javascript:alert(1)/",
  ])("refuses %s, which can be no site's folder", (site) => {
    expect(() => createWorkbenchServer({ page: folder, addin: folder, officeJs: folder }, site)).toThrow();
  });
});
