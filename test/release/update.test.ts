import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readFolder, releaseFiles } from "../../scripts/release/release-files";

const guide = readFileSync(join(__dirname, "../../docs/admin.md"), "utf8");
/** What step 5 has an administrator type: two lines at once, the third some days later. */
const [pages = "", rest = "", old = ""] = (
  /```sh\n(.*\/srv\/zlq\/site[\s\S]*?)```/.exec(guide)?.[1] ?? ""
).split("\n");

/** A release unpacked into a folder: a page that names a script by its hash. */
function unpacked(folder: string, version: string, hash: string): string {
  const text = (what: string): Buffer => Buffer.from(`${what} ${version}`);
  const site = new Map([
    ["manifest.xml", text("manifest")],
    ["taskpane.html", text(`pane.${hash}.js`)],
    ["functions.js", text("functions")],
    [`pane.${hash}.js`, text("pane")],
    [`pane.${hash}.js.LICENSE.txt`, text("licence")],
    ["lists.00000001.js", Buffer.from("the same in both")],
    ["help/index.html", text("help")],
    ["assets/app-16.png", text("picture")],
  ]);
  for (const [path, bytes] of releaseFiles({ site, name: "zlq", version, licence: text("licence") })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(folder, `zlq-${version}`);
}

test("the lines of the guide put a new version over an old one: scripts before pages, the old ones kept for some days", () => {
  const folder = mkdtempSync(join(tmpdir(), "zlq-update-"));
  try {
    const [first, second] = [unpacked(folder, "1.0.0", "aaaaaaaa"), unpacked(folder, "1.0.1", "bbbbbbbb")];
    const server = join(folder, "srv");
    const type = (line: string, cwd: string): void => {
      expect(line).toContain("/srv/zlq");
      execFileSync("bash", ["-euc", line.replaceAll("/srv/zlq", server)], { cwd });
    };
    const names = (): string[] => readdirSync(join(server, "site")).sort();
    mkdirSync(join(server, "site/office-js"), { recursive: true });
    for (const own of ["web.config", "office-js/office.js", "office-js/excel.00000000.js"])
      writeFileSync(join(server, "site", own), "own");
    for (const line of [pages, rest]) type(line, first);

    type(pages, second);
    expect(readFileSync(join(server, "site/taskpane.html"), "utf8")).toContain("pane.aaaaaaaa.js");
    expect(names()).toContain("pane.bbbbbbbb.js");
    type(rest, second);
    expect(readFileSync(join(server, "site/taskpane.html"), "utf8")).toContain("pane.bbbbbbbb.js");
    expect(names()).toContain("pane.aaaaaaaa.js");

    type(old, second);
    expect(names().filter((name) => name.endsWith(".js"))).toEqual([
      "functions.js",
      "lists.00000001.js",
      "pane.bbbbbbbb.js",
    ]);
    for (const [path, bytes] of readFolder(join(second, "site")))
      expect([path, readFileSync(join(server, "site", path))]).toEqual([path, Buffer.from(bytes)]);
    for (const own of ["web.config", "office-js/office.js", "office-js/excel.00000000.js"])
      expect([own, existsSync(join(server, "site", own))]).toEqual([own, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
