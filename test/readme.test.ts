import { existsSync, readFileSync } from "node:fs";
import { indicators } from "../src/core/notice/indicators";
import { measuresOf } from "../src/core/notice/measures-of";
import { officialLists } from "../src/core/notice/official-lists";
import { commands } from "../workbench/cli/commands";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> })
  .scripts;

test("the README's numbers of tasks, measures and indicators are those of the data", () => {
  const tasks = officialLists.flatMap(({ sections }) => sections.flatMap((section) => section.tasks)).length;
  const measures = officialLists.flatMap(measuresOf).length;
  expect(readme).toContain(`共 ${tasks} 项任务、${measures} 条措施`);
  expect(readme).toContain(`${indicators.length} 项指标`);
});

test("every npm script and every command that the README names exists", () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? "");
  for (const name of [...named, "start", "test"]) expect(Object.keys(scripts)).toContain(name);
  for (const [, name] of readme.matchAll(/zlq -- (\w+)/g))
    expect(commands.map((command) => command.name)).toContain(name);
});

test("every file and picture that the README points to exists", () => {
  const files = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? "");
  expect(files.length).toBeGreaterThan(5);
  for (const path of files) expect([path, existsSync(path)]).toEqual([path, true]);
});
