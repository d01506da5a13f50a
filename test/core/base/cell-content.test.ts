import { asItStands, formula, holdsFormula } from "../../../src/core/base/cell-content";

test("a formula is the same with and without its equals sign", () => {
  expect(formula('A1&""')).toEqual({ formula: '=A1&""' });
  expect(formula('=A1&""')).toEqual(formula('A1&""'));
});

test("a cell that is put back as it stood stays a formula where it was one, and a text where it was one", () => {
  expect(asItStands("=1+1", 2)).toEqual({ formula: "=1+1" });
  expect(asItStands("=1+1", "=1+1")).toBe("=1+1");
  expect(asItStands("3/4", "3/4")).toBe("3/4");
  expect(asItStands(44136, 44136)).toBe(44136);
});

test("a text that reads like a formula is none", () => {
  expect(holdsFormula("=TODAY()", 44136)).toBe(true);
  expect(holdsFormula("=TODAY()", "=TODAY()")).toBe(false);
  expect(holdsFormula(undefined, undefined)).toBe(false);
});
