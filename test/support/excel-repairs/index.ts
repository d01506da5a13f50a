import { Package } from "../../../workbench/xlsx/package/package";
import { partProblems } from "./parts";
import { sheetProblems } from "./sheets";
import { tableProblems } from "./tables";
import { workbookProblems } from "./workbook";

/**
 * What Excel would repair in a file, or call damaged: one sentence each, none for a file that it opens without a word.
 * It knows what goes wrong when a file is written by hand; that the XML follows its schema is another matter.
 */
export function excelRepairs(bytes: Uint8Array): string[] {
  const file = Package.open(bytes);
  return [...partProblems(file), ...workbookProblems(file), ...sheetProblems(file), ...tableProblems(file)];
}
