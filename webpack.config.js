const path = require("path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { GuidesPlugin } = require("./scripts/guides/plugin");
const { BuildConstants } = require("./scripts/webpack/constants");
const { version } = require("./package.json");
const { LicencesPlugin } = require("./scripts/licences/plugin");
const { hashedName } = require("./scripts/webpack/hashed-name");
const { officeJsFiles } = require("./scripts/webpack/office-js");
const { PlainNamePlugin } = require("./scripts/webpack/plain-name");
const { PreloadPlugin } = require("./scripts/webpack/preload");
const { SizeBudgetPlugin } = require("./scripts/webpack/size-budget");
const { WorkerBundlePlugin } = require("./scripts/webpack/worker-bundle");

/** Its name changes with its contents, as those of all scripts that the page asks for. */
const START_SCRIPT = hashedName("src/taskpane/start.js");

/** Modules of the add-in itself that any chunk may share; the pane's views share by chunks of their own. */
const isOwn = ({ resource = "" }) => /[\\/]src[\\/](core|commands|host|strings)[\\/]/.test(resource);

/** What a view is drawn with; and what its commands are run with, fetched with the first click. */
const isView = ({ name }) => /^view-(?!shared)/.test(name ?? "");
const isCommand = ({ name }) => /^do-(?!shared)/.test(name ?? "");

/**
 * Builds the add-in into dist/.
 *
 *   npm run build                                        Office.js from Microsoft's CDN
 *   npm run build -- --env officeJs=self                 Office.js copied into dist/office-js (closed networks)
 *   npm run build -- --env officeJs=https://…/office.js  Office.js from elsewhere
 *   npm run build -- --env baseUrl=https://host/zlq      where dist/ will be served; written into the manifest
 *   npm run build -- --env contact="信息中心 8-0000"      whom the staff ask; at the foot of the pane
 */
module.exports = (env, argv) => {
  const production = argv.mode === "production";
  const constants = new BuildConstants(env);
  return {
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    entry: {
      // Carries webpack's runtime as well and is loaded first. What says that commands work with Excel comes before.
      functions: ["./src/host/excel/start.ts", "./src/functions/start.ts"],
      // The pane shares the functions' modules: one copy of the core, one state for both.
      shell: { import: "./src/taskpane/shell.ts", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    module: {
      rules: [
        // Griffel's own loader (MIT, by the authors of Fluent): works out when building what `makeStyles` would at the
        // first drawing, a third of its time. Only of what is drawn first: written out the rules weigh more.
        {
          test: /[\\/]src[\\/]taskpane[\\/](app|parts[\\/](tab-bar|view-help|help-link|queue-line))\.tsx$/,
          enforce: "post",
          use: "@griffel/webpack-loader",
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                target: "es2020",
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // The reading of lists comes with the first STATUS cell that names a task, or with the first view that reads.
          lists: {
            test: (module, { chunkGraph }) =>
              isOwn(module) && chunkGraph.getModuleChunks(module).some(({ name }) => name === "lists"),
            chunks: (chunk) => chunk.name === "lists" || isView(chunk) || isCommand(chunk),
            minChunks: 2,
            priority: 2,
            name: "lists-shared",
            enforce: true,
          },
          // What several views need to be drawn: the parts of the pane first, which nearly all have.
          parts: {
            test: /[\\/]src[\\/]taskpane[\\/]parts[\\/]/,
            chunks: isView,
            minChunks: 2,
            priority: 2,
            name: "view-shared-parts",
            enforce: true,
          },
          // Then what some of them share, a chunk for those very views: none fetches what only others draw.
          drawing: {
            test: isOwn,
            chunks: isView,
            minChunks: 2,
            minSize: 4_000,
            priority: 1,
            name: (_module, chunks) =>
              ["view-shared", ...chunks.map(({ name }) => name.replace("view-", "")).sort()].join("-"),
          },
          // Planning and writing, which nearly every command needs: fetched with the first that runs.
          writing: {
            test: isOwn,
            chunks: isCommand,
            minChunks: 2,
            priority: 1,
            name: "do-shared",
            enforce: true,
          },
          // What is made of a summary: bulletins, letters, 年终总结, 自评表.
          papers: {
            test: /[\\/]src[\\/]core[\\/](papers|features[\\/](bulletin|letters|summary|year-report|assess))[\\/]/,
            chunks: isCommand,
            minChunks: 2,
            priority: 3,
            name: "do-shared-papers",
            enforce: true,
          },
          // 报送日历 and 报送情况 of the summary go by the same duties.
          duties: {
            test: /[\\/]src[\\/]core[\\/](notice[\\/](2020-14[\\/])?(duties|occurrences)|features[\\/]duties[\\/]duty-)/,
            chunks: "async",
            minChunks: 2,
            priority: 3,
            name: "view-shared-duties",
            enforce: true,
          },
          // By which headings a table of indicators is known: 汇总 asks only that until somebody opens 指标完成率.
          headings: {
            test: /[\\/]tables[\\/]indicators[\\/](may-hold-indicators|find-header|header-words)\./,
            chunks: isView,
            priority: 4,
            name: "view-shared-indicator-headings",
            enforce: true,
          },
          // What writes tables of indicators, and what the summary refers to them by; the view 指标 only reads them.
          formulas: {
            test: /[\\/](tables[\\/]indicators[\\/]row-formulas|attainment[\\/]formulas|attainment[\\/]formula-parts)\./,
            chunks: "async",
            minChunks: 2,
            priority: 4,
            name: "view-shared-indicator-formulas",
            enforce: true,
          },
          // 指标 and 汇总 read the same tables: the readers are loaded once, with whichever view is opened first.
          indicators: {
            test: /[\\/]src[\\/]core[\\/](attainment|tables[\\/]indicators|notice[\\/](ruled-)?indicators)/,
            chunks: "async",
            minChunks: 2,
            priority: 3,
            name: "view-shared-indicators",
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({
        "process.env.NODE_ENV": JSON.stringify(argv.mode),
        ZLQ_VERSION: JSON.stringify(version),
        ZLQ_CONTACT: JSON.stringify(constants.contact),
      }),
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: "./src/functions/functions.ts",
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: {
          officeJsUrl: constants.officeJsUrl,
          contentSecurityPolicy: constants.contentSecurityPolicy,
          startScript: START_SCRIPT,
        },
        chunks: ["functions", "shell"],
        // The template has them before Office.js: the pane is drawn while that still comes.
        inject: false,
        chunksSortMode: "manual",
      }),
      new PlainNamePlugin("functions"),
      // The pane, and what reads the workbook for its first view.
      new PreloadPlugin({
        page: "taskpane.html",
        inOrder: ["pane"],
        before: "shell",
        chunks: ["host-reading", "lists-shared", "lists"],
      }),
      new WorkerBundlePlugin("returned-worker", "./src/taskpane/worker/returned-worker.ts"),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => constants.inManifest(text.toString()) },
          { from: "assets/*.png" },
          // What the keyboard does; the manifest names it.
          { from: "src/shortcuts.json", to: "shortcuts.json" },
          // As it stands: not for today's browsers, but for those that can't read the rest.
          { from: "src/taskpane/start.js", to: START_SCRIPT, info: { minimized: true } },
          // Microsoft's files are served as they are: never minified or changed.
          ...(constants.selfHosted ? officeJsFiles() : []).map(({ from, to }) => ({
            from,
            to: `office-js/${to}`,
            info: { minimized: true },
          })),
        ],
      }),
      new GuidesPlugin(version),
      new LicencesPlugin("THIRD-PARTY-LICENSES.txt"),
      // kB min+gzip. The functions carry the language readers and the official lists, which the pane then shares;
      // both together are what the first view waits for. Development builds are not minified, so there is nothing to
      // hold against a budget.
      // A view brings its feature's sentences along: that of the summary also those of the bulletin and the letters.
      ...(production
        ? [
            new SizeBudgetPlugin({
              "functions+pane": 210,
              functions: 75,
              shell: 5,
              pane: 126,
              // With the notice's contradictions, which the pane's first view has for itself.
              lists: 5,
              "lists-shared": 52,
              // What commands are run with, fetched with the first click: planning and writing, and each its own.
              "do-shared": 54,
              "do-shared-papers": 25,
              // The 39 registers as data, fetched when one is looked for.
              "do-register-data": 32,
              "do-*": 25,
              // 自检, fetched when it is asked for: over forty checks of Excel itself.
              "host-trying": 31,
              // What reads Excel, and what writes to it.
              "host-*": 8,
              // Word files: the docx library, fetched when one is asked for.
              word: 75,
              // Over forty checks with a sentence each.
              "view-self-check": 17,
              // What reads returned files: in a worker, with all it needs; or in the page, where there is none.
              "returned-worker.js": 90,
              "returned-reading": 30,
              // Each view, alone and with what it shares with others.
              "view-*": 25,
            }),
          ]
        : []),
    ],
  };
};
