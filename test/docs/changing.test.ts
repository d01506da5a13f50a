import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const guide = readFileSync(join(ROOT, "docs/changing.md"), "utf8");

const HOMES = "src|test|docs|scripts|workbench|assets";
const paths = [
  ...new Set(
    [...guide.matchAll(new RegExp(`\`((?:${HOMES})/[^\`\\s]*|[A-Za-z]+\\.(?:md|xml|json))\``, "g"))].map(
      ([, path]) => path ?? "",
    ),
  ),
];

describe("docs/changing.md", () => {
  test("tells of ten changes, and of each which files to touch", () => {
    const [, ...changes] = guide.split(/^## /m);
    expect(changes).toHaveLength(10);
    for (const change of changes) expect(change).toMatch(/^1\. .*`[^`]+\.\w+`|^1\. .*`[^`]+\/`/m);
  });

  test.each(paths)("names %s, which exists", (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  test("names no file by its name alone that is nowhere", () => {
    const files = ["src", "test", "workbench"].flatMap((home) =>
      readdirSync(join(ROOT, home), { recursive: true, encoding: "utf8" }).map((path) =>
        path.slice(path.lastIndexOf("/") + 1),
      ),
    );
    const names = [...guide.matchAll(/`([\w.-]+\.tsx?)`/g)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(5);
    expect(files).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ["src/core/status/status.ts", "WARN_DAYS"],
    ["src/core/marks/registry.ts", "SHEET_ROLES"],
    ["src/core/marks/registry.ts", "SHEET_SUFFIX"],
    ["src/core/marks/registry.ts", "OWN_TABLES"],
    ["src/core/features/insert/layouts.ts", "LAYOUTS"],
    ["src/core/features/insert/plan-insert.ts", "WRITERS"],
    ["src/core/features/insert/ledger.ts", "LEDGER_COLUMNS"],
    ["src/core/features/insert/renewed-ledger.ts", "ROLE"],
    ["src/core/tables/tasks/holds-lists.ts", "HOLDS_LISTS"],
    ["src/core/tables/tasks/status-row.ts", "READ"],
    ["src/taskpane/views/watch/correct-list.tsx", "ASKED"],
    ["src/host/excel/apply/queue-edits.ts", "PERFORM"],
    ["src/host/memory/edit-book.ts", "PERFORM"],
    ["src/host/writing/journal.ts", "ADDS"],
    ["src/host/writing/journal.ts", "addedBy"],
    ["scripts/lint/arrows.ts", "FEATURES"],
    ["test/commands/problems-of-commands.test.ts", "ASKED"],
  ])("%s has the %s that is named there", (path, name) => {
    expect(guide).toContain(`\`${name}\``);
    expect(readFileSync(join(ROOT, path), "utf8")).toMatch(new RegExp(`\\bconst ${name}\\b`));
  });
});
