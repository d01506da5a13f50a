import { XlsxError } from "../bounds/xlsx-error";
import { unescapeXml } from "../xml/entities";
import { XmlReader } from "../xml/xml-reader";

/** A sheet as the workbook part lists it. */
export type ListedSheet = {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** The relationship that leads to its part. */
  readonly relation: string;
  /** Its place among all sheets of the file. */
  readonly index: number;
};

type ListedName = {
  readonly name: string;
  /** Without `=`. */
  readonly reference: string;
  /** Place of its sheet among all sheets; absent for a name of the workbook. */
  readonly sheet?: number;
  /** The comment as 名称管理器 shows it, by which our own names are known. */
  readonly comment?: string;
  readonly hidden: boolean;
};

export type WorkbookPart = {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly is1904: boolean;
  readonly structureProtected: boolean;
  /** Whether the program that wrote the file asks for everything to be calculated again. */
  readonly recalculate: boolean;
};

export function readWorkbookPart(xml: string): WorkbookPart {
  const reader = new XmlReader(xml);
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  let [is1904, structureProtected, recalculate] = [false, false, false];
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.is("sheet")) sheets.push(listedSheet(reader, sheets.length));
    else if (reader.is("definedName")) names.push(listedName(reader));
    else if (reader.is("workbookPr")) is1904 = reader.isSet("date1904");
    else if (reader.is("workbookProtection")) structureProtected = reader.isSet("lockStructure");
    else if (reader.is("calcPr")) recalculate = reader.isSet("fullCalcOnLoad");
    // Views of other users and extensions have elements of the same names.
    else if (reader.depth === 1 && (reader.is("extLst") || reader.is("customWorkbookViews"))) reader.skip();
  }
  return { sheets, names, is1904, structureProtected, recalculate };
}

function listedSheet(reader: XmlReader, index: number): ListedSheet {
  const state = reader.attribute("state");
  const name = reader.attribute("name");
  if (name === undefined || name === "") throw new XlsxError("damaged", "a sheet without a name");
  return {
    name,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relation: reader.attributeEnding("id") ?? "",
    index,
  };
}

function listedName(reader: XmlReader): ListedName {
  const local = reader.attribute("localSheetId");
  const comment = reader.attribute("comment") ?? "";
  return {
    name: reader.attribute("name") ?? "",
    reference: reader.isEmpty() ? "" : unescapeXml(reader.rawText()),
    ...(local !== undefined && { sheet: Number(local) }),
    ...(comment !== "" && { comment }),
    hidden: reader.isSet("hidden"),
  };
}

/**
 * Excel's own names (`_xlnm.…`) say print areas and filters; hidden names are Excel's or another program's business.
 */
export const isOrdinaryName = ({ name, hidden }: Pick<ListedName, "name" | "hidden">): boolean =>
  !hidden && !name.startsWith("_xlnm.");
