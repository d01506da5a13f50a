import { nextYearStrings } from "../../../strings/next-year";
import { fingerprint } from "../../tables/tasks/doubts/fingerprint";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark, sheetRole } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { TEXT } from "../../sheets/looks";
import type { Span } from "./change";
import type { Draft } from "./draft";
import type { Years } from "./draft-table";
import { DRAFT_FIELDS, type DraftField } from "./source";

/**
 * `_下一年度`, a hidden sheet: what was changed in each draft, so that the list it was made from can be had again. A line
 * is a draft (its number, the years, the title as it was), a row of the source in its order (with its cells where the
 * draft leaves it out), or a span (the cell, where it begins in the draft's text, what stands there and what stood).
 */
const WIDTH = 12;
const KINDS = { draft: "草稿", row: "行", span: "改" } as const;

/** A cell of a draft with its spans backwards; the fingerprint tells whether somebody edited it. */
type RecordedCell = {
  readonly key: string;
  readonly field: DraftField;
  readonly spans: readonly Span[];
  readonly fingerprint: string;
};

type RecordedRow = {
  readonly key: string;
  /** Its cells, where the draft leaves it out. */
  readonly deleted?: Readonly<Record<DraftField, string>>;
};

export type RecordedDraft = Years & {
  readonly number: number;
  /** The title that the list had. */
  readonly title: string;
  readonly name: string;
  readonly rows: readonly RecordedRow[];
  readonly cells: readonly RecordedCell[];
};

/** The lines of a draft. `spansBack` leads from the draft's text to the list's. */
export function recordLines(
  number: number,
  name: string,
  { source, rows, deleted }: Draft,
  { base, year }: Years,
  spansBack: (spans: readonly Span[]) => readonly Span[],
): CellContent[][] {
  const gone = new Map(deleted.map(({ row, index }) => [index, row]));
  return [
    padded([KINDS.draft, number, name, base, year, source.title]),
    ...source.rows.map((row, i) =>
      padded([
        KINDS.row,
        number,
        row.key,
        gone.has(i) ? 1 : 0,
        ...(gone.has(i) ? DRAFT_FIELDS.map((field) => row.texts[field]) : []),
      ]),
    ),
    ...rows.flatMap(({ key, texts, spans }) =>
      DRAFT_FIELDS.flatMap((field) =>
        spansBack(spans[field] ?? []).map(({ start, from, to }) =>
          padded([KINDS.span, number, key, field, start, from, to, fingerprint(texts[field])]),
        ),
      ),
    ),
  ];
}

const padded = (cells: readonly CellContent[]): CellContent[] =>
  Array.from({ length: WIDTH }, (_, i) => cells[i] ?? "");

/** Puts lines below those that the record has, or makes it. */
export function recordEdits(
  snapshot: WorkbookSnapshot,
  taken: string[],
  lines: readonly (readonly CellContent[])[],
): WorkbookEdit[] {
  const known = recordSheet(snapshot);
  const sheet = known?.name ?? freeSheetName(nextYearStrings.sheet.record, taken);
  if (known === undefined) taken.push(sheet);
  const row = known?.used == null ? 0 : known.used.row + known.used.rows;
  const at = { row, column: 0, rows: lines.length, columns: WIDTH };
  return [
    ...(known === undefined ? [{ kind: "add-sheet", sheet } as const] : []),
    { kind: "style", sheet, at, style: TEXT },
    { kind: "write", sheet, at, content: lines },
    ...(known === undefined ? [sheetMark(sheet, "rolling"), { kind: "hide-sheet", sheet } as const] : []),
  ];
}

const recordSheet = (snapshot: WorkbookSnapshot): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheetRole(snapshot, sheet) === "rolling");

/** The drafts of which the workbook keeps what was changed. A line that is damaged is left out. */
export function recordedDrafts(snapshot: WorkbookSnapshot): readonly RecordedDraft[] {
  const { used = null, values = [] } = recordSheet(snapshot) ?? {};
  if (used === null) return [];
  const drafts = new Map<number, RecordedDraft & { rows: RecordedRow[]; cells: RecordedCell[] }>();
  for (const line of values) {
    const cell = (i: number): string => String(line[i - used.column] ?? "");
    const number = Number(cell(1));
    if (cell(0) === KINDS.draft)
      drafts.set(number, {
        ...{ number, name: cell(2), base: Number(cell(3)), year: Number(cell(4)), title: cell(5) },
        ...{ rows: [], cells: [] },
      });
    const draft = drafts.get(number);
    if (cell(0) === KINDS.row) draft?.rows.push(rowOf(cell));
    if (cell(0) === KINDS.span) addSpan(draft?.cells, cell);
  }
  return [...drafts.values()];
}

function rowOf(cell: (i: number) => string): RecordedRow {
  if (cell(3) !== "1") return { key: cell(2) };
  const texts = DRAFT_FIELDS.map((field, i): [DraftField, string] => [field, cell(4 + i)]);
  return { key: cell(2), deleted: Object.fromEntries(texts) as Record<DraftField, string> };
}

function addSpan(cells: RecordedCell[] | undefined, cell: (i: number) => string): void {
  const field = DRAFT_FIELDS.find((one) => one === cell(3));
  const start = Number(cell(4));
  if (cells === undefined || field === undefined || !Number.isInteger(start)) return;
  const span = { start, from: cell(5), to: cell(6) };
  const at = cells.findIndex((one) => one.key === cell(2) && one.field === field);
  const known = cells[at];
  if (known === undefined) cells.push({ key: cell(2), field, spans: [span], fingerprint: cell(7) });
  else cells[at] = { ...known, spans: [...known.spans, span] };
}
