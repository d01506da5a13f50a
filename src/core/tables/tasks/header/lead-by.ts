import type { SheetCells } from "../../sheet-cells";
import { foldText } from "../../../language/text/fold";

/**
 * How a cell with several units says which one leads: a mark such as `*` beside its name, or that its name stands
 * first.
 */
export type LeadBy = { readonly mark: string } | "first";

const MARKS = "*★☆▲△●◆■※#";
const MEANS = new RegExp(
  `([${MARKS}])["”]?号?(?:者|的|单位|部门)*(?:为|是|系|表示|代表)[^。;,]{0,6}(?:牵头|主责|主办)`,
  "u",
);
const MARKED_WITH = new RegExp(`(?:牵头|主责|主办)[^。;,]{0,8}(?:以|用|加|标|带|注)["“]?([${MARKS}])`, "u");
const FIRST = /(?:列|排)?(?:在)?(?:第一|首)位?(?:的)?[^。;]{0,8}(?:为|是|系)(?:第一)?(?:牵头|主责|主办)/u;

/**
 * What headings, or a note above them, say about the units in one cell: 责任单位(*为牵头单位), 注:列第一位的为牵头单位.
 *
 * @param headings Raw headings of the unit columns, brackets included.
 */
export function leadByOf(
  cells: SheetCells,
  headerRow: number,
  headings: readonly string[],
): LeadBy | undefined {
  const above: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(cells.firstRow, headerRow - 4); row -= 1)
    for (const { text } of cells.row(row)) above.push(text);
  for (const said of [...headings.map(foldText), ...above]) {
    const mark = (MEANS.exec(said) ?? MARKED_WITH.exec(said))?.[1];
    if (mark !== undefined) return { mark };
    if (FIRST.test(said)) return "first";
  }
  return undefined;
}

/** The cell with its roles in words, as the reader of units knows them: *甲局、乙局 → 甲局(牵头)、乙局(配合). */
export function withLeadInWords(text: string, leadBy: LeadBy): string {
  if (/牵头|配合/u.test(text)) return text;
  const units = text.split(/[、,，;；\s\n]+/u).filter((unit) => unit !== "");
  if (units.length < 2 && leadBy === "first") return text;
  const marked = units.map((unit, i) => (leadBy === "first" ? i === 0 : unit.includes(leadBy.mark)));
  const bare = (unit: string): string => (leadBy === "first" ? unit : unit.split(leadBy.mark).join(""));
  if (!marked.includes(true)) return text;
  return units.map((unit, i) => `${bare(unit)}(${marked[i] === true ? "牵头" : "配合"})`).join("、");
}
