const path = require("path");
const { readFileSync } = require("fs");
const webpack = require("webpack");
const { GUIDES, readGuide, pageOf, indexBody } = require("./page");

const PLUGIN = "GuidesPlugin";

/**
 * Puts the guides of docs/ into the site as pages with their pictures, under help/, so that 帮助 in Excel leads to a
 * page that helps where there is no internet. Which guides: contents.json.
 */
class GuidesPlugin {
  /** @param version the one that every page names */
  constructor(version) {
    this.version = version;
    /** What stands in the site for certain, whatever pictures the guides have. */
    this.outputs = ["index", ...GUIDES].map((name) => `help/${name}.html`);
  }

  apply(compiler) {
    const docs = path.resolve(compiler.context, "docs");
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const emit = (name, content) => {
          compilation.emitAsset(`help/${name}`, new webpack.sources.RawSource(content), { minimized: true });
        };
        const guides = GUIDES.map((name) => {
          const file = path.join(docs, `${name}.md`);
          compilation.fileDependencies.add(file);
          return { name, version: this.version, ...readGuide(readFileSync(file, "utf8")) };
        });
        const titles = new Map(guides.map(({ name, title }) => [name, title]));
        for (const guide of guides) emit(`${guide.name}.html`, pageOf(guide, titles));
        emit("index.html", pageOf({ body: indexBody(titles), version: this.version }, titles));
        emit("help.css", readFileSync(path.join(__dirname, "help.css")));
        for (const picture of new Set(guides.flatMap(({ pictures }) => pictures)))
          emit(picture, readFileSync(path.join(docs, picture)));
      });
    });
  }
}

module.exports = { GuidesPlugin };
