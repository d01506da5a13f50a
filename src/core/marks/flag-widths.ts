import type { NameSnapshot, WorkbookSnapshot } from "../base/snapshot";
import type { WorkbookEdit } from "../base/workbook-edit";
import { widthsName } from "./flag-columns";
import { ownNames, textOf } from "./own-names";
import { FLAG_SETTING, OWN_NAMES } from "./registry";

/** Points of the two columns that 标记逾期 has taken, as they were before. */
type Widths = readonly [due: number, status: number];

/**
 * The edit that keeps the widths: a name of the sheet that holds a text. It is saved in the sheet's own file part, so
 * that whatever program saves the workbook next, and whichever of add-in and command line clears the marks, they are
 * found.
 */
export const keepWidths = (sheet: string, mark: string, widths: Widths): WorkbookEdit => ({
  kind: "text-name",
  sheet,
  name: widthsName(mark),
  text: `zlq-widths:${widths.join(",")}`,
  comment: OWN_NAMES.flagWidths.comment,
});

/** The names on a sheet that keep widths, also such whose columns are gone. */
export const widthNames = (snapshot: WorkbookSnapshot, sheet: string): readonly NameSnapshot[] =>
  ownNames(snapshot, "flagWidths", sheet);

/** The widths that are kept for two columns of ours; in workbooks of version 0.1 and 0.2 in the document's settings. */
export function keptWidths(
  snapshot: WorkbookSnapshot,
  sheet: { readonly id: string; readonly name: string },
  mark: string,
): Widths | undefined {
  const name = widthNames(snapshot, sheet.name).find((one) => one.name === widthsName(mark));
  const [due, status] = (name === undefined ? "" : (textOf(name) ?? ""))
    .slice("zlq-widths:".length)
    .split(",");
  if (due !== undefined && due !== "" && status !== undefined) return [Number(due), Number(status)];
  return widthsInSettings(snapshot.settings, `${sheet.id}/${mark}`);
}

/** A value of another shape is ignored. */
function widthsInSettings(settings: Readonly<Record<string, unknown>>, key: string): Widths | undefined {
  const record = settings[FLAG_SETTING];
  if (typeof record !== "object" || record === null) return undefined;
  const entry = (record as Readonly<Record<string, unknown>>)[key];
  const widths: unknown =
    typeof entry === "object" && entry !== null && "widths" in entry ? entry.widths : undefined;
  const [due, status] = Array.isArray(widths) ? (widths as readonly unknown[]) : [];
  return typeof due === "number" && typeof status === "number" ? [due, status] : undefined;
}
