import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import type { Conflict, MergeNote, Refused } from "./merge-model";

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

/** Why a file was refused. */
export function refusalText({ file, code, detail = {} }: Refused): string {
  return fill(collectStrings.refused[code], { file, part: "", what: "", limit: "", ...detail });
}
