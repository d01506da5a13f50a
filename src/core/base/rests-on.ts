import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Area, WorkbookEdit } from "./workbook-edit";

/**
 * What a plan rests on, as it was read. What stands in the workbook at the moment of writing counts: just before, and
 * once more with the writing itself, it is compared with this.
 */
export type RestsOn = {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly cells: readonly CellsSeen[];
  /** Sheets on which no filter may hide a row (office-js #224). */
  readonly unfiltered: readonly string[];
  /** Sheets with conditional formats that are taken away: found by their formulas, whatever has become of the others. */
  readonly rules: readonly string[];
};

type SheetState = Pick<SheetSnapshot, "id" | "name" | "protected"> & {
  /** Absent where not all of the sheet was read. */
  readonly used?: Area | null;
};

/** A name that stands there so, or that must not be there. */
export type NameState = Pick<NameSnapshot, "name" | "sheet"> & { readonly formula?: string };

export type CellsSeen = {
  readonly sheet: string;
  readonly at: Area;
  readonly what: "formulas" | "values";
  readonly content: readonly (readonly CellValue[])[];
  /** The name of the sheet by which they are found at the moment of writing, wherever they have moved. */
  readonly through?: string;
  /** They are written to or deleted: what somebody types there in between is put back. */
  readonly written?: true;
};

/** Cells of a sheet as a snapshot has them; outside of what is in use they are empty. */
export function cellsSeen(
  sheet: SheetSnapshot,
  at: Area,
  what: CellsSeen["what"],
  written?: true,
): CellsSeen {
  const { used } = sheet;
  const content = Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) =>
      used === null ? "" : (sheet[what][at.row + r - used.row]?.[at.column + c - used.column] ?? ""),
    ),
  );
  return { sheet: sheet.name, at, what, content, ...(written ? { written } : {}) };
}

/**
 * What edits rest on: the sheets they touch, the names they add or take away, the conditional formats they take away;
 * the cells they write to; and, of `more`, the cells that the plan has looked at.
 *
 * @param more Cells that were looked at, and sheets that were, also where nothing is written to them.
 */
export function restsOn(
  snapshot: WorkbookSnapshot,
  edits: readonly WorkbookEdit[],
  more: {
    readonly cells?: readonly CellsSeen[];
    readonly sheets?: readonly string[];
    readonly unfiltered?: readonly string[];
  } = {},
): RestsOn {
  const { sheets: looked = [], unfiltered = [] } = more;
  const cells = [...(more.cells ?? []), ...writtenCells(snapshot, edits, more.cells ?? [])];
  const concerned = new Set([
    ...looked,
    ...cells.map(({ sheet }) => sheet),
    ...edits.flatMap(({ sheet }) => sheet ?? []),
  ]);
  return {
    structureProtected: snapshot.structureProtected,
    sheets: snapshot.sheets
      .filter(({ name }) => concerned.has(name))
      .map(({ id, name, protected: locked, used, far }) => ({
        id,
        name,
        protected: locked,
        ...(far === undefined ? { used } : {}),
      })),
    names: namesOf(snapshot, edits),
    cells,
    unfiltered,
    rules: edits.flatMap((edit) => (edit.kind === "delete-conditional-formats" ? [edit.sheet] : [])),
  };
}

/** The cells of sheets that were there before to which edits write, but those that are looked at already. */
function writtenCells(
  snapshot: WorkbookSnapshot,
  edits: readonly WorkbookEdit[],
  looked: readonly CellsSeen[],
): CellsSeen[] {
  const isKnown = (sheet: string, at: Area): boolean =>
    looked.some((one) => one.sheet === sheet && JSON.stringify(one.at) === JSON.stringify(at));
  return edits.flatMap((edit) => {
    if (edit.kind !== "clear" && (edit.kind !== "write" || edit.within !== undefined)) return [];
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    if (sheet === undefined || isKnown(edit.sheet, edit.at)) return [];
    const seen = cellsSeen(sheet, edit.at, "formulas", true);
    return [edit.kind === "clear" && edit.through !== undefined ? { ...seen, through: edit.through } : seen];
  });
}

/** The names that edits add to what was there, or take away from it, as they were. */
function namesOf(snapshot: WorkbookSnapshot, edits: readonly WorkbookEdit[]): NameState[] {
  const old = new Set(snapshot.sheets.map(({ name }) => name));
  const states = new Map<string, NameState>();
  for (const edit of edits) {
    const isName =
      edit.kind === "name" ||
      edit.kind === "text-name" ||
      edit.kind === "workbook-name" ||
      edit.kind === "delete-name";
    if (!isName) continue;
    const sheet = edit.kind === "workbook-name" ? undefined : edit.sheet;
    if (sheet !== undefined && !old.has(sheet)) continue;
    const was = snapshot.names.find((one) => one.name === edit.name && one.sheet === sheet);
    states.set(`${sheet ?? ""}!${edit.name}`, {
      name: edit.name,
      ...(sheet === undefined ? {} : { sheet }),
      ...(was === undefined ? {} : { formula: was.formula }),
    });
  }
  return [...states.values()];
}
