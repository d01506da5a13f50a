import { fingerprint } from "../../support/fingerprint";
import { dayOfIso } from "../../../src/core/base/serial";
import type { RegisterColumn } from "../../../src/core/notice/model/register";
import { duties } from "../../../src/core/notice/duties";
import { findMeasure } from "../../../src/core/notice/measures-of";
import { officialLists } from "../../../src/core/notice/official-lists";
import { registers } from "../../../src/core/notice/registers";

const columnsOf = <K extends RegisterColumn["kind"]>(kind: K) =>
  registers.flatMap(({ columns }) =>
    columns.filter((one): one is Extract<RegisterColumn, { kind: K }> => one.kind === kind),
  );

const ofKind = (kind: RegisterColumn["kind"]): RegisterColumn[] =>
  registers.flatMap(({ columns }) => columns.filter((one) => one.kind === kind));

describe("the registers that the notice calls for", () => {
  test("are 39 with 816 columns: 14 of air, 8 of water with those of its lakes, 13 of soil, the rest of all", () => {
    expect(registers).toHaveLength(39);
    expect(registers.reduce((sum, { columns }) => sum + columns.length, 0)).toBe(816);
    const of = (plan: string): number => registers.filter((one) => one.plan === plan).length;
    expect(of("air")).toBe(14);
    expect(of("water") + of("soil") + of("all")).toBe(25);
    expect(of("all")).toBe(2);
  });

  test("each has a number, a name and a name for its sheet that no other has", () => {
    for (const field of ["id", "name", "sheet"] as const)
      expect(new Set(registers.map((one) => one[field])).size).toBe(39);
    for (const { sheet, id } of registers) {
      expect(sheet.length).toBeLessThanOrEqual(31);
      expect(sheet).not.toMatch(/[[\]:*?/\\]/);
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    }
  });

  test("each says who keeps it, how often, what the notice says, and what its columns rest on", () => {
    for (const { keeper, updated, sources, quotes, id, plan } of registers) {
      expect(Math.min(keeper.length, updated.length, sources.length)).toBeGreaterThan(0);
      if (plan !== "all") expect([id, quotes.length > 0]).toEqual([id, true]);
    }
  });

  test("begin with 序号, name no column twice, and tell their rows apart by columns that they have", () => {
    for (const { columns, key } of registers) {
      const headers = columns.map(({ header }) => header);
      expect(headers[0]).toBe("序号");
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of key) expect(headers).toContain(header);
    }
  });

  test("the 示例 row keeps the rules of its columns", () => {
    for (const { columns } of registers) expect(columns.map(({ example }) => example)[0]).toBe("示例");
    for (const { example, words, open } of columnsOf("choice"))
      if (example !== undefined && open !== true) expect(words).toContain(example);
    for (const { example } of ofKind("date"))
      if (example !== undefined) expect(dayOfIso(String(example))).toBeDefined();
    for (const { example } of [...ofKind("number"), ...ofKind("percent")])
      if (example !== undefined) expect(typeof example).toBe("number");
  });

  test("lists of words are such as Excel takes: not over 255 characters, no comma in a word, no word twice", () => {
    for (const { words } of columnsOf("choice")) {
      expect(words.join(",").length).toBeLessThanOrEqual(255);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).not.toContain(",");
    }
  });

  test("formulas name columns of their own register", () => {
    for (const { columns } of registers)
      for (const column of columns)
        if (column.kind === "formula")
          for (const [, header] of column.formula.matchAll(/\{([^}]+)\}/g))
            expect(columns.map((one) => one.header)).toContain(header);
  });

  test("have first letters for each of their names", () => {
    const letters = (name: string): number =>
      name.replace(/[（(][^）)]*[）)]|[^\u4e00-\u9fffA-Za-z0-9]/gu, "").length;
    for (const { name, sheet, initials } of registers) {
      for (const one of initials) expect(one).toMatch(/^[a-z0-9]+$/);
      expect(initials.map(({ length }) => length)).toEqual(
        [...new Set([name, sheet])].map(letters).slice(0, initials.length),
      );
    }
  });

  test("are those that the duties are written from", () => {
    const ids = registers.map(({ id }) => id);
    for (const { register } of duties) if (register !== undefined) expect(ids).toContain(register);
  });

  test("quote the notice as it was compared with it, sign for sign", () => {
    const texts = registers.flatMap(({ quotes }) => quotes.map(({ text }) => text));
    expect(texts).toHaveLength(58);
    expect(fingerprint(texts)).toBe("9b4d31c88f6bc270fc183dacd7fe0284fc3d37787acd0c6ab3099b869a50552d");
  });

  test("quote the lists word for word, where it is a list that they quote", () => {
    const wording = officialLists
      .flatMap(({ sections }) => sections.flatMap(({ tasks }) => tasks.flatMap(({ measures }) => measures)))
      .map(({ key }) => findMeasure(key)?.measure.text ?? "")
      .join("\n");
    const quotes = registers.flatMap((one) => one.quotes);
    const inList = quotes.filter(({ reference, text }) => reference.includes("清") && wording.includes(text));
    expect(inList.length).toBeGreaterThan(40);
  });
});
