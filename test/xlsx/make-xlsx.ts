import { strToU8, zipSync, type Zippable } from "fflate";
import { cellAddress, parseArea } from "../../src/core/base/address";
import { escapeXml } from "../../src/xlsx/xml/entities";

/** Small workbooks written by hand, as a program might write them; any part may be exchanged for a worse one. */
export type MadeSheet = {
  readonly name?: string;
  /** From A1 on: a text, a number, or a cell's element (`<c …>`). */
  readonly rows?: readonly (readonly (string | number)[])[];
  /** More texts, by address. */
  readonly cells?: Readonly<Record<string, string>>;
  /** What stands behind the cells: `<mergeCells>…`. */
  readonly after?: string;
  /** In place of all that is inside `<sheetData>`. */
  readonly sheetData?: string;
};
export type Made = MadeSheet & {
  readonly sheets?: readonly MadeSheet[];
  /** Number formats of the looks 1, 2, …; look 0 is General. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  readonly names?: string;
  readonly strings?: readonly string[];
  /** Other parts, or these in place of the usual; `undefined` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The file. */
export function zipOf(made: Made): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(partsOf(made)))
    if (part !== undefined) files[path] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files);
}

export function partsOf(made: Made): Record<string, string | Uint8Array | undefined> {
  const sheets = made.sheets ?? [made];
  const overrides = sheets
    .map(
      (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join("");
  const links = sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join("");
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.workbookPr ?? ""}<sheets>${sheets.map((sheet, i) => `<sheet name="${escapeXml(sheet.name ?? (i === 0 ? "清单" : `清单${i + 1}`))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${made.names ? `<definedNames>${made.names}</definedNames>` : ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdStrings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": stylesPart(made.formats ?? []),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${(made.strings ?? []).map((item) => `<si>${item}</si>`).join("")}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet)])),
    ...made.parts,
  };
}

export function sheetPart({ rows = [], cells = {}, after = "", sheetData }: MadeSheet): string {
  const inside = sheetData ?? rowsOf(rows, cells);
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${inside}</sheetData>${after}</worksheet>`;
}

function rowsOf(rows: NonNullable<MadeSheet["rows"]>, more: Readonly<Record<string, string>>): string {
  const lines = new Map<number, string>();
  for (const [row, line] of rows.entries())
    lines.set(row, line.map((value, column) => cell(cellAddress(row, column), value)).join(""));
  for (const [address, value] of Object.entries(more)) {
    const row = parseArea(address)?.row ?? 0;
    lines.set(row, (lines.get(row) ?? "") + cell(address, value));
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => `<row r="${row + 1}">${line}</row>`)
    .join("");
}

function cell(address: string, value: string | number): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (value.startsWith("<c")) return value;
  return value === ""
    ? ""
    : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function stylesPart(formats: readonly string[]): string {
  const own = formats
    .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`)
    .join("");
  const looks = formats
    .map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
    .join("");
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return `${HEAD}<styleSheet xmlns="${MAIN}">${own === "" ? "" : `<numFmts count="${formats.length}">${own}</numFmts>`}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="${formats.length + 1}">${plain} xfId="0"/>${looks}</cellXfs></styleSheet>`;
}
