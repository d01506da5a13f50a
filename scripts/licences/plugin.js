const webpack = require("webpack");
const { licenceText, packagesOf } = require("./licences");

const PLUGIN = "LicencesPlugin";

/** The files of a module in the bundle; one that others were merged into stands for all of them. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  return module.resource === undefined ? [] : [module.resource.replace(/\?.*$/, "")];
}

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
        const { chunkGraph } = compilation;
        const bundled = [...compilation.modules].filter(
          (module) => chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const files = [...bundled.flatMap(filesOf), require.resolve("webpack/package.json")];
        compilation.emitAsset(
          this.options.output,
          new webpack.sources.RawSource(licenceText(packagesOf(files))),
        );
      });
    });
  }
}

module.exports = { LicencesPlugin };
