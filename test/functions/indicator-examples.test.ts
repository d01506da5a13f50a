import { startEvaluator, type Evaluator } from "../../workbench/cli/evaluate";
import { EXAMPLES } from "../core/features/indicators/sheet/cases";

/** The examples that the native formulas are held against, asked of ZLQ.ATTAIN and ZLQ.RATE. */
const SAID = EXAMPLES.flatMap(([[, , , , baseline, actual], rate, verdict, text]) =>
  text === null ? [] : [{ text, actual, baseline, rate, verdict }],
);
const VERDICTS = ["达标", "未达标", "未填", "需人工认定"];

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = await startEvaluator();
}, 60_000);
afterAll(() => {
  evaluator.end();
});

test("every operator and unit of the examples can be said in words", () => {
  expect(SAID.length).toBeGreaterThan(35);
});

test.each(SAID)(
  "$actual against $text (base $baseline) is $verdict",
  async ({ text, actual, baseline, rate, verdict }) => {
    const cells = { A1: actual, B1: text, C1: baseline === "" || baseline === "-" ? null : baseline };
    const attain = await evaluator.evaluate({ formula: "=ZLQ.ATTAIN(A1,B1,C1)", cells });
    const share = await evaluator.evaluate({ formula: "=ZLQ.RATE(A1,B1,C1)", cells });
    if (VERDICTS.includes(verdict)) {
      expect(attain).toEqual({ value: verdict });
      expect(share).toEqual({ value: rate });
    } else {
      // Figures that cannot be right: the sheet says so in a few words, the function with an error and a sentence.
      expect(attain).toMatchObject({ error: "#VALUE!", message: expect.any(String) as string });
      expect(share).toMatchObject({ error: "#VALUE!" });
    }
  },
);
