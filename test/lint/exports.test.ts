import { unusedExports } from "../../scripts/lint/exports";

/** What is exported for nobody in some files with their texts. */
const unused = (files: Readonly<Record<string, string>>) =>
  unusedExports(new Map(Object.entries(files)), (file) => file.startsWith("src/"));

describe("an export", () => {
  test("that no other file imports is told with its line: a function, a constant, a type, a list of names", () => {
    const text = [
      "export function f() {}",
      "export const [a, { b }] = c;",
      "export type T = 1;",
      "const d = 1;",
      "export { d };",
    ].join("\n");
    expect(unused({ "src/a.ts": text })).toEqual([
      "src/a.ts:1: no other file imports f",
      "src/a.ts:2: no other file imports a",
      "src/a.ts:2: no other file imports b",
      "src/a.ts:3: no other file imports T",
      "src/a.ts:5: no other file imports d",
    ]);
  });

  test("is looked for by its own name, whatever the other file calls it, and in that file alone", () => {
    const texts = { "src/a.ts": "export const x = 1;", "src/b.ts": "export const x = 1;" };
    expect(unused({ ...texts, "src/c.ts": 'import { x as y } from "./a";' })).toEqual([
      "src/b.ts:1: no other file imports x",
    ]);
  });

  test.each([
    'import { x } from "../src/a";',
    'import type { x } from "../src/a";',
    'import y, { type x } from "../src/a";',
    'import * as all from "../src/a";',
    'export { x } from "../src/a";',
    'export * from "../src/a";',
    'const x = () => import("../src/a");',
    'type X = typeof import("../src/a").x;',
  ])("is used by %s", (text) => {
    expect(unused({ "src/a.ts": "export const x = 1;", "test/b.ts": text })).toEqual([]);
  });

  test("that is only handed on is not used by that: the chain ends with nobody", () => {
    expect(unused({ "src/a.ts": "export const x = 1;", "src/index.ts": 'export { x } from "./a";' })).toEqual(
      ["src/index.ts:1: no other file imports x"],
    );
  });

  test("by default is one with that name", () => {
    const text = "export default function f() {}";
    expect(unused({ "src/a.ts": text })).toEqual(["src/a.ts:1: no other file imports default"]);
    expect(unused({ "src/a.ts": text, "src/b.ts": 'import g from "./a";' })).toEqual([]);
  });

  test("of a file that is a user only is nobody's matter", () => {
    expect(unused({ "test/a.ts": "export const x = 1;" })).toEqual([]);
  });
});
