import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import { cellAddress } from "../../base/address";
import { groupBy } from "../../base/group-by";
import { civilOf, type SerialDay } from "../../base/serial";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { rowsByUnit, titleOf, type BaseBook, type BaseRow } from "./base-book";
import { RECORD_SHEET } from "../../marks/sent-record-mark";
import { sentLines } from "./sent-record";
import { unitSheetEdits } from "./unit-sheet";

export type SplitRequest = {
  /** 20201109-01 */
  readonly batch: string;
  /** Whose rows a unit gets: those it leads, alone or jointly, or those it helps with too. */
  readonly to: "lead" | "cooperate";
  readonly due?: SerialDay;
  /** Only these units; all where it is absent. */
  readonly units?: readonly string[];
};

/** A unit's rows of one list. */
type UnitRows = { readonly sheet: string; readonly rows: readonly BaseRow[] };

/** 单位填报表: one unit's workbook. */
type UnitBook = {
  /** Without its ending. */
  readonly name: string;
  readonly unit: string;
  readonly lists: readonly UnitRows[];
  readonly edits: readonly WorkbookEdit[];
  readonly hidden: readonly string[];
  /** `<batch>|<unit>` */
  readonly mark: string;
};

/** A row that no unit can be told for, or that a group answers for. */
type LeftRow = {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly reason: "no-unit" | "group";
};

export type SplitPlan = {
  readonly batch: string;
  readonly books: readonly UnitBook[];
  readonly left: readonly LeftRow[];
  /** Rows of the lists. */
  readonly rows: number;
};

/** Longer titles are cut in a file's name. */
const LONGEST_TITLE = 30;

/** A workbook for each unit with its rows; rows without a unit in one of their own. */
export function planSplit(book: BaseBook, request: SplitRequest): SplitPlan {
  const taken = new Set<string>();
  return {
    batch: request.batch,
    books: rowsToSend(book, request).map(([unit, rows]) => unitBook(unit, rows, request, taken)),
    left: book.rows.flatMap((row) => leftRow(row, unitsOf(row, request.to).length === 0)),
    rows: book.rows.length,
  };
}

const unitsOf = ({ leads, helpers }: Pick<BaseRow, "leads" | "helpers">, to: SplitRequest["to"]) =>
  to === "lead" ? leads : [...new Set([...leads, ...helpers])];

/** The rows that each unit is sent; those of nobody come last. */
export function rowsToSend(
  book: BaseBook,
  { to, units }: Pick<SplitRequest, "to" | "units">,
): readonly (readonly [unit: string, rows: readonly BaseRow[]])[] {
  const { noUnit } = collectStrings.book;
  const all = rowsByUnit(book.rows, (row) => {
    const own = unitsOf(row, to);
    return own.length > 0 ? own : [noUnit];
  });
  return [...all]
    .filter(([unit]) => units === undefined || units.includes(unit))
    .sort(([a], [b]) => Number(a === noUnit) - Number(b === noUnit));
}

function leftRow({ list, row, task }: BaseRow, nobody: boolean): LeftRow[] {
  const group = [...task.lead, ...task.cooperate].find((unit) => unit.group === true);
  const reason = group !== undefined && task.lead.includes(group) ? "group" : nobody ? "no-unit" : undefined;
  if (reason === undefined) return [];
  const column = list.columns.lead ?? list.columns.task ?? list.columns.measure ?? 0;
  return [{ sheet: list.sheet, cell: cellAddress(row, column), text: list.cells.text(row, column), reason }];
}

function unitBook(
  unit: string,
  rows: readonly BaseRow[],
  { batch, due }: SplitRequest,
  taken: Set<string>,
): UnitBook {
  const byList = [...groupBy(rows, ({ list }) => list)];
  const names: string[] = [];
  const line = unitLine(unit, batch, due);
  const lists = byList.map(([list, own]) => {
    const sheet = freeSheetName(list.sheet, [...names, RECORD_SHEET]);
    names.push(sheet);
    return { list, sheet, rows: own };
  });
  const record = lists.flatMap(({ list, rows: own }) =>
    sentLines({ batch, unit, listId: list.id, sheet: list.sheet, rows: own }),
  );
  const title = byList[0] === undefined ? "" : titleOf(byList[0][0]);
  return {
    name: freeFileName(
      fill(collectStrings.book.file, {
        title: title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, ""),
        unit,
        batch,
      }),
      taken,
    ),
    unit,
    lists: lists.map(({ list, rows: own }) => ({ sheet: list.sheet, rows: own })),
    edits: [
      ...lists.flatMap(({ list, sheet, rows: own }) => unitSheetEdits({ sheet, list, rows: own, line })),
      ...recordEdits(record),
    ],
    hidden: [RECORD_SHEET],
    mark: `${batch}|${unit}`,
  };
}

export function recordEdits(lines: readonly (readonly string[])[]): WorkbookEdit[] {
  const columns = Math.max(...lines.map((line) => line.length));
  const content = lines.map((line) => [...line, ...Array.from({ length: columns - line.length }, () => "")]);
  const at = { row: 0, column: 0, rows: lines.length, columns };
  return [
    { kind: "add-sheet", sheet: RECORD_SHEET },
    { kind: "style", sheet: RECORD_SHEET, at, style: { numberFormat: "@" } },
    { kind: "write", sheet: RECORD_SHEET, at, content },
  ];
}

/** 填报单位：… */
export function unitLine(unit: string, batch: string, due: SerialDay | undefined): string {
  const { line, lineWithoutDue, day } = collectStrings.book;
  if (due === undefined) return fill(lineWithoutDue, { unit, batch });
  const { year, month, day: date } = civilOf(due);
  return fill(line, { unit, batch, due: fill(day, { year, month, day: date }) });
}

/** A name that every system takes; equal names get a number. */
function freeFileName(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
    .replace(/(?<![. ])[. ]+$/, (end) => "_".repeat(end.length));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? clean : `${clean}(${number})`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
