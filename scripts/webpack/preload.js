const webpack = require("webpack");

const PLUGIN = "PreloadPlugin";

/**
 * Has the browser fetch what the page's first view needs while Office.js starts, instead of one script after the other:
 * each is only asked for by the script before it.
 */
class PreloadPlugin {
  /** @param chunks names of the chunks that the first view always needs */
  constructor({ page, chunks }) {
    this.page = page;
    this.chunks = chunks;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      // After the last change to the names of the scripts.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const links = this.chunks.flatMap((name) => {
          const chunk = compilation.namedChunks.get(name);
          if (chunk === undefined) throw new Error(`no chunk is named ${name}`);
          return [...chunk.files]
            .filter((file) => file.endsWith(".js"))
            .map((file) => `<link rel="preload" as="script" href="${file}">`);
        });
        compilation.updateAsset(
          this.page,
          (source) =>
            new webpack.sources.RawSource(
              source
                .source()
                .toString()
                .replace("</head>", `${links.join("")}</head>`),
            ),
        );
      });
    });
  }
}

module.exports = { PreloadPlugin };
