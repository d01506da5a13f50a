import fc from "fast-check";
import { dayOfIso } from "../../../../src/core/base/serial";
import type { CellContent } from "../../../../src/core/base/workbook-edit";
import { creditExpression, ruleOf } from "../../../../src/core/features/registers/rules";
import type { RegisterColumn } from "../../../../src/core/notice/model/register";
import { registers } from "../../../../src/core/notice/registers";
import { calculate } from "../../../support/calculate";

jest.setTimeout(120_000);

const SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The check character of GB 32100, worked out the long way. */
function checkSign(code: string): string {
  let weight = 1;
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    sum += SIGNS.indexOf(code.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return SIGNS.charAt((31 - (sum % 31)) % 31);
}

/** What a rule says of some entries, by the spreadsheet engine. */
async function judged(expression: string, entries: readonly CellContent[]): Promise<CellContent[]> {
  const rows = entries.map((entry, i) => [entry, `=${expression.replaceAll("$A2", `$A${i + 1}`)}`]);
  return (await calculate(rows)).map(([, verdict]) => verdict ?? "");
}

test("a 统一社会信用代码 is right when its last character agrees with the seventeen before it", async () => {
  const heads = fc.sample(
    fc
      .array(fc.constantFrom(...Array.from(SIGNS)), { minLength: 17, maxLength: 17 })
      .map((signs) => signs.join("")),
    { numRuns: 40, seed: 7 },
  );
  const right = heads.map((head) => head + checkSign(head));
  const wrong = right.map((code) => {
    const last = SIGNS.indexOf(code.charAt(17));
    return code.slice(0, 17) + SIGNS.charAt((last + 1) % 31);
  });
  expect(await judged(creditExpression("$A2"), right)).toEqual(right.map(() => true));
  expect(await judged(creditExpression("$A2"), wrong)).toEqual(wrong.map(() => false));
});

test.each([
  ["one character is missing", "9115253000000000X"],
  ["there is one too many", "91152530MA000012XL0"],
  ["it has letters that no code has", "91152530MA0000I2XL"],
  ["two neighbours were swapped", "91152530MA000021XL"],
  ["it is something else", "营业执照遗失"],
])("a code is wrong where %s", async (_, code) => {
  expect(await judged(creditExpression("$A2"), [code])).toEqual([false]);
});

test("the codes of the 示例 rows agree with their check characters", () => {
  const codes = registers.flatMap(({ columns }) =>
    columns.flatMap((one) =>
      one.kind === "code" && one.form === "credit" && one.example !== undefined ? [String(one.example)] : [],
    ),
  );
  expect(codes.length).toBeGreaterThan(10);
  for (const one of codes) expect(one.charAt(17)).toBe(checkSign(one));
});

/** The columns that have a rule of a formula, with the first that each stands in. */
const ruled = registers.flatMap(({ id, columns }) =>
  columns.flatMap((column) => {
    const rule = ruleOf(column, "$A2");
    return rule?.kind === "formula" ? [{ id, column, rule }] : [];
  }),
);

test("every 示例 is an entry that its rule lets in without a warning", async () => {
  const filled = ruled.filter(({ column }) => column.example !== undefined);
  const rows = filled.map(({ column, rule }, i): CellContent[] => [
    column.example ?? "",
    rule.formula.replaceAll("$A2", `$A${i + 1}`),
  ]);
  const verdicts = await calculate(rows);
  const refused = filled.filter((_, i) => verdicts[i]?.[1] !== true);
  expect(refused.map(({ id, column }) => `${id} ${column.header}`)).toEqual([]);
});

const column = (rest: Partial<RegisterColumn> & Pick<RegisterColumn, "kind">): RegisterColumn =>
  ({ header: "栏", width: 10, ...rest }) as RegisterColumn;

test.each<[string, RegisterColumn, CellContent[], CellContent[]]>([
  ["a number", column({ kind: "number", decimals: 2 }), [0, 1.25], [-1, "三"]],
  ["a count", column({ kind: "number", decimals: 0 }), [0, 12], [1.5, -2]],
  ["a share", column({ kind: "percent" }), [0, 0.92, 1], [1.2, 92]],
  ["a longitude", column({ kind: "longitude" }), [116.02], [42.25, 118, "116°02′"]],
  ["a latitude", column({ kind: "latitude" }), [42.25], [116.02, 44]],
  ["a telephone", column({ kind: "phone" }), ["13800000000", "0479-4220000"], ["4220000", "无"]],
  ["a year", column({ kind: "code", form: "year" }), ["2020"], ["20", "二〇二〇"]],
  ["a quarter", column({ kind: "code", form: "quarter" }), ["2020Q2"], ["2020Q5", "二季度"]],
])("%s of the right kind is let in, another is not", async (_, one, right, wrong) => {
  const rule = ruleOf(one, "$A2");
  if (rule?.kind !== "formula") throw new Error("no rule");
  const expression = rule.formula.slice(1);
  expect(await judged(expression, right)).toEqual(right.map(() => true));
  expect((await judged(expression, wrong)).filter((verdict) => verdict === true)).toEqual([]);
});

test("every rule says in a sentence what belongs there, short enough for Excel; only what may lie outside warns", () => {
  for (const { columns } of registers)
    for (const one of columns) {
      const rule = ruleOf(one, "$A2");
      if (rule === undefined) continue;
      expect(rule.message).toMatch(/。$/);
      expect(rule.message.length).toBeLessThanOrEqual(255);
      expect(rule.title.length).toBeLessThanOrEqual(32);
      if (rule.kind === "formula") expect(rule.formula.length).toBeLessThanOrEqual(255);
      const warns = ["longitude", "latitude", "code", "phone"].includes(one.kind);
      const open = one.kind === "choice" && one.open === true;
      expect(rule.alert === "warning").toBe(warns || open);
    }
});

test("days from the founding of the state on can be entered", () => {
  const rule = ruleOf(column({ kind: "date" }), "$A2");
  expect(rule).toMatchObject({ kind: "date", from: dayOfIso("1949-10-01") });
});
