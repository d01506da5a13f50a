const { resolve } = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * On a fresh clone jest knows no times and goes by the size of the files, so that a suite of a minute may begin when all
 * others are done, with one core idle. Here the long ones are named, the longest first; where jest knows times, from
 * earlier runs, it goes by these alone.
 */
const LONGEST = [
  "browser/guides",
  "browser/states",
  "browser/pane",
  "commands/summary-of-many",
  "one-status/one-status",
  "commands/flag",
  "browser/admin-guide",
  "commands/summary-failures",
  "soak/soak",
  "commands/problems-of-commands",
  "browser/summary",
  "browser/thousand-rows",
  "browser/page",
  "browser/collect",
  "core/features/indicators/sheet/libreoffice",
  "browser/files",
  "release/release",
  "browser/self-check",
  "browser/watch",
  "browser/insert",
  "commands/insert-lists",
  "browser/indicators",
  "core/features/indicators/sheet/formulas",
  "commands/acts-between",
  "browser/training-page",
  "workbench/xlsx/summary-libreoffice",
  "faults/faults",
  "commands/summary-of-lists-elsewhere",
  "browser/first-view",
  "browser/doubts",
  "xlsx/roundtrip/roundtrip",
  "xlsx/hostile/hostile-files",
  "commands/any-text",
  "browser/next-year",
  "host/memory/final-edits",
  "version-0.1/opens",
  "commands/registers-libreoffice",
].map((name) => resolve(__dirname, `../../test/${name}.test.ts`));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const timed = [...sorted].some((test) => test.duration !== undefined);
    if (timed) return sorted;
    const rank = ({ path }) => {
      const at = LONGEST.indexOf(path);
      return at < 0 ? LONGEST.length : at;
    };
    return [...sorted].sort((one, other) => rank(one) - rank(other));
  }
};
