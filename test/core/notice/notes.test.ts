import { fingerprint } from "../../support/fingerprint";
import { contradictions } from "../../../src/core/notice/2020-14/contradictions";
import { findMeasure } from "../../../src/core/notice/measures-of";
import { notes, notesOf } from "../../../src/core/notice/notes";

test("every note points at rows that exist", () => {
  for (const note of notes) {
    expect(note.keys.length).toBeGreaterThan(0);
    for (const key of note.keys) expect(findMeasure(key)).toBeDefined();
  }
});

test("the contradictions A1 to A21 are all there", () => {
  expect(contradictions.map((note) => note.id)).toEqual(Array.from({ length: 21 }, (_, i) => `A${i + 1}`));
});

test("a note is one Chinese sentence", () => {
  for (const { message } of notes) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(message.match(/。(?!”)/g)).toHaveLength(1);
    expect(message.endsWith("。")).toBe(true);
    expect(message.length).toBeLessThanOrEqual(70);
  }
});

/** The words a message quotes from the cell it is about, for the notes that say what is wrong in that cell. */
test.each([
  ["大气-18", "A6", "deadline", "2020年9"],
  ["土壤-6", "D29", "cooperate", "然资源局"],
  ["土壤-17", "A3", "measure", "重点重金属零排放"],
  ["水-16", "D17", "measure", "累计加价"],
  ["大气-21-4", "E", "lead", "交警大队局"],
] as const)("%s has note %s on its %s, which quotes %s", (key, id, field, quoted) => {
  const note = notesOf(key).find((one) => one.id === id);
  const row = findMeasure(key);
  const cell = field === "measure" ? row?.measure.text : row?.duty[field];
  expect(note?.field).toBe(field);
  expect(note?.message).toContain(`“${quoted}”`);
  expect(cell).toContain(quoted);
});

test("every note on damaged words quotes at least one wording that stands in its cell", () => {
  const unquoted = notes.filter(({ id, keys, field, message }) => {
    const quotes = [...message.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? "");
    const cells = keys.map((key) => {
      const row = findMeasure(key);
      if (field === "section") return row?.section.heading ?? "";
      if (field === "title") return row?.task.title ?? "";
      return (field === "measure" ? row?.measure.text : row?.duty[field]) ?? "";
    });
    const quoted = quotes.some((quote) => cells.some((cell) => cell.includes(quote)));
    return /^[DE]/.test(id) && quotes.length > 0 && !quoted;
  });
  expect(unquoted).toEqual([]);
});

test("what notes quote from the notice's body is what was compared with it, sign for sign", () => {
  const bodies = notes.flatMap(({ body }) => body ?? []);
  expect(bodies).toHaveLength(18);
  expect(fingerprint(bodies)).toBe("80b19d3639d9828fa3ef65357913315ba77fddff89b650ab84b16cf0d8a9f477");
});

test("each of the contradictions is about the rows and the cell that were written down by hand", () => {
  expect(contradictions.map(({ id, field, keys }) => `${id} ${field} ${keys.join(" ")}`)).toEqual([
    ...["A1 deadline 土壤-22", "A2 deadline 土壤-12", "A3 measure 土壤-17", "A4 measure 土壤-1"],
    ...["A5 deadline 大气-17-1 大气-17-2", "A6 deadline 大气-18", "A7 deadline 大气-19-1 大气-19-2"],
    ...["A8 deadline 土壤-6", "A9 deadline 大气-15", "A10 deadline 大气-3", "A11 deadline 大气-21-1"],
    ...["A12 deadline 大气-20-2", "A13 deadline 大气-26", "A14 deadline 大气-16-2"],
    ...["A15 deadline 大气-17-2 大气-19-2", "A16 measure 大气-15 水-8 土壤-10"],
    ...["A17 measure 水-7 土壤-13", "A18 measure 水-8 土壤-10", "A19 measure 水-12 水-18"],
    "A20 deadline 大气-29 大气-30 水-30-1 水-30-2 水-31 土壤-21",
    "A21 deadline 大气-28 水-25 水-31",
  ]);
});

test("a row without known doubts has no notes", () => {
  expect(notesOf("大气-2")).toEqual([]);
});
