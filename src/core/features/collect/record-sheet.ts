import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import { cellAddress, quoteSheet } from "../../base/address";
import { formula, isFormula } from "../../base/cell-content";
import { contentOf } from "../../base/cells-of";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../base/workbook-edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { sheetMark, sheetRole } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { LEFT, TABLE_BODY, TABLE_HEADER } from "../../sheets/looks";
import type { Conflict } from "./merge-model";
import type { Change, MergePlan } from "./plan-merge";
import { receivedText } from "./report";
import type { Place } from "./roles";
import { shown } from "./same-value";
import { conflictText, ignoredText, noteText, refusalReason } from "./texts";

const text = collectStrings.record;
const WIDTHS = [108, 84, 96, 132, 168, 132, 108] as const;
const COLUMNS = WIDTHS.length;
/** Earlier merges stand below the newest, as far as this. */
const MOST_LINES = 2_000;

/** As Excel colours its links. */
const LINK_COLOR = "#0563C1";

/** Of one table; four of them and what stands between stay below that. */
const MOST_ROWS = 480;

type Line = { readonly kind: "title" | "head" | "body" | "gap"; readonly cells: readonly CellContent[] };
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
  const written = [...lines.map(({ cells }) => cells), ...(kept.length === 0 ? [] : [[], ...kept])];
  // Over all that stands there: nothing is cleared before, so that no earlier line is missing in between.
  const blank = Array.from({ length: Math.max(0, reach.rows - written.length) }, () => []);
  const content = [
    ...written.map((cells) => padded(cells, reach.columns)),
    ...blank.map((cells) => padded(cells, reach.columns)),
  ];
  const style = (row: number, rows: number, look: CellStyle): WorkbookEdit => ({
    kind: "style",
    sheet,
    at: { row, column: 0, rows, columns: COLUMNS },
    style: look,
  });
  return {
    sheet,
    edits: [
      ...begin(sheet, known),
      { kind: "column-widths", sheet, first: 0, widths: WIDTHS },
      style(0, content.length, { ...TABLE_BODY, ...LEFT }),
      ...lines.flatMap(({ kind }, row) =>
        kind === "head"
          ? [style(row, 1, TABLE_HEADER)]
          : kind === "title"
            ? [style(row, 1, { bold: true })]
            : [],
      ),
      ...linkRuns(content).map((at): WorkbookEdit => ({
        kind: "style",
        sheet,
        at,
        style: { color: LINK_COLOR },
      })),
      { kind: "write", sheet, at: { ...reach, rows: content.length }, content },
    ],
  };
}

function begin(sheet: string, known: SheetSnapshot | undefined): WorkbookEdit[] {
  if (known === undefined) return [{ kind: "add-sheet", sheet }, sheetMark(sheet, "record")];
  return known.used === null ? [] : [{ kind: "clear", sheet, at: known.used, looksOnly: true }];
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
    { kind: "head", cells: text.head },
    {
      kind: "body",
      cells: [
        when,
        batches.join("、"),
        files.length + refused.length,
        changes.length,
        plan.unchanged,
        conflicts.length,
        refused.length,
      ],
    },
    ...table(fill(text.title.files, { received: receivedText(plan) }), text.files, fileLines(plan), asItIs),
    ...table(text.title.changes, text.changes, changes, changeLine),
    ...table(text.title.conflicts, text.conflicts, [...(plan.decided ?? []), ...conflicts], conflictLine),
    ...table(text.title.rest, text.rest, restLines(plan), asItIs),
  ];
}

/** Cells below each other that are links. */
function linkRuns(content: readonly (readonly CellContent[])[]): Area[] {
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (let column = 0; column < COLUMNS; column += 1)
    for (const [row, cells] of content.entries()) {
      if (!isFormula(cells[column] ?? "")) continue;
      const last = runs[runs.length - 1];
      if (last?.column === column && last.row + last.rows === row) last.rows += 1;
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
  return runs;
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
    { kind: "gap", cells: [] },
    { kind: "title", cells: [title] },
    { kind: "head", cells: head },
    ...rows.slice(0, MOST_ROWS).map((row): Line => ({ kind: "body", cells: cellsOf(row) })),
    ...(more > 0 ? [{ kind: "body" as const, cells: [fill(text.more, { count: more })] }] : []),
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
