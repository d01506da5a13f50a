import type { SerialDay } from "../../base/serial";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { isReportSheet } from "../../marks/report-mark";
import { bulletinStrings } from "../../../strings/bulletin";

/** An earlier bulletin's sheet: the day that it is for, and what it says of each measure. */
export type EarlierBulletin = {
  readonly sheet: string;
  readonly asOf: SerialDay;
  readonly words: ReadonlyMap<string, string>;
};

export const bulletinId = (label: CellValue, id: CellValue): string => `${label}|${id}`;

/** The last bulletin before a day (or of that day). Its cells are read as they stand: a bulletin is not recalculated. */
export function earlierBulletin(snapshot: WorkbookSnapshot, asOf: SerialDay): EarlierBulletin | undefined {
  const found = snapshot.sheets
    .filter(({ name }) => isReportSheet(snapshot, name))
    .flatMap((sheet) => read(sheet) ?? [])
    .filter((bulletin) => bulletin.asOf <= asOf);
  return found.sort((a, b) => a.asOf - b.asOf).pop();
}

function read(sheet: SheetSnapshot): EarlierBulletin | undefined {
  const { values } = sheet;
  const [first = []] = values;
  const asOf = first[first.indexOf(bulletinStrings.side.day) + 1];
  if (!first.includes(bulletinStrings.side.day) || typeof asOf !== "number") return undefined;
  const header = values.findIndex((row) => row.includes("编号") && row.includes("督办状态"));
  const names = values[header] ?? [];
  const [label, id, word] = [names.indexOf("方案"), names.indexOf("编号"), names.indexOf("督办状态")];
  const words = new Map<string, string>();
  for (const row of values.slice(header + 1)) {
    const key = row[id] ?? "";
    if (key !== "" && row[word] !== "") words.set(bulletinId(row[label] ?? "", key), String(row[word]));
  }
  return { sheet: sheet.name, asOf, words };
}
