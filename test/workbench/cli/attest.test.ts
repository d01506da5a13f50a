import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zlq } from "../../support/zlq";

jest.setTimeout(240_000);

let folder: string;
let book: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zlq-attest-"));
  book = at("指标.xlsx");
  await zlq("new", "--plan", "soil", "--year", "2020", "--layout", "official", "--out", at("清单.xlsx"));
  const { code } = await zlq("indicators", at("清单.xlsx"), "--plan", "soil", "--out", book);
  if (code !== 0) throw new Error("no indicators");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Left = { no: string; indicator: string; verdict: string; attested: unknown };
const left = async (file: string): Promise<Left[]> =>
  JSON.parse((await zlq("attest", file, "--json")).out) as Left[];

test("lists what is left to a person, settles one by its number and one by its name, and takes one back", async () => {
  const open = await left(book);
  // The eleven of soil without a number, and no other: 98 % of farmland is no matter of opinion.
  expect(open.map(({ indicator }) => indicator)).toContain("污染地块清单和优先管控名录");
  expect(open.map(({ indicator }) => indicator)).not.toContain("受污染耕地安全利用率");
  expect(open).toHaveLength(11);

  const answer = await zlq(
    ...["attest", book, "--set", "土壤-2=达标", "--set", "非正规垃圾堆放点整治=未达标"],
    ...["--by", "张三", "--out", at("认定.xlsx")],
  );
  expect(answer).toMatchObject({ code: 0, out: at("认定.xlsx") });
  expect(answer.err).toContain("已记下：污染地块清单和优先管控名录，人工认定达标。");
  const settled = await left(at("认定.xlsx"));
  expect(settled).toHaveLength(11);
  expect(settled.filter(({ attested }) => attested !== null)).toMatchObject([
    { no: "土壤-2", verdict: "人工认定达标", attested: { result: "达标", by: "张三", on: "2020-12-31" } },
    { no: "土壤-11-2", verdict: "人工认定未达标", attested: { result: "未达标", by: "张三" } },
  ]);
  expect((await zlq("attest", at("认定.xlsx"))).out).toContain("人工认定达标（张三，2020-12-31）");

  await zlq("attest", at("认定.xlsx"), "--undo", "土壤-2", "--out", at("撤回.xlsx"));
  expect((await left(at("撤回.xlsx"))).filter(({ attested }) => attested !== null)).toHaveLength(1);
});

test.each([
  [["--set", "土壤-99=达标", "--by", "张三"], 1, "没有编号、名称或位置是“土壤-99”的指标"],
  [["--set", "土壤-12=达标", "--by", "张三"], 1, "没有编号、名称或位置是“土壤-12”的指标"],
  [["--set", "土壤-2=达标"], 1, "请填认定人"],
  [["--set", "土壤-1·1=达标", "--by", "张三"], 1, "按数值评价，不需要人工认定"],
  [["--set", "土壤-2=还行", "--by", "张三"], 2, "不能是“土壤-2=还行”"],
] as const)("%j is refused with a sentence, and no file is written", async (args, code, sentence) => {
  const answer = await zlq("attest", book, ...args, "--out", at("无.xlsx"));
  expect([answer.code, answer.err.includes(sentence)]).toEqual([code, true]);
  expect(existsSync(at("无.xlsx"))).toBe(false);
});
