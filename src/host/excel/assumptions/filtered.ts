import type { Scratch } from "./scratch";

const ROWS = [
  ["单位", "进展"],
  ["甲", 1],
  ["乙", 2],
  ["甲", 3],
  ["乙", 4],
];

/** Queues a spare sheet with a list that a filter shows in part: the rows of 乙 are hidden. */
export function filteredSheet(context: Excel.RequestContext, scratch: Scratch): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.getItem(scratch.addSpare(context));
  const range = worksheet.getRange("A1:B5");
  range.values = ROWS;
  worksheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["甲"] });
  return worksheet;
}
