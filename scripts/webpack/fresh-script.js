const { createHash } = require("crypto");
const webpack = require("webpack");

const PLUGIN = "FreshScriptPlugin";

/**
 * A script that keeps its name from one version to the next is asked for with a query that tells its contents, so that
 * the page gets the new one. By the contents alone: webpack's own hash of a compilation tells of the folder it was built
 * in, and the same sources would not become the same bytes.
 */
class FreshScriptPlugin {
  constructor({ page, script }) {
    this.page = page;
    this.script = script;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      // After the last change to a script: the names of the chunks in it.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, (assets) => {
        const hash = createHash("sha256").update(assets[this.script].buffer()).digest("hex").slice(0, 8);
        compilation.updateAsset(this.page, (source) => {
          const text = source.source().toString();
          if (text.split(this.script).length !== 2)
            throw new Error(`${this.page} does not name ${this.script} once`);
          return new webpack.sources.RawSource(text.replace(this.script, `${this.script}?${hash}`));
        });
      });
    });
  }
}

module.exports = { FreshScriptPlugin };
