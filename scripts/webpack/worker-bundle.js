const webpack = require("webpack");

const PLUGIN = "WorkerBundlePlugin";

/**
 * Builds a Web Worker into one file of its own. Webpack's own way (`new Worker(new URL(…))`) lets worker and page share
 * modules, which then can no longer be joined together in `functions.js`: 3 kB for every workbook that has the add-in.
 */
class WorkerBundlePlugin {
  /**
   * @param name the file, without its ending; it has no hash, for the page names it
   * @param entry its source
   */
  constructor(name, entry) {
    this.name = name;
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.make.tapAsync(PLUGIN, (compilation, done) => {
      const child = compilation.createChildCompiler(PLUGIN, { filename: `${this.name}.js` }, [
        new webpack.EntryPlugin(compiler.context, this.entry, this.name),
      ]);
      child.runAsChild((error, _, built) => {
        compilation.errors.push(...(built?.errors ?? []));
        done(error);
      });
    });
  }
}

module.exports = { WorkerBundlePlugin };
