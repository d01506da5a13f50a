import { readTargets } from "../../../../src/core/language/targets/read-targets";
import type { Target } from "../../../../src/core/language/targets/target";
import examples from "../../../examples/targets.json";

type Expected = {
  indicator: string;
  op: string;
  value: number | null;
  unit: string | null;
  change?: string;
  baselineYear?: number;
  baseline?: string;
  of?: string;
  from?: number;
  per?: string;
  modality?: string;
};

/** Where our reading of a name differs from the examples', and why. Value, operator, unit and base never do. */
const OTHER_NAMES: Readonly<Record<string, readonly [name: string, ours: string, reason: string]>> = {
  "notice-006": ["天然气消费量", "消费量", "天然气 is not in this text; the list's row has it"],
  "notice-027": [
    "农田灌溉水有效利用系数",
    "全旗农田灌溉水有效利用系数",
    "an undamaged 全旗 is kept, as in pattern-007, -013, -045, -051 and -057",
  ],
  "notice-029": ["受污染耕地安全利用率", "污染耕地安全利用率", "受 is not in this text; we add no words"],
  "notice-032": ["主要农作物化肥、农药使用量", "全旗主要农作物化肥、农药使用量", "an undamaged 全旗 is kept"],
  "pattern-001": [
    "供水管网全旗漏失水量",
    "全旗漏失水量",
    "the clause before names a place of work, not the indicator",
  ],
  "pattern-029": ["重点灌区噁草酮施用强度", "重点灌区口恶草酮施用强度", "口恶 is kept as written"],
};

const readShape = (target: Target): Expected => ({
  indicator: target.indicator,
  op: target.operator,
  value: target.value,
  unit: target.unit,
  ...(target.change === undefined ? {} : { change: target.change }),
  ...(target.baselineYear === undefined ? {} : { baselineYear: target.baselineYear }),
  ...(target.baseline === undefined ? {} : { baseline: target.baseline }),
  ...(target.of === undefined ? {} : { of: target.of }),
  ...(target.from === undefined ? {} : { from: target.from }),
  ...(target.per === undefined ? {} : { per: target.per }),
  ...(target.soft.includes("力争") ? { modality: "strive" } : {}),
});

describe("the worked examples of targets", () => {
  it.each(examples.map((example) => [example.id, example.text, example] as const))(
    "%s reads as its annotator read it: %s",
    (id, text, example) => {
      const other = OTHER_NAMES[id];
      const expected = (example.expect as Expected[]).map((target) =>
        target.indicator === other?.[0] ? { ...target, indicator: other[1] } : target,
      );
      expect(readTargets(text).map(readShape)).toEqual(expected);
    },
  );

  it("has a differing name for no example that does not need one", () => {
    for (const [id, [name]] of Object.entries(OTHER_NAMES)) {
      const example = examples.find((each) => each.id === id);
      expect(example?.expect.map((target) => target.indicator)).toContain(name);
    }
  });

  it("marks 不90% (低于 is missing) so that a person judges it", () => {
    const [, target] = readTargets("污染耕地安全利用率达到98%以上,污染地块安全利用率不90%");
    expect(target?.notes).toContain("lost-comparison");
  });
});
