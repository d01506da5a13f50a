import { TITLE } from "./body/row-kind";
import type { Header } from "./header/header";
import type { SheetCells } from "../sheet-cells";

/** Lines above a header that can belong to it. */
const NEAR = 8;
const NO_TITLE = /^(?:填报|报送|制表|单位|日期|填表|联系|附件\d*:?$|\d+$)/u;

export type ListHead = {
  /** `""` where there is none. */
  readonly title: string;
  /** All the lines above the header, the title first, then nearest first. */
  readonly lines: readonly string[];
};

/**
 * The lines above a header: from the row below whatever list comes before it.
 *
 * @param from The first row that can belong to it (0-based).
 */
export function listHead(cells: SheetCells, header: Header, from: number): ListHead {
  const lines: string[] = [];
  let title = "";
  for (let row = header.firstRow - 1; row >= Math.max(from, header.firstRow - NEAR); row -= 1) {
    const inRow = cells.row(row, header.firstColumn, header.lastColumn);
    // A title may stand to the left of the list, in a cell that is not merged over it.
    const texts = (inRow.length > 0 ? inRow : cells.row(row)).map(({ value }) => String(value).trim());
    if (texts.length > 3) break;
    lines.push(texts.join(" "));
    const said = texts.find((text) => !NO_TITLE.test(text.replace(/\s/g, "")));
    if (said !== undefined && (title === "" || (!TITLE.test(title) && TITLE.test(said)))) title = said;
  }
  return { title, lines: title === "" ? lines : [title, ...lines] };
}
