import { contains, parseArea, splitReference } from "./address";
import type { WorkbookSnapshot } from "./snapshot";
import type { Area, WorkbookEdit } from "./workbook-edit";

type OnCells = Extract<WorkbookEdit, { at: Area }>;

/** The name of a sheet by which the cells of an edit are found, wherever they have moved. */
type Anchor = {
  readonly name: string;
  /** The name's cells, as they were planned with. */
  readonly from: Area;
  /** The edits themselves add the name: where it is missing, they were not carried out so far. */
  readonly isNew: boolean;
};

/** The area of a sheet's name; undefined where it points nowhere. */
export function areaOfName({ names }: WorkbookSnapshot, sheet: string, name: string): Area | undefined {
  const found = names.find((one) => one.name === name && one.sheet === sheet);
  return found === undefined ? undefined : parseArea(splitReference(found.formula).address);
}

/** The name that an edit's cells are found by: the one it says, or one of the same plan that is new and holds them. */
export function anchorOf(
  edit: OnCells,
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
): Anchor | undefined {
  if ("within" in edit) return { ...edit.within, isNew: false };
  if ("through" in edit) return { name: edit.through, from: edit.at, isNew: false };
  const around = edits.find(
    (one) =>
      one.kind === "name" &&
      one.sheet === edit.sheet &&
      contains(one.at, edit.at) &&
      areaOfName(before, one.sheet, one.name) === undefined,
  );
  return around?.kind === "name" ? { name: around.name, from: around.at, isNew: true } : undefined;
}

/** Where cells of an anchored edit are by now; undefined where the edit was not carried out. */
export function placeNow(
  sheet: string,
  at: Area,
  anchor: Anchor | undefined,
  now: WorkbookSnapshot,
): Area | undefined {
  if (anchor === undefined) return at;
  const { name, from, isNew } = anchor;
  const is = areaOfName(now, sheet, name);
  if (is === undefined) return isNew ? undefined : at;
  return { ...at, row: at.row + is.row - from.row, column: at.column + is.column - from.column };
}
