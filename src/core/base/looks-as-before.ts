import { contains, intersect } from "./address";
import { isBlank } from "./cells-of";
import type { Before, Now } from "./before";
import { anchorOf, areaOfName, placeNow } from "./own-place";
import type { SheetSnapshot } from "./snapshot";
import type { Area, RuleSeen, WorkbookEdit } from "./workbook-edit";

type Clear = Extract<WorkbookEdit, { kind: "clear" }>;
type Style = Extract<WorkbookEdit, { kind: "style" }>;

/**
 * The edits that give cells and columns of sheets that were there before their looks again: cells that were empty are
 * cleared, as `clear` leaves them; columns that were cleared to be written anew get the look that they have by the
 * plan, which is that of the list, or the look that the edit says they had; widths become what they were.
 */
export function looksAsBefore(
  edits: readonly WorkbookEdit[],
  { snapshot: before, looks }: Before,
  { snapshot: now }: Now,
): WorkbookEdit[] {
  const sheetOf = (name: string): SheetSnapshot | undefined => oldSheet(before, now, name);
  const cleared = edits.filter(
    (edit): edit is Clear => edit.kind === "clear" && sheetOf(edit.sheet) !== undefined,
  );
  const again = edits.flatMap((edit): WorkbookEdit[] => {
    if (edit.kind !== "style" || sheetOf(edit.sheet) === undefined) return [];
    return cleared.flatMap((clear) =>
      clear.again === undefined ? styledAgain(edit, clear, edits, before, now) : [],
    );
  });
  const asTheyWere = cleared.flatMap(({ sheet, at, again: looked }): WorkbookEdit[] =>
    looked === undefined ? [] : [{ kind: "clear", sheet, at, looksOnly: true }, ...looked],
  );
  const cleanAgain = edits.flatMap((edit): WorkbookEdit[] => {
    if (edit.kind !== "style") return [];
    const sheet = sheetOf(edit.sheet);
    if (sheet === undefined) return [];
    const anchor = anchorOf(edit, edits, before);
    return emptied(edit, sheet).flatMap((at): WorkbookEdit[] => {
      const place = placeNow(edit.sheet, at, anchor, now);
      return place === undefined ? [] : [{ kind: "clear", sheet: edit.sheet, at: place }];
    });
  });
  const widths = edits.flatMap((edit): WorkbookEdit[] => {
    if (edit.kind !== "column-widths") return [];
    const was = looks?.widths.find(({ sheet, first }) => sheet === edit.sheet && first === edit.first);
    if (was === undefined || sheetOf(edit.sheet) === undefined) return [];
    const through = edit.through ?? nameAt(edits, edit.sheet, edit.first);
    if (through !== undefined && areaOfName(now, edit.sheet, through) === undefined) return [];
    return [{ kind: "column-widths", ...was, ...(through === undefined ? {} : { through }) }];
  });
  return [...again, ...withoutRepeats(cleanAgain), ...asTheyWere, ...widths];
}

/** A sheet that was there before and still is; as it was. */
export function oldSheet(
  before: Before["snapshot"],
  now: Now["snapshot"],
  name: string,
): SheetSnapshot | undefined {
  const [was, is] = [before, now].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  return was !== undefined && is?.id === was.id ? was : undefined;
}

/** The name of the plan whose cells begin in this column. */
function nameAt(edits: readonly WorkbookEdit[], sheet: string, column: number): string | undefined {
  const found = edits.find(
    (edit) => edit.kind === "name" && edit.sheet === sheet && edit.at.column === column,
  );
  return found?.kind === "name" ? found.name : undefined;
}

/** The cells to which a style was given that had nothing in them; those of our own columns are ours as they are. */
export function emptied({ at, within, style }: Style, sheet: SheetSnapshot): Area[] {
  if (Object.keys(style).every((key) => key === "numberFormat")) return [];
  if (within === undefined) return isBlank(sheet, at) ? [at] : [];
  const below = within.from.row + within.from.rows;
  const rows = at.row + at.rows - Math.max(at.row, below);
  return rows > 0 ? [{ ...at, row: at.row + at.rows - rows, rows }] : [];
}

/** The part of a style that a cleared area has by the plan. */
function styledAgain(
  edit: Style,
  clear: Clear,
  edits: readonly WorkbookEdit[],
  before: Before["snapshot"],
  now: Now["snapshot"],
): WorkbookEdit[] {
  if (edit.sheet !== clear.sheet) return [];
  const isOwn = edit.within !== undefined && edit.within.name === clear.through;
  if (!isOwn && !contains(edit.at, clear.at)) return [];
  const shared = intersect(edit.at, clear.at);
  if (shared === undefined) return [];
  const at = placeNow(edit.sheet, shared, anchorOf(edit, edits, before), now);
  return at === undefined ? [] : [{ kind: "style", sheet: edit.sheet, at, style: edit.style }];
}

const withoutRepeats = (edits: readonly WorkbookEdit[]): WorkbookEdit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];

/** Our conditional formats become what they were: those of the plan go; where some of before are gone, all come again. */
export function rulesAsBefore(
  edits: readonly WorkbookEdit[],
  { snapshot: before, looks }: Before,
  { snapshot: now, rules }: Now,
): WorkbookEdit[] {
  const touched = new Set(
    edits.flatMap((edit) =>
      edit.kind === "conditional-formats" || edit.kind === "delete-conditional-formats" ? [edit.sheet] : [],
    ),
  );
  return [...touched].flatMap((sheet): WorkbookEdit[] => {
    if (oldSheet(before, now, sheet) === undefined) return [];
    const onSheet = (all: LooksRules): RuleSeen[] =>
      all.filter((rule) => rule.sheet === sheet).map(({ id, formula }) => ({ id, formula }));
    const [was, is] = [onSheet(looks?.rules ?? []), onSheet(rules)];
    const areAll = was.every(({ id }) => is.some((one) => one.id === id));
    const gone = areAll ? is.filter(({ id }) => !was.some((one) => one.id === id)) : is;
    return [
      ...(gone.length === 0 ? [] : [{ kind: "delete-conditional-formats", sheet, rules: gone } as const]),
      ...(areAll ? [] : (looks?.rulesAgain ?? []).filter((edit) => edit.sheet === sheet)),
    ];
  });
}

type LooksRules = Now["rules"];
