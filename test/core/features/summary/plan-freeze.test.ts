import { planFreeze } from "../../../../src/core/features/summary/plan-freeze";
import { editsOf } from "../insert/edits-of";
import { ledgers, scriptedYear } from "./scripted-year";
import { summarise, valuesOf } from "./summarise";

jest.setTimeout(120_000);

test("the copies for sending out hold the numbers that the formulas show, and no formula", async () => {
  const { after } = await summarise(scriptedYear());
  const plan = planFreeze(after);
  if (!plan.ok) throw new Error(plan.problem.code);
  expect(plan.value.sheets).toEqual([
    "年终汇总（数值）",
    "分单位汇总（数值）",
    "未完成任务（数值）",
    "报送情况（数值）",
  ]);
  const writes = editsOf(plan.value.edits, "write");
  const formulas = after.sheets
    .filter(({ name }) => plan.value.sheets.includes(`${name}（数值）`))
    .flatMap(({ formulas: rows }) => rows.flat())
    .filter((cell) => typeof cell === "string" && cell.startsWith("="));
  expect(writes.flatMap(({ content }) => content.flat())).toHaveLength(formulas.length);
  for (const { sheet, at, content } of writes) {
    const values = valuesOf(after, sheet.replace("（数值）", ""));
    content[0]?.forEach((value, i) => {
      const shown = values[at.row]?.[at.column + i] ?? "";
      expect(value).toBe(shown);
    });
  }
});

test("a workbook without a summary has nothing to freeze", async () => {
  expect(planFreeze(await ledgers(["soil"]).snapshot())).toEqual({
    ok: false,
    problem: { code: "no-summary" },
  });
});
