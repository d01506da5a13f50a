import { readAttestation, needsPerson, withAttestation } from "../../../src/core/attainment/attest";
import { attain } from "../../../src/core/attainment/attain";
import { targetOf } from "../../../src/core/attainment/target-of";
import { serialOf } from "../../../src/core/base/serial";

const ON = serialOf(2020, 12, 31);

test.each([
  [
    { result: "达标", by: "张三", on: ON },
    { result: "达标", by: "张三", on: ON },
  ],
  [
    { result: "未达标", by: "张三", on: ON },
    { result: "未达标", by: "张三", on: ON },
  ],
  [{ result: "", by: " ", on: "" }, undefined],
  [{ result: "基本达标", by: "张三", on: ON }, "word"],
  [{ result: "", by: "张三", on: ON }, "word"],
  [{ result: "达标", by: "", on: ON }, "who"],
  [{ result: "达标", by: "张三", on: "" }, "day"],
  [{ result: "达标", by: "张三", on: "去年底" }, "day"],
])("of %j in the three columns comes %j", (cells, found) => {
  expect(readAttestation(cells)).toEqual(found);
});

const targetFor = (text: string) => {
  const target = targetOf(text);
  if (!target.ok) throw new Error(text);
  return target.value;
};

test.each([
  ["力争达到33%", 35, "人工认定未达标"],
  ["20万吨左右", 19, "人工认定未达标"],
  // Figures decide, or a figure is still owed.
  ["不低于85%", 86, "达标"],
  ["不低于85%", null, "未填"],
  ["力争达到33%", null, "未填"],
])("of %s with %s a person's 未达标 makes %s", (text, actual, verdict) => {
  const target = targetFor(text);
  const attested = { result: "未达标", by: "张三", on: ON } as const;
  const outcome = withAttestation(attain({ actual, target }), target, attested);
  expect(outcome).toMatchObject({ ok: true, value: { verdict } });
});

test("where nothing is measured a person can judge without a 完成值; what is wrong with figures stays wrong", () => {
  const verified = { ...targetFor("不低于1%"), value: null };
  expect(needsPerson(attain({ actual: null, target: verified }), verified)).toBe(true);
  const wrong = attain({ actual: "良好", target: targetFor("不低于85%") });
  expect(needsPerson(wrong, targetFor("不低于85%"))).toBe(false);
  expect(needsPerson({ ok: false, problem: { code: "no-target", text: "" } }, null)).toBe(true);
});
