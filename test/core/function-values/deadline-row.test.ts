import { serialOf } from "../../../src/core/base/serial";
import { deadlineRow } from "../../../src/core/function-values/deadline-row";

const row = (text: unknown, year: unknown = null) => deadlineRow(text, year, serialOf(2020, 6, 15));

describe("how a deadline is read, in one row", () => {
  test("several dates: the last is the deadline, the earlier ones are milestones", () => {
    expect(row("2020年6月底前完成一期,2020年9月底前完成二期,2020年底前全部完成")).toEqual({
      ok: true,
      value: {
        kind: "by-date",
        date: serialOf(2020, 12, 31),
        start: "",
        recurrence: "",
        milestones: "2020-06-30、2020-09-30",
        notes: ["several-dates"],
      },
    });
  });

  test("a cycle has its words and no date, which would depend on when one asks", () => {
    expect(row("每季度1日前")).toMatchObject({
      value: { kind: "recurring", date: "", recurrence: "每季度第1个月1日前", notes: ["assumed-month"] },
    });
  });

  test("a cycle that ends has its last day", () => {
    expect(row("每月1日前报送进展,2020年11月底前完成")).toMatchObject({
      value: { kind: "recurring", date: serialOf(2020, 11, 30) },
    });
  });

  test("a duty that begins has its first day", () => {
    expect(row("2020年7月1日起")).toMatchObject({
      value: { kind: "ongoing", date: "", start: serialOf(2020, 7, 1) },
    });
  });

  test("a missing year is taken from the argument and marked", () => {
    expect(row("11月底前", 2021)).toMatchObject({
      value: { date: serialOf(2021, 11, 30), notes: ["implied-year"] },
    });
  });

  test.each([null, "", 0, "春节前", "近期"])("%j is for a person to read", (text) => {
    expect(row(text)).toMatchObject({ value: { kind: "unparsed", date: "", milestones: "" } });
  });
});
