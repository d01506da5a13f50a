import { templatesStrings } from "../../../strings/templates";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { Area, WorkbookEdit } from "../../base/workbook-edit";
import { sheetMark, sheetRole } from "../../marks/sheet-role";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { TEXT } from "../../sheets/looks";
import { readTemplate } from "./read-template";
import { templateText, type Template } from "./template";

/** A cell holds 32 767 characters; a template is cut into pieces of less. */
const PIECE = 30_000;

const storeOf = (snapshot: WorkbookSnapshot): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheetRole(snapshot, sheet) === "templates");

/**
 * The templates that a workbook keeps on its hidden sheet, each in the cells of one row. They are read as a file is; one
 * that somebody has damaged is left out, and its row left as it is.
 */
export function keptTemplates(snapshot: WorkbookSnapshot): readonly Template[] {
  return linesOf(snapshot).flatMap(({ template }) => template ?? []);
}

type Line = { readonly row: number; readonly isBlank: boolean; readonly template: Template | undefined };

function linesOf(snapshot: WorkbookSnapshot): readonly Line[] {
  const { used, values } = storeOf(snapshot) ?? { used: null, values: [] };
  if (used === null) return [];
  return values.map((cells, i) => {
    const text = cells.map(String).join("");
    const read = readTemplate(text);
    return { row: used.row + i, isBlank: text === "", template: read.ok ? read.value : undefined };
  });
}

/**
 * Keeps a template; one of the same name is replaced. No row but its own is touched, and that is never empty in between:
 * where writing is broken off for good, every template is still there.
 */
export function keepEdits(snapshot: WorkbookSnapshot, template: Template): WorkbookEdit[] {
  const known = storeOf(snapshot);
  const names = snapshot.sheets.map(({ name }) => name);
  const sheet = known?.name ?? freeSheetName(templatesStrings.store, names);
  const lines = linesOf(snapshot);
  const [own, ...repeated] = lines.filter((line) => line.template?.name === template.name);
  const row = own?.row ?? lines.find(({ isBlank }) => isBlank)?.row ?? (lines.at(-1)?.row ?? -1) + 1;
  const text = pieces(templateText(template));
  const at = rowAt(known, row, text.length);
  const content = [Array.from({ length: at.columns }, (_, i) => text[i] ?? "")];
  return [
    ...(known === undefined ? [{ kind: "add-sheet", sheet } as const] : []),
    ...(own === undefined ? [] : [{ kind: "clear", sheet, at, looksOnly: true } as const]),
    { kind: "style", sheet, at, style: { ...TEXT, wrap: false } },
    { kind: "write", sheet, at, content },
    ...repeated.map((line) => ({ kind: "clear", sheet, at: rowAt(known, line.row) }) as const),
    ...(known === undefined ? [sheetMark(sheet, "templates"), { kind: "hide-sheet", sheet } as const] : []),
  ];
}

/** Forgets a template: its row becomes blank. */
export function forgetEdits(snapshot: WorkbookSnapshot, name: string): WorkbookEdit[] {
  const known = storeOf(snapshot);
  if (known === undefined) return [];
  return linesOf(snapshot)
    .filter(({ template }) => template?.name === name)
    .map(({ row }) => ({ kind: "clear", sheet: known.name, at: rowAt(known, row) }));
}

/** The cells of a row as far as one of the rows reaches. */
const rowAt = (known: SheetSnapshot | undefined, row: number, columns = 1): Area => {
  const reach = known?.used == null ? 0 : known.used.column + known.used.columns;
  return { row, column: 0, rows: 1, columns: Math.max(columns, reach) };
};

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) => text.slice(i * PIECE, (i + 1) * PIECE));
