import { indicatorStrings } from "../../../strings/indicator";
import { fill } from "../../../strings/fill";
import { isoOf } from "../../base/serial";
import type { RowRulings } from "./ruled-row";

type Said = RowRulings["rulings"][number];

/** A ruling in a sentence: what was decided, who, when, and what follows where nothing can be worked out. */
export const rulingText = ({ id, wording, by, on, says = "" }: Said): string =>
  `${fill(indicatorStrings.ruled.said, { id, wording, by, day: isoOf(on) })}${says}`;

/** What a row has to say of 核对结论: each of them, and where they do not hold. */
export function rulingTexts(ruled: RowRulings | undefined): readonly string[] {
  if (ruled === undefined) return [];
  const { idle, differs } = indicatorStrings.ruled;
  return [
    ...ruled.rulings.map(rulingText),
    ...(ruled.idle === true ? [idle] : []),
    ...(ruled.differs === true ? [differs] : []),
  ];
}
