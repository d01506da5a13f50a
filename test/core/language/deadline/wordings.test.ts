import { isoOf } from "../../../../src/core/base/serial";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import { recurrenceText } from "../../../../src/core/language/deadline/recurrence-text";
import wordings from "../../../examples/deadline-wordings.json";

/** What was read, in the list of 2021; with a question mark where a note asks a person to look. */
function said(text: string): string {
  const read = readDeadline(text, { year: 2021 });
  const plain = read.notes.every((note) => note === "implied-year" || note === "several-dates");
  switch (read.kind) {
    case "by-date":
      return isoOf(read.date) + (plain ? "" : " ?");
    case "recurring":
      return recurrenceText(read.recurrence) + (plain ? "" : " ?");
    case "ongoing":
      return `长期${plain ? "" : " ?"}`;
    case "unparsed":
      return "待确认";
  }
}

describe("deadlines as governments, schools, hospitals and companies write them", () => {
  test.each(wordings as unknown as readonly (readonly [text: string, reading: string])[])(
    "%s",
    (text, reading) => {
      expect(said(text)).toBe(reading);
    },
  );
  test("several days a month are 待确认 and no cycle of one day (the form of a list that was read wrongly)", () => {
    expect(readDeadline("每月6、16、26日").kind).toBe("unparsed");
  });
});
