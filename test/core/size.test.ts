import { kilobytes } from "../../scripts/bench/size";

describe("the readers stay small, each with all that it needs", () => {
  test.each([
    ["deadlines, their due days and the status", ["deadline/read-deadline", "deadline/due", "status/status"]],
    ["targets", ["target/read-targets"]],
    ["units", ["unit/read-units"]],
  ])("%s: at most 12 kB min+gzip", (_title, modules) => {
    expect(kilobytes(modules)).toBeLessThanOrEqual(12);
  });
});
