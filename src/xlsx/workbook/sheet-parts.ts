import type { PackageParts } from "../package/package-parts";
import { XlsxError } from "../bounds/xlsx-error";
import type { ListedSheet, WorkbookPart } from "./workbook-part";

/** A sheet with the part that it stands in. */
export type SheetPart = ListedSheet & {
  readonly path: string;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly kind: string;
};

export function sheetParts(file: PackageParts, workbookPath: string, workbook: WorkbookPart): SheetPart[] {
  const links = new Map(file.relationships(workbookPath).map((item) => [item.id, item]));
  const { limits } = file;
  if (workbook.sheets.length > limits.sheets)
    throw new XlsxError("too-large", "sheets", {}, { what: "sheets", limit: limits.sheets });
  const names = new Set<string>();
  return workbook.sheets.map((sheet) => {
    // Excel compares sheet names without case; of two sheets with one name, a formula could refer to neither.
    if (names.has(sheet.name.toLowerCase()))
      throw new XlsxError("damaged", "a sheet name twice", { sheet: sheet.name });
    names.add(sheet.name.toLowerCase());
    const link = links.get(sheet.relation);
    if (link?.path === undefined || !file.has(link.path))
      throw new XlsxError("damaged", "no part for a sheet", { sheet: sheet.name });
    return { ...sheet, path: link.path, kind: link.kind };
  });
}

/** Macro sheets of Excel 4: listed by name, and otherwise left alone. */
export const isMacroSheet = ({ kind }: Pick<SheetPart, "kind">): boolean => /macrosheet$/i.test(kind);
