const webpack = require("webpack");

const PLUGIN = "PlainNamePlugin";

/**
 * An entry's script under its bare name as well, for who can't know its hash: the manifest names it. The page asks for
 * the one with the hash, which a browser keeps without asking.
 */
class PlainNamePlugin {
  constructor(entry) {
    this.entry = entry;
    this.outputs = [`${entry}.js`];
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      // After the last change to a script: the names of the chunks in it.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, (assets) => {
        const chunk = compilation.namedChunks.get(this.entry);
        const [file] = [...chunk.files].filter((name) => name.endsWith(".js"));
        compilation.emitAsset(this.outputs[0], assets[file], { minimized: true });
      });
    });
  }
}

module.exports = { PlainNamePlugin };
