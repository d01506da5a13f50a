import { sum } from "../../base/sum";
import { fill } from "../../../strings/fill";
import { registersStrings } from "../../../strings/registers";
import type { PageSetup } from "../../base/workbook-edit";
import type { Register } from "../../notice/model/register";
import { TABLE_SIZE } from "../../sheets/looks";
import { LEDGER_MARGINS, printable } from "../../sheets/paper";

/** The smallest text that is printed, in points. */
const LEAST_SIZE = 7;
/**
 * How much wider the columns become in an office that lacks the workbook's usual font: they are as many of its digits wide,
 * and those of DejaVu, which LibreOffice takes instead of 等线, are a sixth wider.
 */
const OTHER_FONT = 1.17;
/** Among how many first columns those are that tell the rows apart, and stand at the left of every page. */
const AMONG = 4;

/** A4 or A3 across, one page wide; or A3, two pages wide, with the first columns on both. */
type Paper = "A4" | "A3" | "A3x2";

/** Points of a column that is so many half-width characters wide, as Excel reckons. */
export const columnPoints = (characters: number): number => 5.25 * characters + 3.75;

/** How many columns stand at the left of every page: 序号, and those that tell the rows apart. */
export const repeatedColumns = ({ columns, key }: Pick<Register, "columns" | "key">): number =>
  Math.max(2, ...columns.slice(0, AMONG).map(({ header }, i) => (key.includes(header) ? i + 1 : 0)));

/**
 * How large the text of a table is printed.
 *
 * @param repeated Columns that stand on both of two pages.
 */
export function printedSize(widths: readonly number[], paper: Paper, repeated: number): number {
  const all = sum(widths);
  const { width } = printable(LEDGER_MARGINS, paper === "A4" ? "A4" : "A3");
  const scale = paper === "A3x2" ? (2 * width) / (all + sum(widths.slice(0, repeated))) : width / all;
  return TABLE_SIZE * Math.min(1, scale);
}

/** The smallest paper on which it can be read, also with another font. */
export const paperFor = (widths: readonly number[]): Paper =>
  (["A4", "A3"] as const).find((paper) => printedSize(widths, paper, 0) >= LEAST_SIZE * OTHER_FONT) ?? "A3x2";

/** The page set-up of a register; its name stands above each page. */
export function registerPage(register: Register, widths: readonly number[]): Partial<PageSetup> {
  const paper = paperFor(widths);
  const { title, header } = registersStrings;
  return {
    paper: paper === "A4" ? "A4" : "A3",
    scaling: { pagesAcross: paper === "A3x2" ? 2 : 1 },
    centerHeader: fill(header, { title: fill(title, { name: register.name }) }),
    ...(paper === "A3x2"
      ? { titleColumns: [0, repeatedColumns(register) - 1] as const, centerHorizontally: false }
      : {}),
  };
}
