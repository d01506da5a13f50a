const { gzipSync } = require("zlib");
const webpack = require("webpack");

const PLUGIN = "SizeBudgetPlugin";

/**
 * Fails the build when a chunk's scripts are over their budget, or when a chunk has none, and prints all of them as
 * a table. Office.js is no part of the build's output.
 *
 * @param budgets kB (1,000 bytes) min+gzip by the chunk's name; `view-*` holds for each chunk whose name begins so, and
 * `name.js` for a file that is no chunk
 */
class SizeBudgetPlugin {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      // After minimizing and real content hashes, before the files are written.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => this.check(compilation));
    });
  }

  check(compilation) {
    const rows = [];
    const sizes = new Map();
    for (const file of Object.keys(this.budgets).filter((one) => one.endsWith(".js")))
      this.hold(
        compilation,
        rows,
        file,
        gzipSync(compilation.assets[file].buffer(), { level: 9 }).length / 1000,
      );
    for (const chunk of compilation.chunks) {
      const scripts = [...chunk.files].filter((file) => file.endsWith(".js"));
      const bytes = scripts.map((file) => gzipSync(compilation.assets[file].buffer(), { level: 9 }).length);
      const kilobytes = bytes.reduce((sum, one) => sum + one, 0) / 1000;
      const name = chunk.name ?? `chunk ${chunk.id}`;
      sizes.set(name, kilobytes);
      this.hold(compilation, rows, name, kilobytes);
    }
    for (const sum of Object.keys(this.budgets).filter((one) => one.includes("+")))
      this.hold(
        compilation,
        rows,
        sum,
        sum.split("+").reduce((kilobytes, name) => kilobytes + sizes.get(name), 0),
      );
    // What a view adds to what is there already: its own chunk with those that it shares with others.
    for (const [name, group] of compilation.namedChunkGroups) {
      const shared = group.chunks.filter((chunk) => chunk.name !== name && /^view-/.test(chunk.name ?? ""));
      if (!/^view-/.test(name) || shared.length === 0) continue;
      const kilobytes = [name, ...shared.map((chunk) => chunk.name)].reduce(
        (sum, one) => sum + sizes.get(one),
        0,
      );
      this.hold(compilation, rows, `${name} with what it shares`, kilobytes, this.budgetOf(name));
    }
    console.log(["min+gzip, Office.js apart", ...rows, ""].join("\n"));
  }

  /** One row of the table, and an error where the size is over its budget. */
  hold(compilation, rows, name, kilobytes, budget = this.budgetOf(name)) {
    if (budget === undefined || !(kilobytes <= budget)) {
      const limit = budget === undefined ? "it has no budget" : `its budget is ${budget} kB`;
      compilation.errors.push(
        new webpack.WebpackError(`${name} is ${kilobytes.toFixed(1)} kB min+gzip; ${limit}.`),
      );
    }
    rows.push(`${name.padEnd(16)}${kilobytes.toFixed(1).padStart(7)} kB of ${String(budget).padStart(4)} kB`);
  }

  budgetOf(name) {
    const key = Object.keys(this.budgets).find((one) =>
      one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name,
    );
    return key === undefined ? undefined : this.budgets[key];
  }
}

module.exports = { SizeBudgetPlugin };
