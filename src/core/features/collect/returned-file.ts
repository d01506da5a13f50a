import type { FileFacts } from "../../base/file-facts";
import type { CellValue, WorkbookSnapshot } from "../../base/snapshot";
import { isRecordSheet } from "../../marks/sent-record-mark";
import { foldText } from "../../language/text/fold";
import { plainWording } from "../../language/text/plain-wording";
import { textOf } from "../../marks/own-names";
import { OWN_NAMES } from "../../marks/registry";
import type { SheetCells } from "../../tables/sheet-cells";
import { locateReturned, type ReturnedList } from "./locate-returned";
import { givenOf, saidAt } from "./base-book";
import { ANSWER_ROLES, GIVEN_ROLES, type AnswerRole, type GivenRole, type Place } from "./roles";
import { replyColumns, withParts } from "./reply-parts";
import { readRowCode } from "./row-code";
import { isBlank, isBlankRow, shown, type Said } from "./same-value";
import { readSentRecord, type SentRecord } from "./sent-record";

/** What a returned file says of one answer. */
export type ReturnedCell = Said & Place & { readonly noValue?: true };

/** A row of a returned file, before it is known which row of the base it is. */
export type ReturnedRow = {
  readonly sheet: string;
  readonly row: number;
  readonly code?: string;
  /** What its 编号 column says; "" where it has none. */
  readonly key: string;
  readonly no: string;
  readonly given: Readonly<Partial<Record<GivenRole, string>>>;
  /** The same cells as they are written, and their columns. */
  readonly givenText: Readonly<Partial<Record<GivenRole, string>>>;
  readonly givenAt: Readonly<Partial<Record<GivenRole, number>>>;
  readonly wording: string;
  readonly answers: Readonly<Partial<Record<AnswerRole, ReturnedCell>>>;
};

/** What is known of the file besides its cells. */
type NamedFile = FileFacts & { readonly file: string };

/** A returned file, read: data, nothing of which is run. */
export type ReturnedFile = NamedFile & {
  readonly sheets: readonly string[];
  readonly rows: readonly ReturnedRow[];
  readonly sent?: SentRecord;
  /** The unit it says it is from, in the order in which it is believed. */
  readonly saysUnit: readonly string[];
  readonly batch?: string;
  readonly ignoredSheets: number;
  readonly ignoredColumns: readonly string[];
};

/** Lines of a header in which a unit names itself. */
const UNIT_LINE = /(?:填报|报送|填表)(?:单位|部门)[：:]\s*([^\s，,。；;（(]{2,30})/u;
const CODE_ROWS_MOST = 200_000;

/** The lists of a returned file, and who it says it is from. */
export function readReturnedFile(snapshot: WorkbookSnapshot, facts: NamedFile): ReturnedFile {
  const open = { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isRecordSheet(sheet)) };
  const lists = locateReturned(open);
  const sheets = [...new Set(lists.map(({ sheet }) => sheet))];
  const sent = readSentRecord(snapshot);
  const [batchName = "", unitName = ""] = batchOf(snapshot, facts).split("|");
  const line = lists
    .flatMap(({ head }) => head.lines.map((text) => UNIT_LINE.exec(text)?.[1] ?? ""))
    .find((unit) => unit !== "");
  const batch = sent === undefined ? batchName : sent.batch;
  return {
    ...facts,
    sheets,
    rows: lists.flatMap(rowsOf),
    ...(sent === undefined ? {} : { sent }),
    saysUnit: [sent?.unit ?? "", unitName, line ?? ""].filter((unit) => unit !== ""),
    ...(batch === "" ? {} : { batch }),
    ignoredSheets: open.sheets.filter(
      ({ name, values }) => !sheets.includes(name) && values.some((row) => !isBlankRow(row)),
    ).length,
    ignoredColumns: [...new Set(lists.flatMap(ignoredColumns))],
  };
}

function batchOf({ names }: WorkbookSnapshot, { property }: FileFacts): string {
  const own = names.find(({ name, sheet }) => name === OWN_NAMES.batch.name && sheet === undefined);
  return (own === undefined ? undefined : textOf(own)) ?? property ?? "";
}

function rowsOf(located: ReturnedList): ReturnedRow[] {
  const { cells, header, body } = located;
  const codeColumn = codeColumnOf(located);
  const places = new Set([...body.rows.map(({ row }) => row), ...body.leftOut]);
  if (codeColumn !== undefined) {
    const last = Math.min(cells.lastRow, header.lastRow + CODE_ROWS_MOST);
    const own = body.rows[body.rows.length - 1]?.row ?? last;
    // A row with a code of ours is one of the list's, whatever else it looks like; not in the list below.
    for (let row = header.lastRow + 1; row <= Math.max(own, body.kinds.length + header.lastRow); row += 1)
      if (readRowCode(cells.text(row, codeColumn)) !== undefined) places.add(row);
  }
  const parts = replyColumns(header);
  return [...places].sort((a, b) => a - b).map((row) => rowAt(located, row, parts, codeColumn));
}

function rowAt(
  { sheet, cells, header }: ReturnedList,
  row: number,
  parts: ReturnType<typeof replyColumns>,
  codeColumn?: number,
): ReturnedRow {
  const { columns } = header;
  const given = givenOf(cells, columns, row);
  const givenText: Partial<Record<GivenRole, string>> = {};
  for (const role of GIVEN_ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    const value = cells.value(row, column);
    givenText[role] = typeof value === "string" ? value : shown(saidAt(cells, { row, column }));
  }
  const code = codeColumn === undefined ? undefined : readRowCode(cells.text(row, codeColumn));
  const answers: Partial<Record<AnswerRole, ReturnedCell>> = {};
  for (const role of ANSWER_ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    // Of several columns of progress, the last that is filled.
    const earlier = role === "progress" ? header.earlierProgress : NONE;
    const at =
      earlier.length === 0 || isFilled(cells, row, column)
        ? column
        : (earlier.find((each) => isFilled(cells, row, each)) ?? column);
    answers[role] = cellAt(cells, { row, column: at });
  }
  const remark = withParts(answers.remark, cells, row, parts);
  return {
    sheet,
    row,
    ...(code === undefined ? {} : { code }),
    key: columns.key === undefined ? "" : foldText(cells.text(row, columns.key)),
    no: foldText(cells.text(row, columns.no ?? columns.key ?? -1)),
    given,
    givenText,
    givenAt: columns,
    wording: (given.task ?? "") + (given.measure ?? ""),
    answers: remark === undefined ? answers : { ...answers, remark },
  };
}

const NONE: readonly number[] = [];

const isFilled = (cells: SheetCells, row: number, column: number): boolean =>
  !isBlank(cells.value(row, column)) || isNoValue(cells, row, column);

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** A formula that nobody has calculated, or an error. */
function isNoValue(cells: SheetCells, row: number, column: number): boolean {
  const value: CellValue = cells.value(row, column);
  return (value === "" && cells.isFormula(row, column)) || (typeof value === "string" && ERROR.test(value));
}

function cellAt(cells: SheetCells, at: Place): ReturnedCell {
  const { row, column } = at;
  const cell = { value: cells.value(row, column), format: cells.formatAt(row, column), row, column };
  return isNoValue(cells, row, column) ? { ...cell, noValue: true } : cell;
}

/** The column of 回收码, by its codes: its heading may have been changed. */
function codeColumnOf({ cells, header, body }: ReturnedList): number | undefined {
  const sample = body.rows.slice(0, 50);
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1)
    if (sample.some(({ row }) => readRowCode(cells.text(row, column)) !== undefined)) return column;
  return undefined;
}

/** Headings of columns with contents that are none of ours: 联系人. */
function ignoredColumns(located: ReturnedList): string[] {
  const { cells, header, body } = located;
  const known = new Set([
    ...Object.values(header.columns),
    ...header.earlierProgress,
    codeColumnOf(located) ?? -1,
    ...replyColumns(header).map(({ column }) => column),
  ]);
  return header.headings.flatMap((heading, i) => {
    const column = header.firstColumn + i;
    const name = plainWording(heading);
    if (known.has(column) || name === "") return [];
    return body.rows.some(({ row }) => !isBlank(cells.value(row, column))) ? [heading] : [];
  });
}
