import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../../scripts/release/release-files";
import { siteHeaders } from "../../scripts/release/site-headers";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
if (!existsSync(join(DIST, "manifest.xml"))) throw new Error("dist is not built: npm run build");

const guide = readFileSync(join(ROOT, "docs/admin.md"), "utf8");
const paths = [...readFolder(DIST).keys()].filter((path) => path !== "manifest.xml");

/** A fenced block of the guide. */
function block(language: string, has: string): string {
  const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, name]) => name === language);
  const found = blocks.map(([, , text = ""]) => text).filter((text) => text.includes(has));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

/** What nginx 1.22 takes files for, as `/etc/nginx/mime.types` on Debian has it; `charset` adds to it. */
const NGINX_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "application/javascript",
  css: "text/css",
  json: "application/json",
  png: "image/png",
  txt: "text/plain",
};
/** What IIS takes files for by itself. */
const IIS_TYPES: Readonly<Record<string, string>> = { css: "text/css", png: "image/png", txt: "text/plain" };

const ending = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
const values = (text: string, pattern: RegExp): Map<string, string> =>
  new Map(
    [...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value.replace(/^"|"$/g, "")]),
  );
/** A type as a browser takes it: both names of a script are one, and of these few files only pages need a charset. */
const sameType = (type: string | undefined): string | undefined =>
  type
    ?.replace("application/javascript", "text/javascript")
    .replace(/^(text\/(?:css|plain)); charset=utf-8$/, "$1");

describe("what the guide for administrators has a web server send is what a release asks for", () => {
  test("nginx: every file of the site with its type, its headers and how long it may be kept", () => {
    const conf = block("nginx", "add_header");
    const [, first = ""] = /"(~[^"]+)"\s+"[^"]*immutable"/.exec(conf) ?? [];
    const long = new RegExp(first.slice(1));
    const charset = /charset_types ([^;]+);/.exec(conf)?.[1]?.split(" ") ?? [];
    const lines = values(conf, /^\s*add_header (\S+) ("[^"]*"|\S+?)(?: always)?;/gm);
    const [kept = "", asked = ""] = [/"([^"]*immutable)"/, /default\s+"([^"]*)"/].map(
      (pattern) => pattern.exec(conf)?.[1] ?? "",
    );
    expect(lines.get("Cache-Control")).toBe("$zlq_cache");
    for (const path of paths) {
      const type = NGINX_TYPES[ending(path)] ?? "";
      const sent = {
        ...Object.fromEntries(lines),
        "Content-Type": type === "text/html" || charset.includes(type) ? `${type}; charset=utf-8` : type,
        "Cache-Control": long.test(`/offices/zlq/${path}`) ? kept : asked,
      };
      const { "Content-Type": wanted, ...headers } = siteHeaders(path);
      expect([path, { ...sent, "Content-Type": sameType(sent["Content-Type"]) }]).toEqual([
        path,
        { ...headers, "Content-Type": sameType(wanted) },
      ]);
    }
  });

  test("nginx: a file that is not there is not kept for a year, and one that is there is sent compressed", () => {
    const conf = block("nginx", "add_header");
    expect(conf).toMatch(/add_header Cache-Control \$zlq_cache;/);
    for (const header of ["X-Content-Type-Options", "Access-Control-Allow-Origin", "Content-Security-Policy"])
      expect(conf).toMatch(new RegExp(`add_header ${header} .* always;`));
    const types = (directive: string) => new RegExp(`${directive} ([^;]+);`).exec(conf)?.[1];
    expect(types("gzip_types")).toBe(types("charset_types"));
  });

  test("IIS: every file with its type and its headers; every line of its own takes an inherited one away first", () => {
    const config = block("xml", "system.webServer");
    const types = values(config, /<mimeMap fileExtension="\.(\w+)" mimeType="([^"]*)"/g);
    const headers = values(config, /<add name="([^"]+)" value="([^"]*)"/g);
    // Microsoft's documentation of clientCache: “Adds a Cache-Control: no-cache header to the response”.
    expect(config).toContain('<clientCache cacheControlMode="DisableCache" />');
    for (const path of paths) {
      const { "Content-Type": wanted, "Cache-Control": kept, ...others } = siteHeaders(path);
      const type = types.get(ending(path)) ?? IIS_TYPES[ending(path)];
      expect([path, sameType(type), Object.fromEntries(headers)]).toEqual([path, sameType(wanted), others]);
      // IIS can't tell the scripts whose names have a hash: it has all asked for, which is only slower.
      expect(["no-cache", "public, max-age=31536000, immutable"]).toContain(kept);
    }
    for (const header of headers.keys())
      expect(config).toMatch(new RegExp(`<remove name="${header}" />\\s*<add name="${header}"`));
    for (const type of types.keys())
      expect(config).toMatch(
        new RegExp(`<remove fileExtension="\\.${type}" />\\s*<mimeMap fileExtension="\\.${type}"`),
      );
  });

  test("the table names the type and the caching of every kind of file", () => {
    const rows = [...guide.matchAll(/^\| ([^|]*`\*\.[^|]*) \| ([^|]*) \| `([^`]*)` *\|$/gm)].map(
      ([, files = "", type = "", cache = ""]) => ({
        endings: [...files.matchAll(/`\*\.(\w+)`/g)].map(([, name = ""]) => name),
        hashed: files.includes("校验码"),
        type: type.trim().replace(/`/g, ""),
        cache,
      }),
    );
    for (const path of paths) {
      const headers = siteHeaders(path);
      const hashed = headers["Cache-Control"] !== "no-cache";
      const row = rows.find((one) => one.endings.includes(ending(path)) && one.hashed === hashed);
      expect([path, row?.cache]).toEqual([path, headers["Cache-Control"]]);
      if (row?.type !== "通常的") expect([path, row?.type]).toEqual([path, headers["Content-Type"]]);
    }
  });
});
