import { serialOf } from "../date/serial";
import type { CellContent, CellStyle, WorkbookEdit } from "../edits/workbook-edit";
import { DATE_FORMAT } from "../layout/ledger-columns";
import { STATUS_LOOK, WARN_DAYS, type StatusWord } from "../status/status";
import { strings } from "../../strings";
import { doneWordsText } from "../progress/done-words";
import { WATCH_NAMES } from "../marks/registry";
import { sheetMark } from "../marks/sheet-role";
import type { WatchPlace } from "../marks/watch-place";

const TEXT: CellStyle = { fontName: "宋体", fontSize: 10.5, vertical: "center" };
const INPUT: CellStyle = { fill: "#FFF2CC", horizontal: "center", grid: "#A6A6A6" };
const WORDS: readonly StatusWord[] = ["逾期", "临期", "推进中", "长期推进", "待确认", "已完成", "逾期完成"];

/** What 统计截止日 (a day, or a formula) and 临期天数 shall hold. */
export type WatchInput = { readonly asOf?: CellContent; readonly warnDays?: number };

/**
 * A sheet of its own for the settings of 督办, where it can't be in the way of anything: 统计截止日 (today, unless a
 * day is given), 临期天数 and 完成用语, with the meaning of each status below.
 */
export function settingsSheetEdits(
  { sheet, cells, names }: WatchPlace,
  { asOf, warnDays }: WatchInput,
): WorkbookEdit[] {
  const { title, note, comment } = strings.flag.settings;
  const content: CellContent[][] = [
    [title, "", ""],
    ["", "", ""],
    [WATCH_NAMES.asOf, asOf ?? "=TODAY()", note.asOf],
    [WATCH_NAMES.warnDays, warnDays ?? WARN_DAYS, note.warnDays],
    [WATCH_NAMES.doneWords, doneWordsText(), note.doneWords],
    ["", "", ""],
    ...WORDS.map((word) => [STATUS_LOOK[word].mark, word, strings.flag.meaning[word]]),
  ];
  const whole = { row: 0, column: 0, rows: content.length, columns: 3 };
  const name = (key: keyof typeof WATCH_NAMES): WorkbookEdit => ({
    kind: "workbook-name",
    sheet,
    name: names[key],
    at: cells[key],
    comment: comment[key],
  });
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: [72, 108, 420] },
    { kind: "style", sheet, at: whole, style: TEXT },
    { kind: "style", sheet, at: { ...whole, rows: 1 }, style: { bold: true, fontSize: 14 } },
    {
      kind: "style",
      sheet,
      at: { row: 6, column: 0, rows: WORDS.length, columns: 2 },
      style: { horizontal: "center" },
    },
    { kind: "style", sheet, at: cells.asOf, style: { ...INPUT, numberFormat: DATE_FORMAT } },
    { kind: "style", sheet, at: cells.warnDays, style: { ...INPUT, numberFormat: "0" } },
    { kind: "style", sheet, at: cells.doneWords, style: { ...INPUT, horizontal: "left", numberFormat: "@" } },
    { kind: "write", sheet, at: whole, content },
    {
      kind: "validation",
      sheet,
      at: cells.asOf,
      rule: { kind: "date", from: serialOf(2019, 1, 1), ...strings.ledger.settings.asOf },
    },
    name("asOf"),
    name("warnDays"),
    name("doneWords"),
    sheetMark(sheet, "settings"),
  ];
}

/** Writes what the user asked for this time into settings that are there; what was not asked for stays. */
export function settingsEdits({ sheet, cells }: WatchPlace, { asOf, warnDays }: WatchInput): WorkbookEdit[] {
  const write = (key: "asOf" | "warnDays", value: CellContent | undefined): WorkbookEdit[] =>
    value === undefined ? [] : [{ kind: "write", sheet, at: cells[key], content: [[value]] }];
  return [...write("asOf", asOf), ...write("warnDays", warnDays)];
}
