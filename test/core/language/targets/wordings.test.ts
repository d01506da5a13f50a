import { readTargets } from "../../../../src/core/language/targets/read-targets";
import wordings from "../../../examples/target-wordings.json";

const CHANGE = { increase: "升 ", decrease: "降 " } as const;

describe("targets as other places write them; with a question mark where a person has to judge", () => {
  test.each(wordings as unknown as readonly (readonly [text: string, reading: string])[])(
    "%s",
    (text, reading) => {
      const read = readTargets(text).map(
        ({ change, operator, value, unit, soft }) =>
          `${change === undefined ? "" : CHANGE[change]}${operator} ${String(value)}${unit ?? ""}${soft.length === 0 ? "" : " ?"}`,
      );
      expect(read.join("; ")).toBe(reading);
    },
  );
});
