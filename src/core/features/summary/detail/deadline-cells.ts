import { isoOf } from "../../../base/serial";
import { formula } from "../../../base/cell-content";
import type { CellContent } from "../../../base/workbook-edit";
import type { CellValue } from "../../../base/snapshot";
import type { StatusWord } from "../../../status/status";
import { deadlineStrings } from "../../../../strings/deadline";
import type { DetailRow } from "./detail-rows";
import { isDay, LEAST_DAY } from "./formula-parts";

/** 完成时限 as it stands in the list, a day as ISO. */
export function deadlineText(cell: string | undefined, raw: CellValue): CellContent {
  if (cell === undefined) return "";
  if (typeof raw === "string") return formula(`${cell}&""`);
  return formula(`IF(${isDay(cell)},TEXT(${cell},"yyyy-mm-dd"),${cell}&"")`);
}

/** 时限原文: what 完成时限 showed when the summary was made. */
export const deadlineWording = (raw: CellValue): string =>
  typeof raw === "number" ? shownNumber(raw) : String(raw);

/** A day as ISO, any other number as it is: what `deadlineText` makes of it. */
const shownNumber = (value: number): string => (value > LEAST_DAY ? isoOf(value) : String(value));

/** 时限读法: what the text was read as; a day, or the word for a deadline without one. */
export function deadlineReading({ task }: DetailRow): CellContent {
  switch (task.deadline.kind) {
    case "by-date":
      return task.deadline.date;
    case "recurring":
      return deadlineStrings.kind.recurring;
    case "ongoing":
      return "长期推进" satisfies StatusWord;
    case "unparsed":
      return "待确认" satisfies StatusWord;
  }
}
