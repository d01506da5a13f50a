import { absoluteAddress, quoteSheet } from "../../core/base/address";
import type { WorkbookEdit } from "../../core/base/workbook-edit";
import { OWN_NAMES } from "../../core/marks/registry";
import { packed, writeZip } from "../package/zip-write";
import { FreshSheet } from "./fresh-sheet";
import { FreshStyles } from "./fresh-styles";
import { plainXml } from "./fresh-text";
import { THEME } from "./theme";

/** A workbook made from nothing: what is not among its edits is not in its file. */
type FreshBook = {
  /** The file's name, which is its title too. */
  readonly title: string;
  /** On sheets that the edits add; looks, cells and rules, no charts and no tables. */
  readonly edits: readonly WorkbookEdit[];
  /** Sheets that are hidden, not very hidden. */
  readonly hidden: readonly string[];
  /** `<batch>|<unit>`: a name of the workbook and a custom property. */
  readonly mark: string;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a fresh workbook: the same edits give the same bytes. No author, no date, nothing of another file. */
export function writeFresh({ title, edits, hidden, mark }: FreshBook): Uint8Array {
  const sheets = sheetsOf(edits);
  const styles = new FreshStyles();
  const texts = new Map<string, number>();
  const shared = {
    of: (text: string): number => {
      const known = texts.get(text);
      if (known !== undefined) return known;
      texts.set(text, texts.size);
      return texts.size - 1;
    },
  };
  const sheetXml = sheets.map((sheet, i) => sheet.xml(styles, shared, i === 0));
  const parts: [path: string, xml: string][] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", packageRelations()],
    [
      "docProps/app.xml",
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>ZLQ</Application></Properties>`,
    ],
    [
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXml(title)}</dc:title></cp:coreProperties>`,
    ],
    ["docProps/custom.xml", customProperties(mark)],
    ["xl/workbook.xml", workbookXml(sheets, hidden, mark)],
    ["xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)],
    ["xl/theme/theme1.xml", THEME],
    ...sheetXml.map((xml, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
    ["xl/styles.xml", styles.xml()],
    ["xl/sharedStrings.xml", stringsXml([...texts.keys()])],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([path, xml]) => packed(path, encoder.encode(HEAD + xml), 6)));
}

function sheetsOf(edits: readonly WorkbookEdit[]): FreshSheet[] {
  const sheets = new Map<string, FreshSheet>();
  for (const edit of edits) {
    if (edit.kind === "add-sheet") sheets.set(edit.sheet, new FreshSheet(edit.sheet));
    else {
      const sheet = sheets.get(edit.sheet ?? "");
      if (sheet === undefined) throw new Error(`no sheet for ${edit.kind}`);
      sheet.take(edit);
    }
  }
  return [...sheets.values()];
}

function contentTypes(sheets: number): string {
  const types: [part: string, type: string][] = [
    ["/xl/workbook.xml", `${SHEET_ML}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, i): [string, string] => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      `${SHEET_ML}.worksheet+xml`,
    ]),
    ["/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["/xl/styles.xml", `${SHEET_ML}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SHEET_ML}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ["/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}

const relations = (links: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  links
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

const packageRelations = (): string =>
  relations([
    [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
    [`${OFFICE}/relationships/custom-properties`, "docProps/custom.xml"],
  ]);

const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from(
      { length: sheets },
      (_, i) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
    ),
    [`${OFFICE}/relationships/theme`, "theme/theme1.xml"],
    [`${OFFICE}/relationships/styles`, "styles.xml"],
    [`${OFFICE}/relationships/sharedStrings`, "sharedStrings.xml"],
  ]);

function customProperties(mark: string): string {
  return (
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${OWN_NAMES.batch.name}"><vt:lpwstr>${plainXml(mark)}</vt:lpwstr></property></Properties>`
  );
}

function workbookXml(sheets: readonly FreshSheet[], hidden: readonly string[], mark: string): string {
  const list = sheets.map(
    ({ name }, i) =>
      `<sheet name="${plainXml(name)}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const printed = sheets.flatMap(({ name, setup }, i) => {
    if (setup === undefined) return [];
    const at = plainXml(quoteSheet(name));
    const { printArea, titleRows } = setup;
    return [
      ...(printArea === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${at}!${absoluteAddress(printArea)}</definedName>`,
          ]),
      ...(titleRows === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${at}!$${titleRows[0] + 1}:$${titleRows[1] + 1}</definedName>`,
          ]),
    ];
  });
  const { name, comment } = OWN_NAMES.batch;
  const own = `<definedName name="${name}" comment="${plainXml(comment)}">"${plainXml(mark.replaceAll('"', '""'))}"</definedName>`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list.join("")}</sheets><definedNames>${printed.join("")}${own}</definedNames></workbook>`
  );
}

function stringsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}
