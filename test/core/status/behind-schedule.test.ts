import fc from "fast-check";
import { behindSchedule } from "../../../src/core/status/behind-schedule";

// A period of 100 days, so that a day is a point.
const at = (asOf: number, share: number) => behindSchedule(share, 44000, 44100, 44000 + asOf);

describe("序时进度", () => {
  test.each([
    ["in step", 50, 0.5, "符合序时"],
    ["ahead", 50, 0.9, "符合序时"],
    ["9 points behind", 50, 0.41, "符合序时"],
    ["10 points behind", 50, 0.4, "慢于序时"],
    ["10 points behind, where floating point falls short of it", 60, 0.5, "慢于序时"],
    ["29 points behind", 50, 0.21, "慢于序时"],
    ["30 points behind", 50, 0.2, "严重滞后"],
    ["nothing done at the end", 100, 0, "严重滞后"],
    ["nothing done before the start", -20, 0, "符合序时"],
    ["80 % done long after the end", 500, 0.8, "慢于序时"],
  ])("%s", (_title, asOf, share, word) => {
    expect(at(asOf, share).word).toBe(word);
  });

  test("both thresholds are settings", () => {
    expect(behindSchedule(0.45, 44000, 44100, 44050, { slow: 0.05, severe: 0.2 }).word).toBe("慢于序时");
    expect(behindSchedule(0.3, 44000, 44100, 44050, { slow: 0.05, severe: 0.2 }).word).toBe("严重滞后");
  });

  test("a period of no length has passed once it is due", () => {
    expect(behindSchedule(0, 44000, 44000, 43999).expected).toBe(0);
    expect(behindSchedule(0, 44000, 44000, 44000).expected).toBe(1);
  });

  test("the share of the time that has passed lies between 0 and 1 and never falls", () => {
    const day = fc.integer({ min: 40_000, max: 50_000 });
    fc.assert(
      fc.property(day, fc.nat(1000), day, fc.nat(100), (start, length, asOf, later) => {
        const { expected } = behindSchedule(0, start, start + length, asOf);
        expect(expected >= 0 && expected <= 1).toBe(true);
        expect(behindSchedule(0, start, start + length, asOf + later).expected).toBeGreaterThanOrEqual(
          expected,
        );
      }),
    );
  });
});
