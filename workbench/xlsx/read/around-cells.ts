import { readXlsx } from "hucre/xlsx";
import type { CellStyle, Sheet, Workbook } from "hucre";
import { cut, escapeXml, join, withoutPrefix } from "../package/xml";
import { Package } from "../package/package";
import { XlsxError } from "../xlsx-error";
import { columnName } from "../../../src/core/base/address";
import type { SheetEntry } from "./sheet-part";

/**
 * What a file says around its cells, read by the library: rules, filters, views, paper, tables, the theme. It is
 * given the file without cells; in their place the first sheet has one cell for every look of the file, by which the
 * library tells what each look's number stands for.
 */
export type AroundCells = {
  readonly workbook: Workbook;
  /** By the sheet's path. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly looks: readonly CellStyle[];
};

const LOOKS_A_ROW = 1000;
const NO_STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

export async function readAroundCells(
  file: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
): Promise<AroundCells> {
  const light = file.copy();
  const looks = countLooks(file, workbookPath);
  const worksheets = entries.filter((entry) => entry.kind === "worksheet");
  worksheets.forEach((entry, index) => {
    light.write(
      entry.path,
      withCells(withoutPrefix(file.text(entry.path)), index === 0 ? lookRows(looks) : ""),
    );
  });
  const strings = file.relationships(workbookPath).find((item) => item.kind === "sharedStrings")?.path;
  if (strings !== undefined) light.write(strings, NO_STRINGS); // no cell is left to refer to them
  light.write(workbookPath, withSheets(withoutPrefix(file.text(workbookPath)), worksheets));
  let workbook: Workbook;
  try {
    workbook = await readXlsx(light.zip(0), { readStyles: true });
  } catch (error) {
    throw new XlsxError("damaged", String(error));
  }
  const first = workbook.sheets[0];
  return {
    workbook,
    sheets: new Map(
      worksheets.flatMap((entry, index) => {
        const sheet = workbook.sheets[index];
        return sheet ? [[entry.path, sheet] as const] : [];
      }),
    ),
    looks: Array.from(
      { length: looks },
      (_, look) => first?.cells?.get(`${Math.floor(look / LOOKS_A_ROW)},${look % LOOKS_A_ROW}`)?.style ?? {},
    ),
  };
}

function countLooks(file: Package, workbookPath: string): number {
  const path = file.relationships(workbookPath).find((item) => item.kind === "styles")?.path;
  if (path === undefined || !file.has(path)) return 0;
  const looks = cut(withoutPrefix(file.text(path))).pieces.find((piece) => piece.name === "cellXfs");
  return looks ? cut(looks.text).pieces.length : 0;
}

function lookRows(looks: number): string {
  let rows = "";
  for (let row = 0; row * LOOKS_A_ROW < looks; row++) {
    rows += `<row r="${row + 1}">`;
    for (let look = row * LOOKS_A_ROW; look < Math.min(looks, (row + 1) * LOOKS_A_ROW); look++)
      rows += `<c r="${columnName(look % LOOKS_A_ROW)}${row + 1}" s="${look}"/>`;
    rows += "</row>";
  }
  return rows;
}

/** Links would be read into the cells that are not there. */
function withCells(xml: string, rows: string): string {
  const { head, pieces, tail } = cut(xml);
  return join({
    head,
    pieces: pieces
      .filter((piece) => piece.name !== "hyperlinks")
      .map((piece) =>
        piece.name === "sheetData" ? { ...piece, text: `<sheetData>${rows}</sheetData>` } : piece,
      ),
    tail,
  });
}

/** Chart sheets and the like are none of the library's, and names are read elsewhere. */
function withSheets(xml: string, entries: readonly SheetEntry[]): string {
  const { head, pieces, tail } = cut(xml);
  const sheets = `<sheets>${entries.map((entry) => entry.text.replace(/\sname="[^"]*"/, ` name="${escapeXml(entry.name)}"`)).join("")}</sheets>`;
  return join({
    head,
    pieces: pieces
      .filter((piece) => piece.name !== "definedNames")
      .map((piece) => (piece.name === "sheets" ? { ...piece, text: sheets } : piece)),
    tail,
  });
}
