import { trendOf } from "./verdict";

const points = (value: (cycle: number) => number) =>
  Array.from({ length: 60 }, (_, i) => ({ cycle: i + 1, value: value(i + 1) }));
const series = (value: (cycle: number) => number) => ({
  name: "heap",
  unit: "MB",
  tolerance: 0.05,
  points: points(value),
});

test("a figure that stays the same is flat, and grows by nothing in a hundred cycles", () => {
  expect(trendOf(series(() => 60))).toEqual({ thirds: [60, 60, 60], slope: 0, isFlat: true });
});

test("what the first cycles load is no growth", () => {
  const { isFlat } = trendOf(series((cycle) => (cycle <= 6 ? 10 * cycle : 60)));
  expect(isFlat).toBe(true);
});

test("a figure that grows by a third in an hour is not flat, and its growth is told in a hundred cycles", () => {
  const { isFlat, slope } = trendOf(series((cycle) => 60 + cycle / 3));
  expect(isFlat).toBe(false);
  expect(slope).toBeCloseTo(100 / 3, 6);
});

test("a figure that becomes less is flat", () => {
  expect(trendOf(series((cycle) => 60 - cycle / 3)).isFlat).toBe(true);
});

test("a few moments in which the machine was busy with something else are no growth", () => {
  expect(trendOf(series((cycle) => (cycle % 9 === 0 ? 300 : 60))).isFlat).toBe(true);
});

test("what is only shown is not judged", () => {
  expect(trendOf({ name: "wall", unit: "s", points: points((cycle) => cycle) }).isFlat).toBe(true);
});
