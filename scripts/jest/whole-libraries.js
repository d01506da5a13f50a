const { join } = require("node:path");
const { buildSync } = require("esbuild");

/**
 * Libraries of the engine that come as hundreds of small modules. Jest loads every module anew for every suite, which
 * for these takes a second of most suites; so before the suites each is made into one file, of the same code.
 */
const LIBRARIES = ["lodash-es", "cjk-regex"];

const FOLDER = join(__dirname, "../../build/jest");
const fileOf = (library) => join(FOLDER, `${library}.cjs`);

/** Jest's `globalSetup`. */
function makeWhole() {
  for (const library of LIBRARIES)
    buildSync({
      entryPoints: [require.resolve(library)],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: fileOf(library),
      logLevel: "error",
    });
}

module.exports = makeWhole;
/** For jest's `moduleNameMapper`. */
module.exports.places = Object.fromEntries(LIBRARIES.map((library) => [`^${library}$`, fileOf(library)]));
