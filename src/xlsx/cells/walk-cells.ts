import { cellAddress } from "../../core/base/address";
import { asXlsxError, XlsxError } from "../bounds/xlsx-error";
import { unescapeXml } from "../xml/entities";
import type { XmlReader } from "../xml/xml-reader";
import { blankRowsAt } from "./blank-rows";
import { columnIndex, rowIndex } from "./cell-position";
import { itemText } from "./shared-strings";

/** A formula as a file has it. */
export type RawFormula = {
  /** Without `=`; empty in a cell that shares another's. */
  readonly text: string;
  /** `shared`, `array`, `dataTable`. */
  readonly type: string | undefined;
  /** The cells of an array or of a shared formula, where this is its first cell. */
  readonly ref: string | undefined;
  /** Which of the sheet's shared formulas it is. */
  readonly shared: string | undefined;
};

/** What a cell says. One object serves for all cells: its members hold until the walk goes on. */
export type CellToken = {
  row: number;
  column: number;
  /** Number of its look in the file; 0 is the plain one. */
  look: number;
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`. */
  type: string | undefined;
  /** As it stands between `<v>` and `</v>`; undefined without one. */
  value: string | undefined;
  /** The text of an `inlineStr`, read. */
  inline: string | undefined;
  formula: RawFormula | undefined;
  /** Where its element begins and ends in the text. */
  start: number;
  end: number;
};

type CellVisitor = {
  /** At a row's opening tag. Rows that say nothing but where they are do not come. */
  readonly row?: (row: number, tag: XmlReader) => void;
  readonly cell: (cell: CellToken) => void;
  /** At the end of a row that has one. */
  readonly rowEnd?: (row: number) => void;
};

/**
 * Goes through the cells of a sheet, from the reader's tag `<sheetData>` to its end. Rows and cells that do not say
 * where they are follow the one before. A row within a row, a cell outside its row, a tag that is not closed: damage.
 */
export function walkCells(reader: XmlReader, visitor: CellVisitor): void {
  if (reader.isEmpty()) return;
  let row = -1;
  const token = freshToken();
  for (;;) {
    const blank = blankRowsAt(reader.source, reader.end);
    if (blank) {
      row = blank.row;
      reader.passTo(blank.end);
    }
    if (!reader.next() || reader.closes("sheetData")) return;
    if (!reader.is("row"))
      throw new XlsxError("damaged", `<${reader.name}> among the rows`, lastCell(row, token));
    const number = reader.attribute("r");
    row = number === undefined ? rowIndex(String(row + 2)) : rowIndex(number);
    visitor.row?.(row, reader);
    if (!reader.isEmpty()) walkRow(reader, row, token, visitor);
    visitor.rowEnd?.(row);
  }
}

function walkRow(reader: XmlReader, row: number, token: CellToken, visitor: CellVisitor): void {
  token.row = row;
  token.column = -1;
  try {
    while (reader.next() && !reader.closing) {
      if (!reader.is("c")) {
        if (reader.is("row")) throw new XlsxError("damaged", "a row within a row");
        reader.skip(); // an element of an extension is passed over
        continue;
      }
      readCell(reader, row, token);
      visitor.cell(token);
    }
  } catch (cause) {
    throw asXlsxError(cause).at(lastCell(row, token));
  }
}

const lastCell = (row: number, { column }: CellToken) => ({
  cell: row < 0 ? "A1" : cellAddress(row, Math.max(0, column)),
});

function readCell(reader: XmlReader, row: number, token: CellToken): void {
  token.start = reader.start;
  const address = reader.attribute("r");
  token.column = address === undefined ? token.column + 1 : columnIndex(address, row);
  const look = reader.attribute("s");
  token.look = look === undefined ? 0 : Number(look);
  token.type = reader.attribute("t");
  token.value = undefined;
  token.inline = undefined;
  token.formula = undefined;
  if (!reader.isEmpty())
    while (reader.next() && !reader.closing) {
      if (reader.is("v")) token.value = textOfLeaf(reader);
      else if (reader.is("f")) token.formula = formulaOf(reader);
      else if (reader.is("is")) token.inline = itemText(reader);
      else if (reader.is("c") || reader.is("row")) throw new XlsxError("damaged", "a cell within a cell");
      else reader.skip();
    }
  token.end = reader.end;
}

/** The text of an element that holds only text; moves to its closing tag. */
function textOfLeaf(reader: XmlReader): string {
  if (reader.isEmpty()) return "";
  const text = reader.rawText();
  reader.next();
  if (!reader.closing) throw new XlsxError("damaged", `<${reader.name}> in a value`);
  return text;
}

function formulaOf(reader: XmlReader): RawFormula {
  const formula = {
    type: reader.attribute("t"),
    ref: reader.attribute("ref"),
    shared: reader.attribute("si"),
  };
  return { ...formula, text: unescapeXml(textOfLeaf(reader)) };
}

const freshToken = (): CellToken => ({
  row: 0,
  column: -1,
  look: 0,
  type: undefined,
  value: undefined,
  inline: undefined,
  formula: undefined,
  start: 0,
  end: 0,
});
