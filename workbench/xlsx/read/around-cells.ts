import { readXlsx } from "hucre/xlsx";
import type { CellStyle, Sheet, Workbook } from "hucre";
import { cut, escapeXml, join, withoutPrefix, type Cut } from "../package/xml";
import { CONTENT_TYPES } from "../../../src/xlsx/package/package-parts";
import { relationshipsPath } from "../../../src/xlsx/package/part-paths";
import { Package } from "../package/package";
import { XlsxError } from "../../../src/xlsx";
import { columnName } from "../../../src/core/base/address";
import { sheetCut, type SheetEntry } from "./sheet-part";
import { located } from "../../../src/xlsx/bounds/xlsx-error";

/**
 * What a file says around its cells, read by the library: rules, filters, views, paper, tables, the theme. It is
 * given the file without cells; in their place the first sheet has one cell for every look of the file, by which the
 * library tells what each look's number stands for.
 */
type AroundCells = {
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
  const light = file.copy(partsAround(file, workbookPath, entries));
  const looks = countLooks(file, workbookPath);
  const worksheets = entries.filter((entry) => entry.kind === "worksheet");
  worksheets.forEach((entry, index) => {
    const whole = located({ sheet: entry.name }, () => sheetCut(file, entry.path));
    light.write(entry.path, withCells(whole, index === 0 ? lookRows(looks) : ""));
  });
  const strings = file.relationships(workbookPath).find((item) => item.kind === "sharedStrings")?.path;
  if (strings !== undefined) light.write(strings, NO_STRINGS); // no cell is left that refers to the shared strings
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

/**
 * Tells the parts that the library is given: none that it would only carry along, as are pictures, charts, macros,
 * other programs' data.
 */
function partsAround(
  file: Package,
  workbookPath: string,
  entries: readonly SheetEntry[],
): (path: string) => boolean {
  const wanted = new Set([
    CONTENT_TYPES,
    relationshipsPath(""),
    workbookPath,
    relationshipsPath(workbookPath),
  ]);
  const kinds = new Set(["styles", "theme", "sharedStrings", "table", "comments"]);
  for (const from of [workbookPath, ...entries.map(({ path }) => path)]) {
    wanted.add(from).add(relationshipsPath(from));
    for (const { kind, path } of file.relationships(from))
      if (path !== undefined && kinds.has(kind)) wanted.add(path);
  }
  const sheets = new Set(entries.map(({ path }) => path));
  for (const path of wanted) if (file.has(path) && !sheets.has(path)) file.text(path); // reading a part as text refuses a DOCTYPE
  return (path) => wanted.has(path);
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

/**
 * A sheet part with `rows` in place of its cells. Links go too: the library would read them into cells that are not
 * there.
 */
function withCells({ head, pieces, tail }: Cut, rows: string): string {
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

/**
 * The workbook part with worksheets only, as the library knows no chart sheets, and without names, which
 * `read-names.ts` reads.
 */
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
