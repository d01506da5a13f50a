import { civilOf, type SerialDay } from "../../base/serial";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { isReportSheet } from "../../marks/report-mark";
import { STEPS, type Step } from "../../status/policy";
import { bulletinStrings } from "../../../strings/bulletin";
import { bulletinId } from "./item-id";

/** An earlier bulletin: the day that it is for, and what it says of each measure. */
export type EarlierBulletin = {
  /** The sheet of its text; of its table, where the text is gone or stands above the table as in version 0.2. */
  readonly sheet: string;
  readonly asOf: SerialDay;
  /** 期号 and figures, which bulletins of version 0.2 do not have. */
  readonly issue?: number;
  readonly figures?: BulletinFigures;
  readonly words: ReadonlyMap<string, string>;
  /** By label, 编号 and unit. */
  readonly steps: ReadonlyMap<string, Step>;
};

/** What the next bulletin is compared with. */
export type BulletinFigures = { readonly toFinish: number; readonly done: number; readonly overdue: number };

/** The bulletins of a workbook, by day. Their cells are read as they stand: a bulletin is not recalculated. */
export function earlierBulletins(snapshot: WorkbookSnapshot): readonly EarlierBulletin[] {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return snapshot.sheets
    .filter(({ name }) => isReportSheet(snapshot, name))
    .flatMap((sheet) => read(sheet, names) ?? [])
    .sort((a, b) => a.asOf - b.asOf);
}

/** The last one before a day, or of that day. */
export const bulletinBefore = (
  bulletins: readonly EarlierBulletin[],
  asOf: SerialDay,
): EarlierBulletin | undefined => bulletins.filter((bulletin) => bulletin.asOf <= asOf).pop();

/** 期号 of a year's next bulletin: one more than there are, or than the last one says. */
export function nextIssue(bulletins: readonly EarlierBulletin[], year: number): number {
  const own = bulletins.filter(({ asOf }) => civilOf(asOf).year === year);
  return Math.max(own.length, ...own.map(({ issue }) => issue ?? 0)) + 1;
}

function read(sheet: SheetSnapshot, names: ReadonlySet<string>): EarlierBulletin | undefined {
  const { values } = sheet;
  const { side } = bulletinStrings;
  const beside = (label: string): CellValue | undefined => {
    const row = values.slice(0, Object.keys(side).length).find((cells) => cells.includes(label));
    return row?.[row.indexOf(label) + 1];
  };
  const asOf = beside(side.day);
  if (typeof asOf !== "number") return undefined;
  const header = values.findIndex((row) => row.includes("编号") && row.includes("督办状态"));
  const headings = values[header] ?? [];
  const at = (heading: string): number => headings.indexOf(heading);
  const words = new Map<string, string>();
  const steps = new Map<string, Step>();
  for (const row of values.slice(header + 1)) {
    const [key = "", word = ""] = [row[at("编号")], row[at("督办状态")]];
    if (key === "" || word === "") continue;
    const id = bulletinId(row[at("方案")] ?? "", key);
    words.set(id, String(word));
    const step = STEPS.find((one) => one === row[at("督办措施")]);
    if (step !== undefined) steps.set(`${id}|${row[at("责任单位")] ?? ""}`, step);
  }
  const [text, issue] = [String(beside(side.text) ?? ""), beside(side.issue)];
  const [toFinish, done, overdue] = [side.toFinish, side.done, side.overdue].map((label) => beside(label));
  const figures =
    typeof toFinish === "number" && typeof done === "number" && typeof overdue === "number"
      ? { toFinish, done, overdue }
      : undefined;
  return {
    sheet: names.has(text) ? text : sheet.name,
    asOf,
    ...(typeof issue === "number" ? { issue } : {}),
    ...(figures === undefined ? {} : { figures }),
    words,
    steps,
  };
}
