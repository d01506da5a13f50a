import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulasStrings } from "../../../../src/strings/formulas";

const source = readFileSync(join(__dirname, "../../../../src/functions/functions.ts"), "utf8");
const registered = [...source.matchAll(/@customfunction (\w+)/g)].map(([, name = ""]) => name);

test("the formula view helps with every function, and with no other", () => {
  expect(Object.keys(formulasStrings.help).sort()).toEqual(registered.sort());
});

test.each(Object.entries(formulasStrings.help))(
  "%s's usage and example are of that function",
  (name, help) => {
    expect(help.usage.startsWith(`${name}(`)).toBe(true);
    expect(help.example.startsWith(`=ZLQ.${name}(`)).toBe(true);
  },
);
