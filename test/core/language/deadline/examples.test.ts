import examples from "../../../examples/deadlines.json";
import { read } from "./reading";

type Example = {
  readonly id: string;
  readonly text: string;
  readonly contextYear: number;
  readonly cellType?: string;
  readonly expect: object;
  readonly alt?: { readonly date: string };
};

describe("the collected wordings read as their annotator reads them", () => {
  test.each(examples as readonly Example[])(
    "$id: $text",
    ({ text, contextYear, cellType, expect: expected, alt }) => {
      const input = cellType === "number" ? Number(text) : text;
      const { notes = [], alternative, ...reading } = read(input, { year: contextYear });

      expect(reading).toEqual(expected);
      expect(alternative).toBe(alt?.date);
      // Where the annotator keeps a second reading, ours is marked as ambiguous too.
      expect(notes.includes("ambiguous")).toBe(alt !== undefined);
    },
  );

  test("all 115 are there", () => {
    expect(examples).toHaveLength(115);
  });
});
