import type { SheetModel } from "../model/workbook-model";
import { widthOfPixels } from "../model/units";
import { withDataBars } from "./data-bars";

/** What the library's sheets lack: default sizes, errors as errors, kept white space, the operators of text rules, data bars as since 2010, hidden arrows, 单色打印. */
export function mendSheet(xml: string, sheet: SheetModel, digit: number): string {
  let mended = xml
    .replace(/<sheetFormatPr [^>]*>/, () => sheetFormat(sheet, digit))
    // A formula's error is an error, not a text that looks like one.
    .replace(
      / t="str"([^>]*>)(<f>[^<]*<\/f>)<v>(#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!))<\/v>/g,
      (_, rest: string, formula: string, error: string) =>
        ` t="e"${rest}${formula}<v>${FILE_ERRORS.has(error) ? error : "#VALUE!"}</v>`,
    )
    .replace("<pageSetup ", sheet.page.blackAndWhite ? '<pageSetup blackAndWhite="1" ' : "<pageSetup ")
    .replaceAll("<is><t>", '<is><t xml:space="preserve">')
    .replace(
      /<cfRule type="(containsText|notContainsText|beginsWith|endsWith)"/g,
      (tag, type: string) => `${tag} operator="${type === "notContainsText" ? "notContains" : type}"`,
    );
  if (sheet.validations.some(({ item }) => item.hideArrow === true)) {
    let index = 0;
    // In the file the flag says the opposite of its name: it hides the arrow.
    mended = mended.replace(/<dataValidation /g, (tag) =>
      sheet.validations[index++]?.item.hideArrow === true ? `${tag}showDropDown="1" ` : tag,
    );
  }
  return withDataBars(mended, sheet);
}

function sheetFormat(sheet: SheetModel, digit: number): string {
  const width = widthOfPixels(sheet.defaultColumnWidth, digit);
  return `<sheetFormatPr defaultColWidth="${width}" defaultRowHeight="${sheet.defaultRowHeight}" customHeight="1"/>`;
}

/** Errors a file may hold; younger ones are written as #VALUE! and found again when Excel calculates. */
const FILE_ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
