import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_POLICY } from "../../src/core/status/policy";
import { commands } from "../../workbench/cli/commands";

const read = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");
const { warnDays } = DEFAULT_POLICY;

describe("the warning days that hold where nothing is said", () => {
  test.each([
    ["docs/guide.md", `临期天数默认 ${warnDays} 天`],
    ["src/functions/functions.ts", `提前多少天算临期，省略为${warnDays}\n`],
  ])("%s says how many they are", (path, words) => {
    expect(read(path)).toContain(words);
  });

  test("are the example in the usage of every command that takes them", () => {
    const usages = commands.map(({ usage }) => usage).filter((usage) => usage.includes("--warn"));
    expect(usages.length).toBeGreaterThan(2);
    for (const usage of usages) expect(usage).toContain(`[--warn ${warnDays}]`);
  });
});
