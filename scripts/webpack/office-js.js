const path = require("path");

/** What Excel in Chinese or English asks for; the other hosts and languages of the package stay out (86 MB in all). */
const WANTED = [
  "office.js",
  "excel-!(*.debug).js",
  "o15apptofilemappingtable.js",
  "{zh-cn,en-us}/!(*.debug).js",
  "{telemetry,ariatelemetry}/!(*.debug).js",
];

/** Patterns that copy Office.js from the installed npm package into dist/office-js, for networks without Microsoft. */
function officeJsFiles() {
  const context = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  // Microsoft's files are served as they are: never minified or changed.
  return WANTED.map((from) => ({
    from,
    context,
    to: "office-js/[path][name][ext]",
    info: { minimized: true },
  }));
}

module.exports = { officeJsFiles };
