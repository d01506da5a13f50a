import { serialOf } from "../../../../../src/core/base/serial";
import { daysToMiss } from "../../../../../src/core/features/indicators/report/days-to-miss";
import type { Written } from "../table/sheet-of";
import { readingOf } from "./reading-of";

const NAME = "上都镇空气质量优良天数比例";

test.each<[string, number, Written, string, readonly [number, number], object]>([
  ["2020 has 366 days", 2020, "", "不低于90%", [12, 31], { days: 366, needed: 330, allowed: 36 }],
  ["2021 has 365 days", 2021, "", "不低于90%", [12, 31], { days: 365, needed: 329, allowed: 36 }],
  ["100 % leaves no day", 2020, "", "不低于100%", [12, 31], { needed: 366, allowed: 0 }],
  ["half of 366 is whole", 2020, "", "不低于50%", [12, 31], { needed: 183, allowed: 183 }],
  ["92 % of the whole year", 2020, 0.92, "不低于90%", [12, 31], { missed: 29, left: 7 }],
  ["exactly 90 % of 100 days", 2020, 0.9, "不低于90%", [4, 9], { missed: 10, left: 26 }],
  ["more missed than allowed", 2020, 0.85, "不低于90%", [12, 31], { missed: 55, left: -19 }],
])("%s", (_title, year, actual, target, [month, day], expected) => {
  expect(daysToMiss(readingOf(NAME, target, actual), year, serialOf(year, month, day))).toMatchObject(
    expected,
  );
});

test("before the year nothing is known to be missed, after it the whole year counts", () => {
  const reading = readingOf(NAME, "不低于90%", 0.95);
  expect(daysToMiss(reading, 2020, serialOf(2019, 12, 31))).toEqual({ days: 366, needed: 330, allowed: 36 });
  expect(daysToMiss(reading, 2020, serialOf(2022, 5, 1))).toMatchObject({ missed: 18, left: 18 });
});

test("other indicators have no days to miss", () => {
  const asOf = serialOf(2020, 6, 30);
  expect(daysToMiss(readingOf("城镇污水处理率", "不低于85%", 0.9), 2020, asOf)).toBeNull();
  expect(daysToMiss(readingOf("优良天数", "不少于300天", 200), 2020, asOf)).toBeNull();
});
