import type { WorkbookEdit } from "../../../core/base/workbook-edit";

const TEXT = "@";

/**
 * Moves the text format of cells behind the last write to their sheet. A text is written with an apostrophe in front,
 * which a cell that has the text format already may take for a character of the text, and a formula would become a text
 * there. The rest of each look stays where it is.
 */
export function textFormatsLast(edits: readonly WorkbookEdit[]): WorkbookEdit[] {
  const lastWrite = new Map<string, number>();
  edits.forEach((edit, i) => {
    if (edit.kind === "write") lastWrite.set(edit.sheet, i);
  });
  const waiting = new Map<number, WorkbookEdit[]>();
  return edits.flatMap((edit, i): WorkbookEdit[] => {
    const last = lastWrite.get(edit.sheet ?? "") ?? -1;
    if (edit.kind === "style" && edit.style.numberFormat === TEXT && i < last) {
      const { numberFormat, ...look } = edit.style;
      waiting.set(last, [...(waiting.get(last) ?? []), { ...edit, style: { numberFormat } }]);
      return Object.keys(look).length === 0 ? [] : [{ ...edit, style: look }];
    }
    return [edit, ...(waiting.get(i) ?? [])];
  });
}
