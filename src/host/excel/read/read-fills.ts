import { MOST_FILLED_ROWS, noFills, numberedFills } from "../../../core/base/row-fills";
import type { Area } from "../../../core/base/workbook-edit";
import { can } from "../capabilities";

const NONE = /^#FFFFFF$/i;

/**
 * Queues the reading of how each row of a range is filled (where Excel tells); call the result
 * after the next `sync()`. One colour a row: a long sheet, whose answer would be long too, is only asked whether it has any.
 */
export function queueRowFills(range: Excel.Range, { rows }: Area): () => readonly number[] | undefined {
  if (!can("row-fills")) return () => undefined;
  if (rows > MOST_FILLED_ROWS) {
    const { fill } = range.format;
    fill.load("color");
    return () => (fillOf(fill.color) === "" ? noFills(rows) : undefined);
  }
  const answer = range.getRowProperties({ format: { fill: { color: true } } });
  return () => numberedFills(answer.value.map(({ format }) => fillOf(format?.fill?.color)));
}

/** Excel has no colour to tell where a row has several. */
function fillOf(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === "") return undefined;
  return NONE.test(color) ? "" : color;
}
