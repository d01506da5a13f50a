import { quoteSheet } from "../../core/base/address";

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/;
const IN_A_NAME = /[\p{L}\p{N}_.']$/u;

/** A formula after a sheet got another name, or, without one, was deleted. Texts in it are left alone. */
export function afterSheet(formula: string, sheet: string, to: string | undefined): string {
  if (!formula.includes("!")) return formula;
  const parts = formula.split('"');
  return parts.map((part, i) => (i % 2 === 1 ? part : inCode(part, sheet, to))).join('"');
}

function inCode(code: string, sheet: string, to: string | undefined): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  let [done, rest] = ["", code];
  for (;;) {
    const found = [quoted, `${sheet}!`]
      .map((spelling) => ({ spelling, at: rest.indexOf(spelling) }))
      .filter(({ at }) => at >= 0)
      .reduce<{ readonly spelling: string; readonly at: number } | undefined>(
        (first, one) => (first !== undefined && first.at <= one.at ? first : one),
        undefined,
      );
    if (found === undefined) return done + rest;
    const { spelling, at } = found;
    done += rest.slice(0, at);
    rest = rest.slice(at + spelling.length);
    if (IN_A_NAME.test(done)) done += spelling;
    else if (to !== undefined) done += `${quoteSheet(to)}!`;
    else {
      done += "#REF!";
      rest = rest.replace(ADDRESS, "");
    }
  }
}
