import type { AttestedResult } from "../../attainment/attest";
import { verdictFormula } from "../../attainment/formulas";
import { columnName } from "../../base/address";
import { formula } from "../../base/cell-content";
import { fail, ok, type Result } from "../../base/problem";
import { cellsSeen, restsOn, type CellsSeen, type RestsOn } from "../../base/rests-on";
import type { SerialDay } from "../../base/serial";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { Area, WorkbookEdit } from "../../base/workbook-edit";
import { CENTER, DATE, TEXT } from "../../sheets/looks";
import { writeText } from "../../sheets/write-text";
import { attainWorkbook } from "../../tables/indicators/attain-workbook";
import type { IndicatorRole, IndicatorTable } from "../../tables/indicators/indicator-table";
import { ATTEST_RULES } from "./attest-rules";
import { isLeftToPerson } from "./attested";

export type AttestRequest = {
  readonly sheet: string;
  /** The row of the indicator (0-based), and its name: the row must still be the same. */
  readonly row: number;
  readonly indicator: string;
  /** Absent: what was found is taken back. */
  readonly result?: AttestedResult;
  readonly by?: string;
};

type AttestPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly on: RestsOn;
  /** Whether the table got the three columns only now. */
  readonly columnsAdded: boolean;
};

const ROLES = ["attested", "attestedBy", "attestedOn"] as const satisfies readonly IndicatorRole[];
const HEADINGS = { attested: "认定结果", attestedBy: "认定人", attestedOn: "认定日期" } as const;
const WIDTHS = [60, 54, 66] as const;

/**
 * Plans 人工认定 of one indicator: result, person and day in its row. A table that has no such columns gets them at its
 * right edge; the formulas of a table of ours then follow them.
 *
 * @param asOf The day in force, which becomes 认定日期.
 * @param snapshot With formulas. Problems: `no-such-indicator`; `attest-unsigned`; `attest-not-needed` where figures
 * decide; `no-room` beside the table; `sheet-protected`; `date-system-1904`.
 */
export function planAttest(
  request: AttestRequest,
  snapshot: WorkbookSnapshot,
  asOf: SerialDay,
): Result<AttestPlan> {
  const { sheet: name, row, indicator, result } = request;
  const by = (request.by ?? "").trim();
  if (snapshot.dateSystem === 1904) return fail({ code: "date-system-1904" });
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const table = attainWorkbook(snapshot).find(
    (one) => one.sheet === name && one.rows.some((each) => each.row === row && each.indicator === indicator),
  );
  const reading = table?.rows.find((one) => one.row === row);
  if (sheet === undefined || table === undefined || reading === undefined)
    return fail({ code: "no-such-indicator", sheet: name, detail: { indicator } });
  if (result !== undefined && by === "") return fail({ code: "attest-unsigned" });
  if (result !== undefined && !isLeftToPerson(reading))
    return fail({ code: "attest-not-needed", sheet: name, detail: { indicator } });
  if (sheet.protected) return fail({ code: "sheet-protected", sheet: name });

  const there = ROLES.flatMap((role) => table.columns[role] ?? []);
  const isThere = there.length === ROLES.length;
  const columns = isThere ? there : freeColumns(sheet, table);
  if (columns === undefined) return fail({ code: "no-room", sheet: name });
  const [resultAt = 0, byAt = 0, onAt = 0] = columns;
  const cell = (column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const added = isThere ? [] : newColumns(sheet, table, resultAt);
  const edits: WorkbookEdit[] = [
    ...added,
    { kind: "write", sheet: name, at: cell(resultAt), content: [[result ?? ""]] },
    ...writeText(name, cell(byAt), result === undefined ? "" : by),
    {
      kind: "write",
      sheet: name,
      at: cell(onAt),
      content: [[result === undefined ? "" : Math.floor(asOf)]],
    },
  ];
  return ok({
    edits,
    on: restsOn(snapshot, edits, { cells: seenCells(sheet, table, row) }),
    columnsAdded: !isThere,
  });
}

/** The row's cells that the finding is about. */
function seenCells(sheet: SheetSnapshot, { columns }: IndicatorTable, row: number): CellsSeen[] {
  return (["indicator", "wording", "target", "actual"] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [cellsSeen(sheet, { row, column, rows: 1, columns: 1 }, "values")];
  });
}

/** Three columns beside the table in which nothing stands, from its headings to its last row. */
function freeColumns(sheet: SheetSnapshot, table: IndicatorTable): readonly number[] | undefined {
  const { used, values } = sheet;
  if (used === null) return undefined;
  const rows = Array.from(
    { length: table.lastRow - table.headerRows.first + 1 },
    (_, i) => values[table.headerRows.first + i - used.row] ?? [],
  );
  const own = Object.values(table.columns);
  let last = Math.max(...own);
  // Columns of the table that mean nothing to us stand to its right as well.
  const header = values[table.headerRows.last - used.row] ?? [];
  while ((header[last + 1 - used.column] ?? "") !== "") last += 1;
  const free = [last + 1, last + 2, last + 3];
  return rows.every((row) => free.every((column) => (row[column - used.column] ?? "") === ""))
    ? free
    : undefined;
}

function newColumns(sheet: SheetSnapshot, table: IndicatorTable, first: number): WorkbookEdit[] {
  const { headerRows, firstRow, lastRow } = table;
  const { name } = sheet;
  const rows = lastRow - firstRow + 1;
  const body = (column: number): Area => ({ row: firstRow, column, rows, columns: 1 });
  const header: Area = { row: headerRows.last, column: first, rows: 1, columns: ROLES.length };
  const grid = { ...CENTER, grid: "#A6A6A6", wrap: true } as const;
  return [
    { kind: "column-widths", sheet: name, first, widths: WIDTHS },
    { kind: "style", sheet: name, at: header, style: { ...grid, bold: true } },
    { kind: "write", sheet: name, at: header, content: [ROLES.map((role) => HEADINGS[role])] },
    { kind: "style", sheet: name, at: { ...body(first), columns: ROLES.length }, style: grid },
    { kind: "style", sheet: name, at: body(first + 1), style: TEXT },
    { kind: "style", sheet: name, at: body(first + 2), style: DATE },
    { kind: "validation", sheet: name, at: body(first), rule: ATTEST_RULES.result },
    { kind: "validation", sheet: name, at: body(first + 2), rule: ATTEST_RULES.on },
    ...(table.ours ? followingVerdicts(sheet, table, first) : []),
  ];
}

const COLUMN = {
  指标: "indicator",
  算符: "operator",
  目标值: "target",
  单位: "unit",
  基期值: "baseline",
  完成值: "actual",
} as const;

/** 评价 of a table that 插入指标表 made before it had these columns. */
function followingVerdicts({ name, used, formulas }: SheetSnapshot, table: IndicatorTable, first: number) {
  const { columns, rows } = table;
  const { verdict } = columns;
  if (verdict === undefined || used === null) return [];
  const attested: Readonly<Record<string, number>> = {
    认定结果: first,
    认定人: first + 1,
    认定日期: first + 2,
  };
  return rows.flatMap(({ row }): WorkbookEdit[] => {
    const now = formulas[row - used.row]?.[verdict - used.column];
    if (typeof now !== "string" || !now.startsWith("=")) return [];
    const content = verdictFormula(row + 1, (header) =>
      columnName(attested[header] ?? columns[COLUMN[header as keyof typeof COLUMN]] ?? 0),
    );
    return [
      {
        kind: "write",
        sheet: name,
        at: { row, column: verdict, rows: 1, columns: 1 },
        content: [[formula(content)]],
      },
    ];
  });
}
