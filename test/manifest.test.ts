import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_ACTIONS } from "../src/commands/ribbon";
import { BUTTON_IDS, TAB } from "../src/host/excel/ribbon";

const ROOT = join(__dirname, "..");
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const xml = read("manifest.xml");
const BASE = "https://localhost:3000/";

/** Every first group of a pattern, in order. */
const all = (pattern: RegExp, text = xml): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The width and height that a PNG's header names. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Files that the build puts into dist/ under a fixed name, told from webpack's configuration without a build. */
function fixedOutputs(): string[] {
  type Config = {
    readonly plugins: readonly {
      readonly userOptions?: { readonly filename?: string };
      readonly options?: { readonly output?: string };
      readonly outputs?: readonly string[];
    }[];
  };
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const configure = require("../webpack.config.js") as (env: object, argv: object) => Config;
  const { plugins } = configure({}, { mode: "production" });
  const written = plugins.flatMap(
    (plugin) => plugin.userOptions?.filename ?? plugin.options?.output ?? plugin.outputs ?? [],
  );
  return [...written, ...readdirSync(join(ROOT, "assets")).map((name) => `assets/${name}`)];
}

describe("manifest.xml", () => {
  test("is an add-in for Excel workbooks with Chinese as its language", () => {
    expect(all(/<Host Name="(\w+)"/g)).toEqual(["Workbook"]);
    expect(all(/<DefaultLocale>(.*)<\/DefaultLocale>/g)).toEqual(["zh-CN"]);
    expect(all(/<Permissions>(.*)<\/Permissions>/g)).toEqual(["ReadWriteDocument"]);
  });

  test("has the version of package.json", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${version}.0`]);
  });

  test("requires the shared runtime and nothing that Excel 2021 lacks", () => {
    expect([...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, ...set]) => set)).toEqual([
      ["SharedRuntime", "1.1"],
    ]);
    expect(xml).toContain('lifetime="long"');
  });

  test("runs the pane, the functions and the ribbon in one page", () => {
    const pages = [
      ...all(/<Runtime resid="([^"]+)"/g),
      ...all(/<FunctionFile resid="([^"]+)"/g),
      ...all(/<Page>\s*<SourceLocation resid="([^"]+)"/g),
      ...all(/<TaskpaneId>[^<]+<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g),
    ];
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(new Set(pages)).toEqual(new Set(["Page.Url"]));
  });

  test("defines every resid once, uses every one, and none is longer than 32 characters", () => {
    const defined = all(/<bt:\w+ id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(all(/resid="([^"]+)"/g))).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps titles within 125 characters and descriptions within 250", () => {
    const strings = (kind: string): string[] =>
      all(/DefaultValue="([^"]*)"/g, xml.slice(xml.indexOf(`<bt:${kind}>`), xml.indexOf(`</bt:${kind}>`)));
    expect(strings("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(strings("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  test("names only files that the build puts there", () => {
    const urls = all(/DefaultValue="(https:[^"]+)"/g);
    const outputs = new Set(fixedOutputs());
    expect(urls.filter((url) => !url.startsWith(BASE) || !outputs.has(url.slice(BASE.length)))).toEqual([]);
  });

  test("leads whoever asks for help or wants to know more to a guide", () => {
    expect(all(/<SupportUrl DefaultValue="([^"]+)"/g)).toEqual([`${BASE}help/index.html`]);
    expect(all(/<LearnMoreUrl resid="([^"]+)"/g)).toEqual(["Guide.Url"]);
    expect(all(/id="Guide\.Url" DefaultValue="([^"]+)"/g)).toEqual([`${BASE}help/guide.html`]);
  });

  test("shows icons whose size is the one it says", () => {
    const images = [...xml.matchAll(/<bt:Image id="Icon\.\w+\.(\d+)" DefaultValue="[^"]*?(assets\/[^"]+)"/g)];
    expect(images.length).toBeGreaterThan(0);
    for (const [, size, file = ""] of images) expect(pngSize(file)).toEqual([Number(size), Number(size)]);
    expect(pngSize("assets/app-32.png")).toEqual([32, 32]);
    expect(pngSize("assets/app-64.png")).toEqual([64, 64]);
  });

  test("gives every button and group its icon in all sizes", () => {
    const icons = all(/<Icon>([\s\S]*?)<\/Icon>/g).map((icon) => all(/size="(\d+)"/g, icon).map(Number));
    expect(icons.length).toBeGreaterThan(0);
    for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  test("has an action behind every button, and a button for every action", () => {
    expect(new Set(all(/<FunctionName>(.*)<\/FunctionName>/g))).toEqual(new Set(Object.keys(RIBBON_ACTIONS)));
  });

  test("names the tab and the buttons that are switched off and on as the ribbon is asked for them", () => {
    expect(all(/<CustomTab id="([^"]+)"/g)).toEqual([TAB]);
    for (const [name, id] of Object.entries(BUTTON_IDS))
      expect(xml).toMatch(
        new RegExp(
          `<Control xsi:type="Button" id="${id}">(?:(?!</Control>)[^])*<FunctionName>${name}</FunctionName>`,
        ),
      );
  });

  test("offers 转到任务 and 看这项任务 on a right click into a cell", () => {
    const [menu = ""] = all(/<ExtensionPoint xsi:type="ContextMenu">([\s\S]*?)<\/ExtensionPoint>/g);
    expect(all(/<OfficeMenu id="(\w+)"/g, menu)).toEqual(["ContextMenuCell"]);
    expect(all(/<FunctionName>(.*)<\/FunctionName>/g, menu)).toEqual(["goToTask", "showRow"]);
  });

  test("names the file of keyboard shortcuts, each for an action that exists and with keys of its own", () => {
    type Shortcuts = {
      readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    };
    expect(all(/<ExtendedOverrides Url="([^"]+)"/g)).toEqual([`${BASE}shortcuts.json`]);
    expect(read("webpack.config.js")).toContain('{ from: "src/shortcuts.json", to: "shortcuts.json" }');
    const { actions, shortcuts } = JSON.parse(read("src", "shortcuts.json")) as Shortcuts;
    expect(actions.filter(({ id }) => !(id in RIBBON_ACTIONS))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // With three modifiers: none of Excel's own, and none that a Chinese input method takes.
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });

  test("gives the functions the namespace ZLQ", () => {
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="ZLQ" />');
  });
});

const dist = join(ROOT, "dist");

describe("the built add-in", () => {
  beforeAll(() => {
    if (!existsSync(join(dist, "manifest.xml"))) throw new Error("dist is not built: npm run build");
  });

  test("holds every file that its manifest names", () => {
    const built = read("dist", "manifest.xml");
    const base = all(/<SourceLocation DefaultValue="([^"]+)taskpane\.html"/g, built)[0] ?? "";
    const files = all(/DefaultValue="(https:[^"]+)"/g, built).map((url) => url.slice(base.length));
    expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  test("loads the functions before the pane, and Office.js after both, so that the pane is drawn while it comes", () => {
    const scripts = all(/<script[^>]*src="?([^"?>\s]+)/g, read("dist", "taskpane.html"));
    const own = ["start", "functions", "pane", "shell"];
    expect(scripts.map((src) => src.replace(/\.[\da-f]{8}\.js$/, ""))).toEqual([...own, scripts[4]]);
    expect(scripts[4]).toMatch(/\/office\.js$/);
  });

  test("has the functions under the manifest's name too, whole and the same", () => {
    const [file = ""] = all(/<script[^>]*src="?(functions\.[^"?>\s]+)/g, read("dist", "taskpane.html"));
    expect(read("dist", "functions.js")).toBe(read("dist", file));
  });

  test("describes in functions.json what functions.js registers", () => {
    const { functions } = JSON.parse(read("dist", "functions.json")) as { functions: { id: string }[] };
    const registered = all(/CustomFunctions\.associate\("(\w+)"/g, read("dist", "functions.js"));
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});

test("package, lock file, manifest and changelog name one version, and the pane is given it", () => {
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  const lock = JSON.parse(read("package-lock.json")) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  expect([lock.version, lock.packages[""]?.version]).toEqual([version, version]);
  expect(all(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  expect(all(/^## \[([^\]]+)\]/gm, read("CHANGELOG.md"))[0]).toBe(version);
  expect(read("webpack.config.js")).toContain("ZLQ_VERSION: JSON.stringify(version)");
});
