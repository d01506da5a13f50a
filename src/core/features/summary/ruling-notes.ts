import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";
import { isoOf } from "../../base/serial";
import { findMatter, wordingOf } from "../../notice/rulings";
import type { Ruling } from "../../notice/ruling-text";
import { cell, type AnnexCell } from "../../sheets/annex";
import type { DetailRow } from "./detail/detail-rows";
import type { IndicatorRow } from "./indicator-tables";

/** A line for each 核对结论 about a counted row or an indicator, so that a reader sees whose decision a status rests on. */
export function rulingNotes(
  rulings: readonly Ruling[],
  rows: readonly DetailRow[],
  indicators: readonly IndicatorRow[],
): AnnexCell[] {
  const counted = new Set(rows.map(({ task }) => task.key));
  const measured = new Set(
    indicators.flatMap(({ reading }) => reading.ruled?.rulings.map(({ id }) => id) ?? []),
  );
  return rulings.flatMap((ruling): AnnexCell[] => {
    const all = findMatter(ruling.id)?.note.keys ?? [];
    const keys = measured.has(ruling.id) ? all : all.filter((key) => counted.has(key));
    const wording = wordingOf(ruling);
    if (keys.length === 0 || wording === undefined) return [];
    const { ruling: text, ruledText } = summaryStrings.gaps;
    const said = wording.deadline ?? wording.text;
    return [
      cell(
        fill(text, {
          keys: keys.join("、"),
          wording: ruling.wording,
          text: said === "" || said.length > 30 ? "" : fill(ruledText, { text: said }),
          by: ruling.by,
          day: isoOf(ruling.on),
        }),
      ),
    ];
  });
}
