import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import type { ComparedFile, Conflict, MergeNote, Refused } from "./merge-model";

/** The sentence for a conflict. */
export function conflictText({ kind, role, answers, row }: Conflict): string {
  const column = collectStrings.role[role];
  return fill(collectStrings.conflict[kind], {
    column,
    unit: answers[0]?.unit ?? "",
    units: row?.leads.join("、") ?? "",
  });
}

export const noteText = ({ code, other = "" }: MergeNote): string =>
  fill(collectStrings.note[code], { other });

/** Why a file was refused, without and with its name. */
export const refusalReason = ({ code, detail = {} }: Refused): string =>
  fill(collectStrings.refused[code], { part: "", what: "", limit: "", ...detail });
export const refusalText = (refused: Refused): string =>
  fill(collectStrings.refusedFile, { file: refused.file, reason: refusalReason(refused) });

/** What of a file was not read though something stands there; "" where nothing does. */
export function ignoredText({ ignored: { comments, pictures, sheets, columns } }: ComparedFile): string {
  const { line, ...text } = collectStrings.ignored;
  const said = [
    comments === 0 ? "" : fill(text.comments, { count: comments }),
    pictures === 0 ? "" : fill(text.pictures, { count: pictures }),
    sheets === 0 ? "" : fill(text.sheets, { count: sheets }),
    columns.length === 0 ? "" : fill(text.columns, { names: columns.join("、") }),
  ].filter((part) => part !== "");
  return said.length === 0 ? "" : fill(line, { what: said.join("、") });
}
