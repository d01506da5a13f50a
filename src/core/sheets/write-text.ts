import type { Area, WorkbookEdit } from "../base/workbook-edit";

/**
 * The edits that put a text into a cell that has, or may have, the text format already. Texts are written with an
 * apostrophe in front, which such a cell takes for a character of the text; so it has no format while it is written.
 */
export function writeText(sheet: string, at: Area, text: string): readonly WorkbookEdit[] {
  return [
    { kind: "style", sheet, at, style: { numberFormat: "General" } },
    { kind: "write", sheet, at, content: [[text]] },
    { kind: "style", sheet, at, style: { numberFormat: "@" } },
  ];
}
