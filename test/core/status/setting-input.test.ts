import fc from "fast-check";
import { settingFromText, settingText } from "../../../src/core/status/setting-input";
import { SETTINGS } from "../../../src/core/status/settings";
import { SETTING_KEYS } from "../../../src/core/marks/registry";
import { serialOf } from "../../../src/core/base/serial";
import { SETTING_GROUPS } from "../../../src/taskpane/views/settings/setting-groups";

test.each(SETTING_KEYS.filter((key) => key !== "asOf"))(
  "the default of %s is shown so that it is read as the same",
  (key) => {
    const { initial } = SETTINGS[key];
    expect(settingFromText(key, settingText(key, initial))).toEqual(initial);
  },
);

test("a share is shown in percent, a day as 2020-12-31", () => {
  expect(settingText("slow", 0.125)).toBe("12.5%");
  expect(settingText("issuedOn", serialOf(2020, 12, 31))).toBe("2020-12-31");
  expect(settingText("warnDays", 15)).toBe("15");
});

test("any share of up to four places is read back as it was shown", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (part) => {
      expect(settingFromText("severe", settingText("severe", part / 10_000))).toBeCloseTo(part / 10_000, 10);
    }),
  );
});

test("the pane shows each setting once, but for 统计截止日 and 核对结论, which have places of their own", () => {
  const shown: readonly string[] = Object.values(SETTING_GROUPS).flat();
  expect([...shown].sort()).toEqual(SETTING_KEYS.filter((key) => key !== "asOf" && key !== "rulings").sort());
});
