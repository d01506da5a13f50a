const webpack = require("webpack");
const { licenceText, packagesOf } = require("./licences");

const PLUGIN = "LicencesPlugin";

/** The files of a module in the bundle; one that others were merged into stands for all of them. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  return module.resource === undefined ? [] : [module.resource.replace(/\?.*$/, "")];
}

/** The files of the modules that are in a chunk; what was only looked at, or left out as unused, is in none. */
function bundledFiles({ modules, chunkGraph }) {
  return [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap(filesOf);
}

/** Bundles built beside the main one, such as a worker's; the page's template only runs while it is built. */
const builtBeside = ({ children }) => children.filter(({ name = "" }) => !name.startsWith("HtmlWebpack"));

/** Writes the licences of the packages that really are in the bundles, and of webpack, whose runtime is there too. */
class LicencesPlugin {
  /** @param output the file in the build's folder */
  constructor(output) {
    this.options = { output };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const files = [compilation, ...builtBeside(compilation)].flatMap(bundledFiles);
        files.push(require.resolve("webpack/package.json"));
        compilation.emitAsset(
          this.options.output,
          new webpack.sources.RawSource(licenceText(packagesOf(files))),
        );
      });
    });
  }
}

module.exports = { LicencesPlugin };
