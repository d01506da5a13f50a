import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import { cellAddress, quoteSheet } from "../../base/address";
import { formula } from "../../base/cell-content";
import { contentOf } from "../../base/cells-of";
import type { Area, CellContent, WorkbookEdit } from "../../base/workbook-edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { sheetMark, sheetRole } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import type { Conflict } from "./merge-model";
import type { Change, MergePlan } from "./plan-merge";
import { recordLooks } from "./record-looks";
import { receivedText } from "./report";
import type { Place } from "./roles";
import { shown } from "./same-value";
import { conflictText, ignoredText, noteText, refusalReason } from "./texts";

const text = collectStrings.record;
const WIDTHS = [108, 84, 96, 132, 168, 132, 108] as const;
const COLUMNS = WIDTHS.length;
/** Earlier merges stand below the newest, as far as this. */
const MOST_LINES = 2_000;

/** Of one table; four of them and what stands between stay below that. */
const MOST_ROWS = 480;

type Line = readonly CellContent[];
type RecordEdits = {
  readonly sheet: string;
  readonly edits: readonly WorkbookEdit[];
};

/** 汇总记录: what this merge did, over what earlier ones did. Texts, numbers, and links to the cells of this workbook. */
export function recordEdits(snapshot: WorkbookSnapshot, plan: MergePlan, when: string): RecordEdits {
  const known = snapshot.sheets.find((sheet) => sheetRole(snapshot, sheet) === "record");
  const sheet =
    known?.name ??
    freeSheetName(
      text.sheet,
      snapshot.sheets.map(({ name }) => name),
    );
  const lines = blockOf(plan, when);
  const earlier = known === undefined ? [] : earlierLines(known);
  const kept = earlier.slice(0, Math.max(0, MOST_LINES - lines.length - 1));
  const reach = reachOf(known);
  const written = [...lines, ...(kept.length === 0 ? [] : [[], ...kept])];
  // Over all that stands there: nothing is cleared before, so that no earlier line is missing in between.
  const blank = Array.from({ length: Math.max(0, reach.rows - written.length) }, () => []);
  const content = [
    ...written.map((cells) => padded(cells, reach.columns)),
    ...blank.map((cells) => padded(cells, reach.columns)),
  ];
  return {
    sheet,
    edits: [
      ...begin(sheet, known, earlier, content.length),
      { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
      ...recordLooks(sheet, content, COLUMNS),
      { kind: "write", sheet, at: { ...reach, rows: content.length }, content },
    ],
  };
}

function begin(
  sheet: string,
  known: SheetSnapshot | undefined,
  earlier: readonly (readonly CellContent[])[],
  rows: number,
): WorkbookEdit[] {
  if (known === undefined) return [{ kind: "add-sheet", sheet }, sheetMark(sheet, "record")];
  const at = { row: 0, column: 0, rows, columns: COLUMNS };
  return [{ kind: "clear", sheet, at, looksOnly: true, again: recordLooks(sheet, earlier, COLUMNS) }];
}

/** What has to be written over, from the first cell on; people may have written beside the record. */
function reachOf(known: SheetSnapshot | undefined): Area {
  const { row, column, rows, columns } = known?.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: 0, column: 0, rows: row + rows, columns: Math.max(COLUMNS, column + columns) };
}

/** What the sheet holds now, from its first row; its links stay links. */
function earlierLines(sheet: SheetSnapshot): CellContent[][] {
  return sheet.used === null ? [] : contentOf(sheet, reachOf(sheet));
}

const padded = (cells: readonly CellContent[], columns: number): CellContent[] =>
  Array.from({ length: columns }, (_, i) => cells[i] ?? "");

function blockOf(plan: MergePlan, when: string): Line[] {
  const batches = [...new Set(plan.files.flatMap(({ batch }) => batch ?? []))].sort();
  const { changes, conflicts, refused, files } = plan;
  return [
    text.head,
    [
      when,
      batches.join("、"),
      files.length + refused.length,
      changes.length,
      plan.unchanged,
      conflicts.length,
      refused.length,
    ],
    ...table(fill(text.title.files, { received: receivedText(plan) }), text.files, fileLines(plan), asItIs),
    ...table(text.title.changes, text.changes, changes, changeLine),
    ...table(text.title.conflicts, text.conflicts, [...(plan.decided ?? []), ...conflicts], conflictLine),
    ...table(text.title.rest, text.rest, restLines(plan), asItIs),
  ];
}

/** A table without rows is left out; of a long one the first rows are shown, and how many there are. */
function table<T>(
  title: string,
  head: readonly string[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly CellContent[],
): Line[] {
  if (rows.length === 0) return [];
  const more = rows.length - MOST_ROWS;
  return [
    [],
    [title],
    head,
    ...rows.slice(0, MOST_ROWS).map((row) => cellsOf(row)),
    ...(more > 0 ? [[fill(text.more, { count: more })]] : []),
  ];
}

const asItIs = (cells: readonly CellContent[]): readonly CellContent[] => cells;

function fileLines({ files, changes, notes }: MergePlan): CellContent[][] {
  const given = new Map<string, number>();
  for (const file of changes.flatMap((change) => change.files)) given.set(file, (given.get(file) ?? 0) + 1);
  return files.map((file) => {
    const said = [
      ...file.warnings.map((code) => collectStrings.warning[code]),
      ...new Set(notes.filter((note) => note.file === file.file).map(noteText)),
      ignoredText(file),
    ];
    return [file.file, file.unit ?? "", file.rows, file.found.size, given.get(file.file) ?? 0, said.join("")];
  });
}

const place = (sheet: string, at: Place | undefined): string =>
  at === undefined ? "" : `${sheet}!${cellAddress(at.row, at.column)}`;

/** The same of a cell of this workbook, as a link to it. */
function link(sheet: string, at: Place | undefined): CellContent {
  if (at === undefined) return "";
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const target = `#${quoteSheet(sheet)}!${cellAddress(at.row, at.column)}`;
  return formula(`HYPERLINK(${quoted(target)},${quoted(place(sheet, at))})`);
}

const changeLine = ({ row, role, at, from, answer }: Change): CellContent[] => [
  row.key,
  collectStrings.role[role],
  link(row.list.sheet, at),
  shown(from),
  shown(answer),
  answer.file,
  place(answer.sheet, answer.at),
];

const conflictLine = (conflict: Conflict): CellContent[] => [
  conflictText(conflict),
  conflict.row?.key ?? "",
  collectStrings.role[conflict.role],
  conflict.row === undefined ? "" : link(conflict.row.list.sheet, conflict.at),
  conflict.base === undefined ? "" : shown(conflict.base),
  conflict.answers.map((answer) => fill(text.answer, { file: answer.file, value: shown(answer) })).join("\n"),
  conflict.handled ?? text.kept,
];

function restLines({ silent, missing, refused, notes }: MergePlan): CellContent[][] {
  return [
    ...silent.map(({ unit, rows }) => [text.silent, unit, fill(text.rows, { rows })]),
    ...missing.map(({ row, unit }) => [
      text.missing,
      unit,
      link(row.list.sheet, { row: row.row, column: row.list.columns.task ?? row.list.columns.measure ?? 0 }),
    ]),
    ...refused.map((each) => [text.refused, each.file, refusalReason(each)]),
    ...notes
      .filter(({ code }) => code === "duplicate")
      .map((note) => [text.duplicate, note.file, noteText(note)]),
  ];
}
