import { readFileSync } from "node:fs";
import { sourceFiles } from "../../scripts/lint/imports";
import { evaluated, examplesIn } from "../support/examples-of";

const files = sourceFiles(".", ["src", "workbench"])
  .map((file) => ({ file, examples: examplesIn(readFileSync(file, "utf8")) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(files)("the examples of $file are true", ({ file, examples }) => {
  let pairs: ReturnType<typeof evaluated>;
  beforeAll(() => {
    pairs = evaluated(file, examples);
  });

  test.each(examples.map((example, at) => ({ ...example, at })))("$text", ({ at, partial }) => {
    const [given, said] = pairs[at]?.() ?? ["nothing was evaluated"];
    if (partial) expect(given).toMatchObject(said as object);
    else expect(given).toEqual(said);
  });
});

test("every example says what it gives, and the examples were found", () => {
  const all = files.flatMap(({ examples }) => examples);
  expect(all.filter(({ value }) => value === "")).toEqual([]);
  expect(all.length).toBeGreaterThan(120);
});
