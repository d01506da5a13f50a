const { places } = require("./scripts/jest/whole-libraries");

/** One runner for everything: what is published as ES modules alone goes through the same transform as our own. */
const ES_MODULES_ONLY =
  "hucre|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|strip-bom|uuid";
module.exports = {
  testEnvironment: "node",
  globalSetup: "<rootDir>/scripts/jest/whole-libraries.js",
  moduleNameMapper: places,
  testSequencer: "<rootDir>/scripts/jest/longest-first.js",
  // A test that drives a whole workbook takes seconds on a small machine.
  testTimeout: 60_000,
  // Unasked, jest leaves one core free: on a machine of two the suites would run one after the other.
  maxWorkers: "100%",
  // The client and the engine keep timers and channels of their own alive; nothing of ours is left to wait for.
  forceExit: true,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    [`^.+\\.(tsx?|mjs)$|/(${ES_MODULES_ONLY})/.+\\.js$`]: [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.+/node_modules/)?(${ES_MODULES_ONLY})/)`],
};
