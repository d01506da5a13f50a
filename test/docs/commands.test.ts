import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands";
import { HOST_PROBLEMS, WRITE_PROBLEMS, type Command } from "../../src/commands/command";
import { viewsStrings } from "../../src/strings/views";
import { commands as commandLine } from "../../workbench/cli/commands";

const ROOT = join(__dirname, "../..");
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const guide = read("docs", "commands.md");
const manifest = read("manifest.xml");
const list = Object.entries<Command>(COMMANDS);

/** It calculates by the embedded workbook's own engine; the add-in has no part in it. */
const OF_THE_WORKBENCH = ["eval"];

/** The words on the ribbon's buttons, by what they run. */
const buttons = new Map(
  [...manifest.matchAll(/<Control [\s\S]*?<\/Control>/g)].flatMap(([control]) => {
    const action = /<FunctionName>(\w+)</.exec(control)?.[1];
    const label = /<Label resid="([^"]+)"/.exec(control)?.[1] ?? "";
    const words = manifest.split(`<bt:String id="${label}" DefaultValue="`)[1]?.split('"')[0];
    return action === undefined ? [] : [[action, words] as const];
  }),
);

/** The cells of a row of the table, without the code's quotes. */
const cells = (row: string): string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const words = (cell = ""): string[] =>
  cell === "—" ? [] : cell.split("、").map((word) => word.replaceAll("`", ""));
const GROUPS: Readonly<Record<string, readonly string[]>> = { 读: HOST_PROBLEMS, 写: WRITE_PROBLEMS };

describe("docs/commands.md", () => {
  test("lists the commands of the command line with usage and purpose, in the order of its help", () => {
    const written = [...guide.matchAll(/^- `(.+?)`：(.+)$/gm)].map(([, usage, summary]) => ({
      usage,
      summary,
    }));
    expect(written).toEqual(commandLine.map(({ usage, summary }) => ({ usage, summary })));
  });

  test("tells of every command its button, its view, its name on the command line and its problems", () => {
    const rows = [...guide.matchAll(/^\| `.*$/gm)].map(([row]) => cells(row));
    const told = rows.map(([id, button, view, cli, problems]) => ({
      id: words(id)[0],
      button: words(button)[0],
      view,
      cli: words(cli),
      problems: words(problems).flatMap((word) => GROUPS[word] ?? [word]),
    }));
    expect(told).toEqual(
      list.map(([id, { ribbon, view, cli = [], problems }]) => ({
        id,
        button: ribbon === undefined ? undefined : buttons.get(ribbon),
        view: viewsStrings[view],
        cli,
        problems,
      })),
    );
  });

  test("says which problems reading and writing have", () => {
    const [, reading, writing] = /“读”是.*?（(.+?)），“写”是.*?（“读”，以及(.+?)）/.exec(guide) ?? [];
    expect(words(reading)).toEqual(HOST_PROBLEMS);
    expect([...words(reading), ...words(writing)]).toEqual(WRITE_PROBLEMS);
  });
});

describe("the list of commands", () => {
  test("has every button of the ribbon, and the ribbon one for each command that says so", () => {
    expect([...buttons.keys()].sort()).toEqual(list.flatMap(([, { ribbon }]) => ribbon ?? []).sort());
  });

  test("has every command of the command line, but for those of the embedded workbook alone, and the reverse", () => {
    const named = list.flatMap(([, { cli = [] }]) => cli);
    expect([...new Set([...named, ...OF_THE_WORKBENCH])].sort()).toEqual(
      commandLine.map(({ name }) => name).sort(),
    );
  });

  test("is where pane and command line take commands from: they import none by itself", () => {
    const folders = ["src/taskpane", "workbench/cli"];
    const files = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(50);
    const imported = files.flatMap((file) =>
      [...read(file).matchAll(/import \{([^}]*)\} from "[./]+(?:src\/)?commands\//g)].flatMap(
        ([, names = ""]) =>
          names.split(",").flatMap((name) => (name.trim() in COMMANDS ? [`${file}: ${name.trim()}`] : [])),
      ),
    );
    expect(imported).toEqual([]);
  });

  test("every command that the guides name on the command line exists", () => {
    const guides = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
    const named = guides.flatMap((name) =>
      [...read("docs", name).matchAll(/zlq -- ([a-z][\w-]*)/g)].map(([, command]) => command),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(commandLine.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  });
});
