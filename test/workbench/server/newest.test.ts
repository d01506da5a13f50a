import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newestChange } from "../../../workbench/server/newest";
import { oneAtATime } from "../../../workbench/server/once";

const folder = mkdtempSync(join(tmpdir(), "zlq-newest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the newest change is found however deep the file lies", () => {
  mkdirSync(join(folder, "a/b"), { recursive: true });
  writeFileSync(join(folder, "a/b/deep.ts"), "");
  writeFileSync(join(folder, "top.ts"), "");
  utimesSync(join(folder, "a/b/deep.ts"), 2000, 2000);
  utimesSync(join(folder, "top.ts"), 1000, 1000);
  expect(newestChange([join(folder, "a"), join(folder, "top.ts")])).toBe(2_000_000);
});

test("what is not there was never changed", () => {
  expect(newestChange([join(folder, "none")])).toBe(0);
});

test("two builds of the same thing run one after the other", async () => {
  const lock = join(folder, "locks/page");
  const steps: string[] = [];
  const build = (name: string) =>
    oneAtATime(lock, async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    });
  await Promise.all([build("one"), build("two")]);
  expect(steps).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("a build that failed lets the next one in", async () => {
  const lock = join(folder, "locks/failing");
  await expect(oneAtATime(lock, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(oneAtATime(lock, () => Promise.resolve("built"))).resolves.toBe("built");
});
