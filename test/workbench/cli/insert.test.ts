import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LAYOUTS } from "../../../src/core/features/insert/layouts";
import { measuresOf } from "../../../src/core/notice/measures-of";
import { officialLists } from "../../../src/core/notice/official-lists";
import { openFile } from "../../../workbench/cli/files";
import { contentsOf } from "../../commands/contents-of";
import { toCsv } from "../../support/libreoffice";
import { zlq } from "../../support/zlq";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zlq-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

const measures = officialLists.flatMap((list) => measuresOf(list).map(({ measure }) => measure.text));

test.each(LAYOUTS)(
  "a new %s file holds 104 measures word for word when it is opened again",
  async (layout) => {
    const file = at(`${layout}.xlsx`);
    const made = await zlq(
      "new",
      "--plan",
      "air,water,soil",
      "--year",
      "2020",
      "--layout",
      layout,
      "--out",
      file,
    );
    expect(made).toMatchObject({ code: 0, out: file });
    await openFile(file);
    const contents = await contentsOf();
    const column = layout === "official" ? 2 : 4;
    const first = layout === "official" ? 3 : 1;
    const found = [...contents.values()].flatMap((cells) =>
      cells.slice(first).flatMap((row) => (row[column] === "" ? [] : [row[column]])),
    );
    expect(found).toEqual(measures);
  },
);

test("LibreOffice reads the new files without complaint, every measure whole", () => {
  for (const layout of LAYOUTS) {
    const text = [...toCsv(readFileSync(at(`${layout}.xlsx`))).values()].join("\n").replaceAll('""', '"');
    for (const measure of measures) expect(text).toContain(measure);
  }
});

test("LibreOffice calculates the same status for a ledger's rows", () => {
  const air = toCsv(readFileSync(at("ledger.xlsx"))).get("大气任务台账") ?? "";
  expect(air.split("\n").find((line) => line.includes("大气-1,"))).toContain("临期");
  expect(air.split("\n").find((line) => line.includes("大气-2,"))).toContain("长期推进");
});

test("lists inserted into an existing file leave what it had, and the file itself, alone", async () => {
  const input = at("official.xlsx");
  const before = readFileSync(input);
  const out = at("both.xlsx");
  expect((await zlq("insert", input, "--plan", "soil", "--layout", "ledger", "--out", out)).code).toBe(0);
  expect(readFileSync(input).equals(before)).toBe(true);
  await openFile(input);
  const old = await contentsOf();
  await openFile(out);
  const all = await contentsOf();
  expect([...all.keys()]).toEqual([...old.keys(), "土壤任务台账", "督办设置"]);
  for (const [sheet, cells] of old) expect(all.get(sheet)).toEqual(cells);
});

test("a file that is missing, or is none of Excel's, is told by name and nothing is written", async () => {
  const missing = await zlq("insert", at("没有.xlsx"), "--plan", "air", "--out", at("x.xlsx"));
  expect(missing.code).toBe(1);
  expect(missing.err).toContain("没有.xlsx");
  writeFileSync(at("文字.xlsx"), "这不是工作簿");
  const text = await zlq("insert", at("文字.xlsx"), "--plan", "air", "--out", at("x.xlsx"));
  expect(text.code).toBe(1);
  expect(text.err).toContain("文字.xlsx");
  expect(text.err).toContain("不是Excel工作簿");
  expect(readdirSync(folder)).not.toContain("x.xlsx");
});

test.each([
  [["new", "--out", "x.xlsx"], "缺少选项--plan"],
  [["new", "--plan", "fire", "--out", "x.xlsx"], "不能是“fire”"],
  [["new", "--plan", "air"], "缺少选项--out"],
  [["new", "--plan", "air", "--colour", "red", "--out", "x.xlsx"], "不认识的选项：--colour"],
  [["new", "--plan", "air", "--year", "20", "--out", "x.xlsx"], "四位年份"],
  [["insert", "--plan", "air", "--out", "x.xlsx"], "请写明要处理的文件"],
  [["dance"], "没有“dance”这个命令"],
])("a wrong call %j is answered with how it is used, and exit code 2", async (args, message) => {
  const { code, err } = await zlq(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).toContain("用法");
});

test("a year without lists is wrong input: exit code 1", async () => {
  const { code, err } = await zlq("new", "--plan", "air", "--year", "2021", "--out", at("x.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("没有2021年的官方任务清单");
  expect(readdirSync(folder)).not.toContain("x.xlsx");
});

test("the output may not be the input file itself", async () => {
  const input = at("official.xlsx");
  const { code, err } = await zlq("insert", input, "--plan", "air", "--out", input);
  expect(code).toBe(2);
  expect(err).toContain("不能是输入文件本身");
});
