import { positionOf } from "../model/position";
import { attributesOf } from "./xml";

/** The rows and cells of a sheet in the words of the file. */
export type RawCell = {
  readonly column: number;
  /** The whole element. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Between the tags: formula, value, inline text. */
  readonly inside: string;
};
export type RawRow = {
  readonly row: number;
  /** The opening tag, never self-closing. */
  readonly open: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly RawCell[];
};

const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row\s*>)/g;
const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c\s*>)/g;

/** `xml` is the text of `<sheetData>`. Rows and cells that do not say where they are follow the one before. */
export function* rowsIn(xml: string): Generator<RawRow> {
  let row = -1;
  for (const [, rowAttributes = "", content = ""] of xml.matchAll(ROW)) {
    const attributes = attributesOf(rowAttributes);
    row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
    const cells: RawCell[] = [];
    let column = -1;
    for (const [text, cellAttributes = "", inside = ""] of content.matchAll(CELL)) {
      const own = attributesOf(cellAttributes);
      column = own["r"] === undefined ? column + 1 : positionOf(own["r"]).column;
      cells.push({ column, text, attributes: own, inside });
    }
    yield { row, open: `<row${rowAttributes}>`, attributes, cells };
  }
}
