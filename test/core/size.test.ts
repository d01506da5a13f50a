import { kilobytes } from "../../scripts/bench/size";

describe("the readers stay small, each with all that it needs", () => {
  test.each([
    [
      "deadlines, their due days and the status",
      ["language/deadline/read-deadline", "language/deadline/due", "status/status"],
    ],
    ["targets", ["language/targets/read-targets"]],
    ["units", ["language/units/read-units"]],
  ])("%s: at most 13 kB min+gzip", (_title, modules) => {
    expect(kilobytes(modules)).toBeLessThanOrEqual(13);
  });
});
