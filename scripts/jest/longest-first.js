const { resolve } = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * On a fresh clone jest knows no times and goes by the size of the files, so that a suite of a minute may begin when all
 * others are done, with one core idle. Here the long ones are named, the longest first; where jest knows times, from
 * earlier runs, it goes by these alone.
 */
const LONGEST = [
  "one-status/one-status",
  "commands/problems-of-commands",
  "commands/summary-of-many",
  "commands/acts-between",
  "browser/summary",
  "commands/summary-failures",
  "commands/flag",
  "commands/summary-of-lists-elsewhere",
  "commands/any-text",
  "faults/faults",
  "browser/page",
  "browser/files",
  "version-0.1/opens",
  "commands/insert-lists",
  "commands/summary",
  "commands/two-at-once",
  "core/features/summary/plan-summary",
  "xlsx/hostile/hostile-files",
  "core/features/indicators/sheet/libreoffice",
  "core/features/summary/one-change",
  "browser/indicators",
  "browser/insert",
  "browser/watch",
  "commands/marks",
  "commands/flag-libreoffice",
  "browser/doubts",
  "workbench/cli/one-truth",
  "core/features/indicators/sheet/formulas",
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
