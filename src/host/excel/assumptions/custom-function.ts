import { serialOf } from "../../../core/base/serial";
import { selfCheckStrings } from "../../../strings/self-check";
import { compared, untried, type Assumption } from "./assumption";

const SECONDS = 10;
const { label } = selfCheckStrings;

export const customFunction: Assumption = {
  id: "custom-function",
  run: async (context, scratch) => {
    const input = scratch.range(context, scratch.area(1));
    const result = scratch.range(context, scratch.area(1));
    const seen = async (): Promise<unknown> => {
      result.load("values");
      await context.sync();
      return (result.values as unknown[][])[0]?.[0];
    };
    /** What stands there in the end: #BUSY! and the value before are no answers. */
    const answer = async (expected: number): Promise<unknown> => {
      let value: unknown;
      await scratch.until(async () => {
        value = await seen();
        return value === expected || value === NO_SUCH_FUNCTION;
      }, SECONDS * 1000);
      return value;
    };
    input.load("address");
    await context.sync();
    input.values = [["2020年底前"]];
    result.formulas = [[`=ZLQ.DUE(${input.address.slice(input.address.lastIndexOf("!") + 1)})`]];
    const [before, after] = [serialOf(2020, 12, 31), serialOf(2021, 12, 31)];
    const first = await answer(before);
    if (first === NO_SUCH_FUNCTION) return untried("no-functions");
    input.values = [["2021年底前"]];
    return compared([
      [label.first, before, first],
      [label.refreshed, after, await answer(after)],
    ]);
  },
};

const NO_SUCH_FUNCTION = "#NAME?";
