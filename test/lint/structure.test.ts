import fc from "fast-check";
import { AREAS } from "../../scripts/lint/arrows";
import { circlesOf, graphOf } from "../../scripts/lint/circles";
import { importsIn, importsOf, sourceFiles } from "../../scripts/lint/imports";
import { structureProblems } from "../../scripts/lint/structure";

/** Files with their texts, as the check sees a project. */
function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const known = new Set(Object.keys(files));
  return structureProblems(Object.entries(files).flatMap(([file, text]) => importsIn(file, text, known)));
}

describe("the project as it stands", () => {
  const files = sourceFiles(".", ["src", "workbench"]);

  test("keeps every arrow and has no circle", () => {
    expect(structureProblems(importsOf(".", files))).toEqual([]);
  });

  test("has files in every area of the list: a folder that was renamed does not leave its rule behind", () => {
    for (const { folder } of AREAS) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
    for (const { mayImport } of AREAS)
      for (const part of mayImport)
        expect(files.some((file) => file === part || file.startsWith(`${part}/`))).toBe(true);
  });
});

describe("arrows", () => {
  test.each([
    ["src/core/base/a.ts", "../language/b", "src/core/language/b.ts"],
    ["src/core/features/summary/a.ts", "../letters/b", "src/core/features/letters/b.ts"],
    ["src/taskpane/views/a.tsx", "../../functions/b", "src/functions/b.ts"],
    ["src/strings/a.ts", "../core/base/b", "src/core/base/b.ts"],
    ["src/commands/a.ts", "../../workbench/book/b", "workbench/book/b.ts"],
    ["src/commands/a.ts", "../host/excel/b", "src/host/excel/b.ts"],
    ["src/functions/a.ts", "../host/excel/b", "src/host/excel/b.ts"],
    ["src/host/writing/a.ts", "../excel/b", "src/host/excel/b.ts"],
    ["workbench/wire/a.ts", "../book/b", "workbench/book/b.ts"],
  ])("%s may not import %s", (file, path, target) => {
    const text = `import type { B } from "${path}";`;
    expect(problemsOf({ [file]: text, [target]: "" })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:1: .* may not import ${target} `)),
    ]);
  });

  test.each([
    ["src/core/status/a.ts", "react"],
    ["src/core/tables/a.ts", "node:fs"],
    ["workbench/wire/a.ts", "@univerjs/core"],
    ["workbench/book/a.ts", "hucre"],
    ["workbench/page/a.ts", "hucre"],
  ])("%s may not import the package %s", (file, name) => {
    expect(problemsOf({ [file]: `\n\nimport { x } from "${name}";` })).toEqual([
      expect.stringContaining(`${file}:3: `),
    ]);
  });

  test("an import of the core outside the core's parts is told: a new folder needs its place in the order", () => {
    expect(problemsOf({ "src/core/new/a.ts": 'import "./b";', "src/core/new/b.ts": "" })).toHaveLength(1);
  });

  test("an import() is seen, and a file of the tests is nobody's", () => {
    expect(problemsOf({ "src/taskpane/a.ts": 'const b = () => import("../excel/b");' })).toHaveLength(1);
    expect(problemsOf({ "workbench/cli/a.ts": 'import { b } from "../../test/support/b";' })).toHaveLength(1);
  });

  test("what stands in the list is no problem", () => {
    expect(
      problemsOf({
        "src/core/features/letters/a.ts": 'import { b } from "../summary/b";',
        "src/core/features/summary/b.ts":
          'import { c } from "../../base/c"; import { d } from "../../../strings/d";',
        "src/core/base/c.ts": "",
        "src/strings/d.ts": "",
        "src/taskpane/e.tsx": 'import { Button } from "@fluentui/react-components";',
        "workbench/xlsx/f.ts": 'import { readXlsx } from "hucre/xlsx";',
      }),
    ).toEqual([]);
  });
});

describe("circles", () => {
  test("two files that import each other are one, also when only a type is imported", () => {
    expect(
      problemsOf({
        "src/core/base/a.ts": 'import type { B } from "./b";',
        "src/core/base/b.ts": 'export { a } from "./a";',
      }),
    ).toEqual(["circle of files: src/core/base/a.ts ↔ src/core/base/b.ts"]);
  });

  test("two folders whose files import each other are one, without a circle of files", () => {
    expect(
      problemsOf({
        "workbench/page/grid/a.ts": 'import "../pane/b";',
        "workbench/page/pane/b.ts": "",
        "workbench/page/pane/c.ts": 'import "../grid/d";',
        "workbench/page/grid/d.ts": "",
      }),
    ).toEqual(["circle of folders: workbench/page/grid ↔ workbench/page/pane"]);
  });

  const nodes = fc.integer({ min: 0, max: 7 }).map(String);
  test("two are in one circle exactly if each reaches the other", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nodes, nodes)), (arrows) => {
        const graph = graphOf(arrows);
        const reached = (from: string) => {
          const all = new Set<string>();
          const open = [...(graph.get(from) ?? [])];
          for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (all.has(next)) continue;
            all.add(next);
            open.push(...(graph.get(next) ?? []));
          }
          return all;
        };
        const circles = circlesOf(graph);
        for (const a of graph.keys())
          for (const b of graph.keys()) {
            if (a === b) continue;
            const together = circles.some((circle) => circle.includes(a) && circle.includes(b));
            expect(together).toBe(reached(a).has(b) && reached(b).has(a));
          }
      }),
    );
  });
});
