import { brightnessOf } from "../../src/commands/host-theme";

test.each([
  ["#262626", "dark"],
  ["#0A0A0A", "dark"],
  ["#FFFFFF", "light"],
  ["f3f2f1", "light"],
  ["#217346", "dark"],
  [undefined, undefined],
  ["", undefined],
  ["white", undefined],
] as const)("a host whose background is %s is %s", (background, brightness) => {
  expect(brightnessOf(background)).toBe(brightness);
});
