import { templatesStrings } from "../../../strings/templates";
import type { SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
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
  return linesOf(snapshot).flatMap((line) => {
    const read = readTemplate(line.join(""));
    return read.ok ? [read.value] : [];
  });
}

const linesOf = (snapshot: WorkbookSnapshot): readonly string[][] =>
  (storeOf(snapshot)?.values ?? []).map((row) => row.map(String));

/** Keeps a template; one of the same name is replaced. */
export function keepEdits(snapshot: WorkbookSnapshot, template: Template): WorkbookEdit[] {
  const others = linesOf(snapshot).filter((line) => nameIn(line) !== template.name);
  return storeEdits(snapshot, [...others, pieces(templateText(template))]);
}

/** Forgets a template. */
export function forgetEdits(snapshot: WorkbookSnapshot, name: string): WorkbookEdit[] {
  return storeEdits(
    snapshot,
    linesOf(snapshot).filter((line) => nameIn(line) !== name),
  );
}

function nameIn(line: readonly string[]): string | undefined {
  const read = readTemplate(line.join(""));
  return read.ok ? read.value.name : undefined;
}

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) => text.slice(i * PIECE, (i + 1) * PIECE));

function storeEdits(snapshot: WorkbookSnapshot, lines: readonly (readonly string[])[]): WorkbookEdit[] {
  const known = storeOf(snapshot);
  const names = snapshot.sheets.map(({ name }) => name);
  const sheet = known?.name ?? freeSheetName(templatesStrings.store, names);
  const columns = Math.max(1, ...lines.map(({ length }) => length));
  const at = { row: 0, column: 0, rows: lines.length, columns };
  const content = lines.map((line) => Array.from({ length: columns }, (_, i) => line[i] ?? ""));
  return [
    ...(known === undefined ? [{ kind: "add-sheet", sheet } as const] : []),
    ...(known?.used == null ? [] : [{ kind: "clear", sheet, at: known.used } as const]),
    ...(lines.length === 0
      ? []
      : [
          { kind: "style", sheet, at, style: { ...TEXT, wrap: false } } as const,
          { kind: "write", sheet, at, content } as const,
        ]),
    ...(known === undefined ? [sheetMark(sheet, "templates"), { kind: "hide-sheet", sheet } as const] : []),
  ];
}
