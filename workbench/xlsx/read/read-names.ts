import { parseArea, splitReference } from "../../../src/core/base/address";
import type { PageState } from "../../book/extras";
import { engineFormula } from "../model/formula-spelling";
import { WHOLE_WORKBOOK, type NameResource } from "../model/resources";
import { attributesOf, cut, unescapeXml, withoutPrefix } from "../package/xml";

/** A name as the workbook part has it. */
export type FileName = {
  readonly name: string;
  readonly reference: string;
  /** Place of its sheet among all sheets. */
  readonly sheet?: number;
  readonly comment: string;
  readonly hidden: boolean;
  readonly text: string;
};

export function fileNames(workbookXml: string): FileName[] {
  const list = cut(withoutPrefix(workbookXml)).pieces.find((piece) => piece.name === "definedNames");
  return (list ? cut(list.text).pieces : []).map(({ text }) => {
    const attributes = attributesOf(text);
    const local = attributes["localSheetId"];
    return {
      name: attributes["name"] ?? "",
      reference: unescapeXml(/^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(text)?.[1] ?? ""),
      ...(local !== undefined && { sheet: Number(local) }),
      comment: attributes["comment"] ?? "",
      hidden: attributes["hidden"] === "1",
      text,
    };
  });
}

/**
 * Excel's own names (`_xlnm.…`) say print areas and filters; hidden names are Excel's or another program's business.
 */
export const isOrdinary = (item: FileName): boolean => !item.hidden && !item.name.startsWith("_xlnm.");

export const nameId = (index: number): string => `file-name-${index}`;

export function nameResources(names: readonly FileName[], sheetIds: readonly (string | undefined)[]) {
  const found: Record<string, NameResource> = {};
  names.forEach((item, index) => {
    if (!isOrdinary(item)) return;
    const scope = item.sheet === undefined ? WHOLE_WORKBOOK : sheetIds[item.sheet];
    if (scope === undefined) return; // the name of a chart sheet, which the workbook does not show
    const id = nameId(index);
    const reference = engineFormula(item.reference).slice(1);
    found[id] = {
      id,
      name: item.name,
      // What is no plain reference is a formula to the engine.
      formulaOrRefString: /^(?:'(?:[^']|'')+'|[^'!()+*/&"<>=,]+)![$A-Za-z0-9:]+$/.test(reference)
        ? reference
        : `=${reference}`,
      localSheetId: scope,
      ...(item.comment !== "" && { comment: item.comment }),
    };
  });
  return found;
}

/** What is printed of a sheet. The workbook can't show several print areas; they stay in the file. */
export function printAreas(
  names: readonly FileName[],
  sheet: number,
): Pick<PageState, "printArea" | "titleRows" | "titleColumns"> {
  const areaIn = (reference: string) => parseArea(splitReference(reference).address);
  const find = (name: string) =>
    names.find((item) => item.name === name && item.sheet === sheet)?.reference ?? "";
  const printArea = areaIn(find("_xlnm.Print_Area"));
  const titles = find("_xlnm.Print_Titles")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map(areaIn);
  const titleRows = titles.find((area) => area?.columns === 16_384);
  const titleColumns = titles.find((area) => area?.rows === 1_048_576);
  return {
    ...(printArea && { printArea }),
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
  };
}
