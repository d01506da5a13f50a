import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEvaluator, type Evaluator } from "../../workbench/cli/evaluate";
import { headlessSession } from "../../workbench/session/session";

const guide = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");
const examples = [...guide.matchAll(/^\| `(=[^`]+)` +\| `([^`]+)` +\|$/gm)].map(
  ([, formula = "", result = ""]) => ({
    formula,
    result,
  }),
);

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = await startEvaluator();
});
afterAll(async () => {
  evaluator.end();
  (await headlessSession()).engine.univer.dispose();
});

describe("the examples of docs/functions.md are true", () => {
  test.each(examples)("$formula gives $result", async ({ formula, result }) => {
    const answer = await evaluator.evaluate({ formula, cells: {} });
    if (result.startsWith("#")) expect(answer).toMatchObject({ error: result });
    else expect(answer).toEqual({ value: JSON.parse(result) as unknown });
  });

  test("every function has its section, and the examples were found", () => {
    expect(examples.length).toBeGreaterThan(40);
    for (const name of evaluator.names) expect(guide).toContain(`=${name}(`);
  });
});
