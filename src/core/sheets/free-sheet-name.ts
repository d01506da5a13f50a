/** Excel's limit, in UTF-16 code units. */
const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * A sheet name that Excel accepts and the workbook does not have yet. Excel compares without regard to case, and a name
 * neither begins nor ends with an apostrophe. A name that is taken gets a number behind it; where the two together are
 * too long, the name is cut.
 *
 * @example freeSheetName("大气任务清单", ["大气任务清单"]) //=> "大气任务清单 (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = trimmed(wanted.replace(FORBIDDEN, "_"), MAX_LENGTH) || "Sheet";
  // "History" is a name Excel keeps for itself.
  used.add("history");
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = trimmed(clean, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cut to a length without halving a character, and without white space or apostrophes at the ends. */
function trimmed(name: string, length: number): string {
  const whole = name.replace(/^[\s']+/, "").slice(0, length);
  // eslint-disable-next-line regexp/no-super-linear-move -- the name of a sheet has 31 characters at most
  return whole.replace(/[\ud800-\udbff]$/, "").replace(/[\s']+$/, "");
}
