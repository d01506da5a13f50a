const webpack = require("webpack");

const PLUGIN = "PreloadPlugin";

/**
 * Has the browser fetch what the page's first view needs at once, instead of one script after the other: each is only
 * asked for by the script before it.
 */
class PreloadPlugin {
  /**
   * @param chunks names of the chunks that the first view always needs
   * @param inOrder names of those that the entry `before` asks for at once: they run before it, so that it need not wait
   */
  constructor({ page, chunks, inOrder, before }) {
    this.page = page;
    this.chunks = chunks;
    this.inOrder = inOrder;
    this.before = before;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      // After the last change to the names of the scripts.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      const filesOf = (name) => {
        const chunk = compilation.namedChunks.get(name);
        if (chunk === undefined) throw new Error(`no chunk is named ${name}`);
        return [...chunk.files].filter((file) => file.endsWith(".js"));
      };
      const tags = (names, tag) => names.flatMap(filesOf).map(tag).join("");
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const [entry] = filesOf(this.before);
        const script = new RegExp(`<script [^>]*src="?${entry.replaceAll(".", "\\.")}`);
        compilation.updateAsset(this.page, (source) => {
          const text = source.source().toString();
          if (!script.test(text)) throw new Error(`${this.page} does not name ${entry}`);
          return new webpack.sources.RawSource(
            text
              .replace(
                script,
                (found) => tags(this.inOrder, (file) => `<script defer src=${file}></script>`) + found,
              )
              .replace(
                "</head>",
                (end) => tags(this.chunks, (file) => `<link rel="preload" as="script" href="${file}">`) + end,
              ),
          );
        });
      });
    });
  }
}

module.exports = { PreloadPlugin };
