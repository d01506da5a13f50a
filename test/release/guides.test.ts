import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HELP = join(__dirname, "../../dist/help");
if (!existsSync(HELP)) throw new Error("dist is not built: npm run build");

const pages = readdirSync(HELP).filter((name) => name.endsWith(".html"));
const html = (name: string): string => readFileSync(join(HELP, name), "utf8");
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => decodeURIComponent(found));

describe("the guides that ship with the site", () => {
  test("are there for clerks and for administrators, beside the list of all of them", () => {
    expect(pages).toEqual(
      expect.arrayContaining(["index.html", "guide.html", "admin.html", "security.html"]),
    );
    const index = html("index.html");
    for (const page of pages) expect([page, index.includes(`href="${page}"`)]).toEqual([page, true]);
  });

  test.each(pages)("%s leads to pages, places and pictures that exist", (page) => {
    const text = html(page);
    const links = [...all(text, /\bhref="([^"]+)"/g), ...all(text, /\bsrc="([^"]+)"/g)];
    const local = links.filter((link) => !link.startsWith("https://"));
    expect(local.length).toBeGreaterThan(pages.length);
    for (const link of local) {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? page : file;
      expect([link, existsSync(join(HELP, target))]).toEqual([link, true]);
      if (anchor !== undefined)
        expect([link, html(target).includes(` id="${anchor}"`)]).toEqual([link, true]);
    }
  });

  test.each(pages)(
    "%s has one heading of the first order, one main part, and says that it is Chinese",
    (page) => {
      const text = html(page);
      expect([all(text, /<(h1)\b/g), all(text, /<(main)\b/g), all(text, /<html lang="([^"]+)"/g)]).toEqual([
        ["h1"],
        ["main"],
        ["zh-CN"],
      ]);
    },
  );

  test.each(pages)("%s runs nothing and shows no Markdown", (page) => {
    const text = html(page);
    expect(text).not.toMatch(/<script|\son\w+=/);
    expect(text).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
    expect(text.replace(/<(pre|code)>[\s\S]*?<\/\1>/g, "")).not.toMatch(/\*\*|\]\(|^\|/m);
  });

  test("every picture has words for those who don't see it", () => {
    const pictures = pages.flatMap((page) => all(html(page), /<img ([^>]*)>/g));
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) expect(picture).toMatch(/alt="[^"]{4,}"/);
  });

  test("name npm scripts that exist, and the Office.js that the add-in is tested with", () => {
    const { scripts, devDependencies } = JSON.parse(
      readFileSync(join(__dirname, "../../package.json"), "utf8"),
    ) as Readonly<Record<"scripts" | "devDependencies", Readonly<Record<string, string>>>>;
    const named = pages.flatMap((page) => all(html(page), /npm run (?:-s )?([\w:]+)/g));
    expect(named).toEqual(expect.arrayContaining(["release", "build:trial"]));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    expect(html("admin.html")).toContain(`office-js-${devDependencies["@microsoft/office-js"]}.tgz`);
  });
});
