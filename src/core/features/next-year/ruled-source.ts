import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import { isoOf } from "../../base/serial";
import { foldText } from "../../language/text/fold";
import { findMeasure } from "../../notice/measures-of";
import { findMatter, ruledDeadline, rulingsOn, wordingOf } from "../../notice/rulings";
import type { Ruling } from "../../notice/ruling-text";
import type { RuledSource, SourceList, SourceRow } from "./source";

/**
 * A list with what 核对结论 say of its deadlines: contradictions are ruled first, then put forward. Only rows with the
 * notice's words and deadline are meant.
 */
export function ruledSource(list: SourceList, rulings: readonly Ruling[]): SourceList {
  if (rulings.length === 0) return list;
  const rows = list.rows.map((row): SourceRow => {
    const ruled = ruledOf(row, rulings);
    return ruled === undefined ? row : { ...row, ruled };
  });
  return {
    ...list,
    // A cell that goes on below goes on as it was decided for above, unless something else was decided for it.
    rows: rows.map((row, i) =>
      row.asAbove && row.ruled?.deadline !== rows[i - 1]?.ruled?.deadline ? { ...row, asAbove: false } : row,
    ),
  };
}

function ruledOf({ key, official, texts }: SourceRow, rulings: readonly Ruling[]): RuledSource | undefined {
  const written = findMeasure(key)?.duty.deadline;
  if (!official || written === undefined || foldText(texts.deadline) !== foldText(written)) return undefined;
  const about = rulingsOn(key, rulings).filter(
    (one) => findMatter(one.id)?.note.field === "deadline" && wordingOf(one) !== undefined,
  );
  if (about.length === 0) return undefined;
  const by = ruledDeadline(key, rulings);
  // Two that differ are both left aside, as in the list itself.
  if (by?.differ === true) return undefined;
  return { ...(by === undefined ? {} : { deadline: by.text }), said: about.map(saidOf).join("；") };
}

/** @example saidOf({ id: "A1", wording: "按措施", by: "张三", on: 44196 }) //=> "核对结论A1=按措施（张三，2020-12-31）" */
export const saidOf = ({ id, wording, by, on }: Ruling): string =>
  fill(nextYearStrings.reason.ruled, { id, wording, by, day: isoOf(on) });
