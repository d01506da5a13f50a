import { nextYearStrings } from "../../../strings/next-year";
import { fill } from "../../../strings/fill";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { ownNames, textOf } from "../../marks/own-names";
import { fingerprint } from "../../tables/tasks/doubts/fingerprint";
import { rolled } from "./change";
import type { DraftRow } from "./draft";
import { takeNames, type NamesInUse } from "./draft-table";
import { listSheet } from "./list-sheet";
import type { NextYearPlan } from "./plan-next-year";
import { recordedDrafts, type RecordedDraft } from "./record";
import { DRAFT_FIELDS, type DraftField } from "./source";

const { columns: heading, handled } = nextYearStrings;

type Texts = Record<DraftField, string>;

/** The drafts of a workbook that were made from lists of a year. */
const draftsFrom = (snapshot: WorkbookSnapshot, year: number): readonly RecordedDraft[] =>
  recordedDrafts(snapshot).filter(
    ({ base, number }) => base === year && sheetOf(snapshot, number) !== undefined,
  );

export const hasDraftsFrom = (snapshot: WorkbookSnapshot, year: number): boolean =>
  draftsFrom(snapshot, year).length > 0;

/** Plans the way back: the lists from which drafts were made, each on a new sheet. What was edited stays as it is. */
export function planBack(snapshot: WorkbookSnapshot, year: number): NextYearPlan {
  const taken: NamesInUse = {
    sheets: snapshot.sheets.map(({ name }) => name),
    tables: [...snapshot.tables.map(({ name }) => name), ...snapshot.names.map(({ name }) => name)],
  };
  const made = draftsFrom(snapshot, year).map((draft) => {
    const { name } = draft;
    const { sheet, table } = nextYearStrings;
    const place = takeNames(taken, {
      sheet: fill(sheet.back, { name, year }),
      table: fill(table.list, { name: name.replace(/[^\p{L}\p{N}_]/gu, "_").slice(0, 60) }),
    });
    const rows = rowsBack(draft, textsOf(sheetOf(snapshot, draft.number)));
    const back = { title: draft.title, rows, deleted: [] };
    // Going back is not rolled once more: the number is that of no draft.
    return {
      sheet: place.sheet,
      rows: rows.length,
      edits: listSheet(back, { ...place, number: 0 }, { base: draft.year, year }),
    };
  });
  const [first] = made;
  return {
    edits: [
      ...made.flatMap(({ edits }): readonly WorkbookEdit[] => edits),
      ...(first === undefined ? [] : [{ kind: "activate", sheet: first.sheet } as const]),
    ],
    sheets: made.map(({ sheet, rows }) => ({ sheet, rows })),
    pending: 0,
  };
}

/** The rows of the list in its order: rows of the draft with their spans replayed, and those that it left out. */
function rowsBack(draft: RecordedDraft, now: ReadonlyMap<string, Texts>): readonly DraftRow[] {
  const known = new Set(draft.rows.map(({ key }) => key));
  const added = [...now].filter(([key]) => !known.has(key));
  return [
    ...draft.rows.flatMap(({ key, deleted }): DraftRow[] => {
      if (deleted !== undefined) return [rowWith(key, deleted, handled.back)];
      const texts = now.get(key);
      return texts === undefined ? [] : [replayed(draft, key, texts)];
    }),
    ...added.map(([key, texts]) => rowWith(key, texts, handled.added)),
  ];
}

function replayed(draft: RecordedDraft, key: string, texts: Texts): DraftRow {
  const cells = draft.cells.filter((cell) => cell.key === key);
  const edited = cells.filter((cell) => fingerprint(texts[cell.field]) !== cell.fingerprint);
  const back = cells.filter((cell) => !edited.includes(cell));
  const restored = Object.fromEntries(
    back.map(({ field, spans }) => [field, rolled(texts[field], spans)]),
  ) as Partial<Texts>;
  const word = edited.length > 0 ? handled.edited : back.length > 0 ? handled.back : handled.plain;
  return rowWith(key, { ...texts, ...restored }, word, edited.length > 0);
}

const rowWith = (key: string, texts: Texts, word: string, pending = false): DraftRow => ({
  ...{ key, texts, spans: {}, handled: word, todo: "", pending },
});

/** The sheet of a draft, whatever its name is by now. */
function sheetOf(snapshot: WorkbookSnapshot, number: number): SheetSnapshot | undefined {
  const mark = ownNames(snapshot, "draft").find((name) => textOf(name) === `zlq-draft:${number}`);
  return snapshot.sheets.find(({ name }) => name === mark?.sheet);
}

/** What stands in a draft, by the number of the row; the columns are found by their headings. */
function textsOf(sheet: SheetSnapshot | undefined): ReadonlyMap<string, Texts> {
  const { values = [] } = sheet ?? {};
  const at = values.findIndex((row) => row.includes(heading.key) && row.includes(heading.measure));
  const headings = values[at] ?? [];
  const texts = new Map<string, Texts>();
  for (const row of at < 0 ? [] : values.slice(at + 1)) {
    const cell = (title: string): string => String(row[headings.indexOf(title)] ?? "");
    const key = cell(heading.key);
    const all = DRAFT_FIELDS.map((field): [DraftField, string] => [field, cell(heading[field])]);
    if (key !== "") texts.set(key, Object.fromEntries(all) as Texts);
  }
  return texts;
}
