import { measuresOf } from "../../src/core/notice/measures-of";
import { officialLists } from "../../src/core/notice/official-lists";
import type { SheetValues } from "./excel-in-page";

/** The notice's 工作措施 of each list, by the sheet that the insert command makes for it. */
export const OFFICIAL_MEASURES = officialLists.map((list) => ({
  sheet: `${list.name}任务清单`,
  measures: measuresOf(list).map(({ measure }) => measure.text),
}));

/** What stands in a sheet under its 工作措施 heading, from top to bottom. */
export function measuresIn({ values }: SheetValues): readonly string[] {
  const header = values.findIndex((row) => row.includes("工作措施"));
  const column = values[header]?.indexOf("工作措施") ?? -1;
  return values
    .slice(header + 1)
    .map((row) => row[column])
    .filter((value): value is string => typeof value === "string" && value !== "");
}
