import { contains } from "../../core/base/address";
import type { Before } from "../../core/base/before";
import { anchorOf } from "../../core/base/own-place";
import type { CellsSeen, NameState } from "../../core/base/rests-on";
import type { Written } from "../../core/base/undo";
import type { WorkbookEdit } from "../../core/base/workbook-edit";
import type { Answer, Question } from "../port";
import { addedBy } from "./journal";

/** Cells that surely fit into one answer anywhere. */
const MOST_CELLS = 40_000;

/**
 * What has to be asked to know what a run has written, with its last request, by which 撤销 tells later whether somebody
 * has changed it.
 */
export function askWritten(
  edits: readonly WorkbookEdit[],
  before: Before,
): { readonly question: Question; readonly read: (answer: Answer) => Written } {
  const old = before.snapshot.sheets.map(({ name }) => name);
  const count = edits.reduce(
    (sum, edit) => (edit.kind === "write" ? sum + edit.at.rows * edit.at.columns : sum),
    0,
  );
  const cells = placesOf(edits, before).map((place): CellsSeen => ({
    ...place,
    what: "formulas",
    content: [],
  }));
  const added = addedBy(edits);
  const names = namesOf(edits, old);
  return {
    question: { cells, contents: added, names, isLarge: count > MOST_CELLS },
    read: (answer) => ({
      cells: answer.cells.map(({ seen, at, formulas }) => ({
        ...seen,
        at: { ...at, rows: formulas.length, columns: formulas[0]?.length ?? 0 },
        content: formulas,
      })),
      added: added.flatMap((name, i) => {
        const id = answer.sheets.find((sheet) => sheet.name === name)?.id;
        const contents = answer.contents[i];
        return id === undefined || contents === undefined
          ? []
          : [{ id, name, used: contents.at, formulas: contents.formulas }];
      }),
      names: names.map((name, i) => {
        const formula = answer.names[i];
        return { ...name, ...(formula === undefined ? {} : { formula }) };
      }),
    }),
  };
}

type Place = Pick<CellsSeen, "sheet" | "at" | "through">;

/** The cells on sheets that were there before that edits write to, clear or dress, each once. */
function placesOf(edits: readonly WorkbookEdit[], before: Before): readonly Place[] {
  const old = new Set(before.snapshot.sheets.map(({ name }) => name));
  const gone = new Set(edits.flatMap((edit) => (edit.kind === "delete-name" ? [edit.name] : [])));
  const again = new Set(edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : [])));
  const places: Place[] = [];
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "clear" && edit.kind !== "style") continue;
    const { sheet, at } = edit;
    if (!old.has(sheet)) continue;
    const name = anchorOf(edit, edits, before.snapshot)?.name;
    const through = name !== undefined && gone.has(name) && !again.has(name) ? undefined : name;
    const isKnown = places.some(
      (one) =>
        one.sheet === sheet &&
        (through === undefined ? one.through === undefined && contains(one.at, at) : one.through === through),
    );
    if (!isKnown) places.push({ sheet, at, ...(through === undefined ? {} : { through }) });
  }
  return places;
}

/** The names that edits set on the workbook and on sheets that were there before. */
function namesOf(
  edits: readonly WorkbookEdit[],
  old: readonly string[],
): readonly Pick<NameState, "name" | "sheet">[] {
  const found = new Map<string, Pick<NameState, "name" | "sheet">>();
  for (const edit of edits) {
    if (!("name" in edit) || edit.kind === "table") continue;
    const sheet = edit.kind === "workbook-name" ? undefined : edit.sheet;
    if (sheet === undefined || old.includes(sheet))
      found.set(`${sheet ?? ""}!${edit.name}`, {
        name: edit.name,
        ...(sheet === undefined ? {} : { sheet }),
      });
  }
  return [...found.values()];
}
