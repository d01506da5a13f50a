const path = require("path");
const { readdirSync } = require("fs");

/** What Excel in Chinese or English asks for; the other hosts and languages of the package stay out (86 MB in all). */
const WANTED =
  /^(office|excel-[^/]*|o15apptofilemappingtable|(zh-cn|en-us|telemetry|ariatelemetry)\/[^/]*)(?<!\.debug)\.js$/;
/** The package has its folders in lower case, the client asks by the language's proper name, and for en-us as a last. */
const ASKED_AS = { "zh-cn": ["zh-CN"], "en-us": ["en-US", "en-us"] };

/**
 * Office.js as npm installed it, for networks without Microsoft and for the training page: what to copy, and where to
 * below a folder. Its licence goes along.
 */
function officeJsFiles() {
  const root = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const dist = path.join(root, "dist");
  const names = readdirSync(dist, { recursive: true }).map((name) => name.split(path.sep).join("/"));
  const scripts = names.filter((name) => WANTED.test(name)).sort();
  const copies = scripts.flatMap((name) => {
    const [, folder = "", file = name] = /^([^/]+)\/(.+)$/.exec(name) ?? [];
    const folders = ASKED_AS[folder] ?? [folder];
    return folders.map((each) => ({ from: path.join(dist, name), to: path.posix.join(each, file) }));
  });
  return [{ from: path.join(root, "LICENSE.md"), to: "LICENSE.md" }, ...copies];
}

module.exports = { officeJsFiles };
