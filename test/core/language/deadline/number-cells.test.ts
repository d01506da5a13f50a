import { read } from "./reading";

describe("a numeric cell", () => {
  test.each([
    ["44196 is the day 2020-12-31", 44196, { kind: "by-date", date: "2020-12-31" }],
    ["44196.75 is that day as well", 44196.75, { kind: "by-date", date: "2020-12-31" }],
    [
      "2020 is the year, not a day of 1905",
      2020,
      { kind: "by-date", date: "2020-12-31", notes: ["year-number"] },
    ],
    ["2020.6 is what Excel made of a typed month", 2020.6, { kind: "by-date", date: "2020-06-30" }],
    ["2020.12 too", 2020.12, { kind: "by-date", date: "2020-12-31" }],
    ["20210630 is a day in figures", 20210630, { kind: "by-date", date: "2021-06-30" }],
    ["202106 is a month in figures", 202106, { kind: "by-date", date: "2021-06-30" }],
    ["2020.1 may be January or October", 2020.1, { kind: "unparsed" }],
    ["0 is a blank", 0, { kind: "unparsed" }],
    ["12 is no deadline", 12, { kind: "unparsed" }],
    ["-1 is no deadline", -1, { kind: "unparsed" }],
    ["an error's NaN is no deadline", NaN, { kind: "unparsed" }],
    ["a number beyond 9999 is out of range", 3e6, { kind: "unparsed", notes: ["out-of-range"] }],
  ])("%s", (_title, value, reading) => {
    expect(read(value)).toEqual(reading);
  });

  test("in a text a number is never a serial", () => {
    expect(read("44196")).toEqual({ kind: "unparsed" });
  });
});
