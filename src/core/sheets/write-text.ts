import { besideTexts } from "../base/text-cells";
import type { Area, WorkbookEdit } from "../base/workbook-edit";

/** The edits that put a text into a cell that has, or may have, the text format already, and make it have it. */
export const writeText = (sheet: string, at: Area, text: string): readonly WorkbookEdit[] =>
  besideTexts(sheet, [at], [{ kind: "write", sheet, at, content: [[text]] }]);
