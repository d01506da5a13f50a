import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
let list: string;
let ruled: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-rulings-"));
  [list, ruled] = [join(folder, "清单.xlsx"), join(folder, "核定.xlsx")];
  const { code } = await zlq(
    ...["new", "--plan", "soil", "--year", "2020", "--layout", "official", "--out", list],
  );
  if (code !== 0) throw new Error("no list");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a ruling is kept in the saved file with who decided, and inspect judges by it", async () => {
  const answer = await zlq("rulings", list, "--set", "A1=按措施", "--by", "张三", "--out", ruled);
  expect(answer).toMatchObject({ code: 0, out: ruled });
  expect(answer.err).toContain("已记下：A1=按措施（张三，2020-12-31）");
  const { out } = await zlq("rulings", ruled, "--json");
  const matters = JSON.parse(out) as { id: string; ruling: unknown }[];
  expect(matters.find(({ id }) => id === "A1")?.ruling).toMatchObject({
    wording: "按措施",
    by: "张三",
    on: "2020-12-31",
  });
  const inspected = await zlq("inspect", ruled, "--as-of", "2021-02-01", "--json");
  expect(inspected.out).toMatch(
    /"key":"土壤-22"[^}]*"text":"2021年底前","kind":"by-date","date":"2020-12-31"/u,
  );
});

test("a ruling that nobody signs, or on what there is not, is refused by name", async () => {
  const out = join(folder, "无.xlsx");
  const unsigned = await zlq("rulings", list, "--set", "A1=按措施", "--out", out);
  expect(unsigned.code).toBe(1);
  expect(unsigned.err).toContain("请填核定人");
  const strange = await zlq("rulings", list, "--set", "A1=按第三种", "--by", "张三", "--out", out);
  expect(strange.code).toBe(1);
  expect(strange.err).toContain("A1=按第三种");
  expect((await zlq("rulings", list, "--set", "A1", "--by", "张三", "--out", out)).code).toBe(2);
});
