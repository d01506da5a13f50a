import { bulletOf } from "../../../../../src/core/features/indicators/report/bullet";
import { readingOf } from "./reading-of";

test("a share is drawn against its whole", () => {
  const bullet = bulletOf(readingOf("城镇污水处理率", "不低于85%", 0.9));
  expect(bullet).toEqual({ zero: 0, target: 0.85, actual: 0.9, meets: "above" });
});

test("any other number leaves room beyond the larger of target and actual", () => {
  const bullet = bulletOf(readingOf("用水总量", "控制在0.6亿立方米以内", 0.3));
  expect(bullet).toMatchObject({ zero: 0, meets: "below" });
  expect(bullet?.target).toBeCloseTo(1 / 1.15);
  expect(bullet?.actual).toBeCloseTo(0.5 / 1.15);
});

test("a rise where a fall is asked for stands left of zero", () => {
  const bullet = bulletOf(readingOf("能耗", "比2015年下降10%", 110, 100));
  expect(bullet?.actual).toBeLessThan(bullet?.zero ?? 0);
  expect(bullet?.target).toBeGreaterThan(bullet?.zero ?? 1);
});

test("a target of zero, an empty value and wrong figures are drawn without a bar or not beyond the picture", () => {
  expect(bulletOf(readingOf("黑臭水体", "清零", 0))).toMatchObject({
    zero: 0,
    target: 0,
    actual: 0,
    meets: "at",
  });
  expect(bulletOf(readingOf("绿地率", "力争达到33%", ""))).not.toHaveProperty("actual");
  expect(bulletOf(readingOf("绿地率", "力争达到33%", "很多"))).not.toHaveProperty("actual");
  const over = bulletOf(readingOf("投资完成率", "不低于90%", 130));
  expect(over?.actual).toBeLessThan(1);
});
