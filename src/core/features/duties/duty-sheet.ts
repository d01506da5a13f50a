import { absoluteAddress, quoteSheet } from "../../base/address";
import { asItStands, holdsFormula } from "../../base/cell-content";
import { isSerial, type SerialDay } from "../../base/serial";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { CellContent } from "../../base/workbook-edit";
import { sheetRole } from "../../marks/sheet-role";
import { DUTY_HEADERS } from "./columns";
import { periodOfText, TYPED } from "./duty-line";

/** What a row of 报送日历 says, as it stands in the sheet. */
export type SheetLine = {
  readonly id: string;
  /** Empty where the 期次 names no month. */
  readonly period: string;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly due?: SerialDay;
  readonly extension?: SerialDay;
  readonly reportedOn?: SerialDay;
  /** 凭证; empty where nothing stands there. */
  readonly evidence: string;
  /** What stands in a column, by heading, so that it can be put there again. Formulas are left out. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** Somebody filled something in. */
  readonly filled: boolean;
};

/** A 报送日历 of the workbook. */
export type DutySheet = {
  readonly sheet: string;
  /** The year of its first 期次; undefined where no row has one. */
  readonly year?: number;
  /** 0-based row of the headings. */
  readonly headerRow: number;
  /** Where each heading stands (0-based), in the sheet's order: ours and those that users added. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lines: readonly SheetLine[];
};

const NEEDED = ["编号", "期次", "应报日", "报送日期"] as const;

/** The 报送日历 sheets of a workbook that was read, known by our mark. One whose headings are gone is left out. */
export function dutySheets(snapshot: WorkbookSnapshot): readonly DutySheet[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheetRole(snapshot, sheet) === "duties" ? (dutySheetOf(sheet) ?? []) : [],
  );
}

/** A column of a 报送日历 as a formula on another sheet refers to it: `报送日历2020!$A$2:$A$72`. */
export function dutyColumn({ sheet, columns, headerRow, lines }: DutySheet, heading: string): string {
  const last = Math.max(headerRow + 1, ...lines.map(({ row }) => row));
  const at = { row: headerRow + 1, column: columns.get(heading) ?? 0, rows: last - headerRow, columns: 1 };
  return `${quoteSheet(sheet)}!${absoluteAddress(at)}`;
}

function dutySheetOf(sheet: SheetSnapshot): DutySheet | undefined {
  const { used, values } = sheet;
  const at = values.findIndex((row) => NEEDED.every((heading) => row.includes(heading)));
  const headings = values[at];
  if (used === null || headings === undefined) return undefined;
  const end = headings.findIndex((heading, i) => heading === "" && i > headings.indexOf("编号"));
  const inTable = headings.slice(0, end < 0 ? undefined : end);
  const columns = new Map(
    inTable.flatMap((heading, i): [string, number][] =>
      heading === "" ? [] : [[String(heading), i + used.column]],
    ),
  );
  const lines = values.flatMap((_, r) => (r <= at ? [] : (lineAt(sheet, r, columns, used) ?? [])));
  const first = lines.find(({ period }) => period !== "");
  return {
    sheet: sheet.name,
    headerRow: at + used.row,
    columns,
    lines,
    ...(first === undefined ? {} : { year: Number(first.period.slice(0, 4)) }),
  };
}

function lineAt(
  { values, formulas }: SheetSnapshot,
  r: number,
  columns: ReadonlyMap<string, number>,
  used: { readonly row: number; readonly column: number },
): SheetLine | undefined {
  const value = (heading: string): CellValue => values[r]?.[(columns.get(heading) ?? -1) - used.column] ?? "";
  const cells = Object.fromEntries(
    [...columns].flatMap(([heading, column]): [string, CellContent][] => {
      const [shown, written] = [value(heading), formulas[r]?.[column - used.column] ?? value(heading)];
      return holdsFormula(written, shown) || shown === "" ? [] : [[heading, asItStands(written, shown)]];
    }),
  );
  if (Object.keys(cells).length === 0) return undefined;
  const extras = [...columns.keys()].filter((heading) => !DUTY_HEADERS.includes(heading));
  const day = (key: string, heading: string): Record<string, SerialDay> => {
    const written = value(heading);
    return typeof written === "number" && isSerial(written) ? { [key]: Math.floor(written) } : {};
  };
  return {
    id: String(value("编号")).trim(),
    period: periodOfText(String(value("期次"))) ?? "",
    row: r + used.row,
    ...day("due", "应报日"),
    ...day("extension", "延期至"),
    ...day("reportedOn", "报送日期"),
    evidence: String(value("凭证")).trim(),
    cells,
    filled: [...TYPED, ...extras].some((heading) => cells[heading] !== undefined),
  };
}
