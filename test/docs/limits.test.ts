import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withLimitsTable } from "../../scripts/limits/table";

const text = readFileSync(join(__dirname, "../../docs/limits.md"), "utf8");

test("docs/limits.md has the assumptions as 自检 tries them (npx tsx scripts/limits/write.ts)", () => {
  expect(text).toBe(withLimitsTable(text));
});

test("printing, row heights and limits of platforms stay written by hand", () => {
  const byHand = text.split("## 程序试不出的")[1] ?? "";
  for (const about of ["撤销", "打印", "行高", "大文件"]) expect(byHand).toContain(`| ${about} `);
});

test("a table without its marks is not guessed at", () => {
  expect(() => withLimitsTable("# 局限")).toThrow("lost its marks");
});
