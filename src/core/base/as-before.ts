import { parseArea, splitReference } from "./address";
import { asItStands } from "./cell-content";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Area, CellContent, WorkbookEdit } from "./workbook-edit";

/**
 * The edits that take others back on the sheets that were there before: contents of cells, their number formats, names
 * and settings become as they were, where they are no longer. Other looks are not known here, and new sheets are removed
 * by who knows their ids.
 *
 * @param before With formulas, as is `now`.
 */
export function asBefore(
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WorkbookEdit[] {
  return [
    ...edits.flatMap((edit) => contentsAsBefore(edit, before, now)),
    ...edits.flatMap((edit) => formatsAsBefore(edit, before, now)),
    ...namesAsBefore(edits, before, now),
    ...edits.flatMap((edit): WorkbookEdit[] =>
      edit.kind === "setting" ? [{ ...edit, value: before.settings[edit.key] }] : [],
    ),
  ];
}

function contentsAsBefore(
  edit: WorkbookEdit,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WorkbookEdit[] {
  if (edit.kind !== "write" && edit.kind !== "clear") return [];
  const { sheet, at } = edit;
  const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
  if (was === undefined || is?.id !== was.id) return [];
  const content = contentOf(was, at);
  if (JSON.stringify(content) === JSON.stringify(contentOf(is, at))) return [];
  // A cell that has the text format would keep the apostrophe in front of a text: it has none while it is written.
  const texts = formatsIn(at, (row, column) =>
    formatAt(is, row, column) === TEXT_FORMAT ? TEXT_FORMAT : "",
  );
  const styled = (format: (own: string) => string): WorkbookEdit[] =>
    texts.map((one) => ({
      kind: "style",
      sheet,
      at: one.at,
      style: { numberFormat: format(one.numberFormat) },
    }));
  return [...styled(() => "General"), { kind: "write", sheet, at, content }, ...styled((own) => own)];
}

const TEXT_FORMAT = "@";

/** The cells of an area for which a number format is given, "" being none; neighbours below each other together. */
function formatsIn(
  at: Area,
  formatOf: (row: number, column: number) => string,
): { readonly at: Area; readonly numberFormat: string }[] {
  const found: { at: Area; readonly numberFormat: string }[] = [];
  for (let column = at.column; column < at.column + at.columns; column += 1)
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      const numberFormat = formatOf(row, column);
      if (numberFormat === "") continue;
      const last = found[found.length - 1];
      const isNext = last?.at.column === column && last.at.row + last.at.rows === row;
      if (isNext && last.numberFormat === numberFormat) last.at = { ...last.at, rows: last.at.rows + 1 };
      else found.push({ at: { row, column, rows: 1, columns: 1 }, numberFormat });
    }
  return found;
}

/** Number formats that an edit has set; neighbours below each other with one format are one edit. */
function formatsAsBefore(
  edit: WorkbookEdit,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WorkbookEdit[] {
  if (edit.kind !== "style" || edit.style.numberFormat === undefined) return [];
  const { sheet, at } = edit;
  const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
  if (was === undefined || is?.id !== was.id) return [];
  const found = formatsIn(at, (row, column) => {
    const numberFormat = formatAt(was, row, column);
    return numberFormat === formatAt(is, row, column) ? "" : numberFormat;
  });
  return found.map((one) => ({
    kind: "style",
    sheet,
    at: one.at,
    style: { numberFormat: one.numberFormat },
  }));
}

const formatAt = ({ used, numberFormats }: SheetSnapshot, row: number, column: number): string =>
  used === null ? "General" : (numberFormats[row - used.row]?.[column - used.column] ?? "General");

/** What cells hold, as content that puts it there again. */
export function contentOf({ used, formulas, values }: SheetSnapshot, at: Area): CellContent[][] {
  const [row, column] = [at.row - (used?.row ?? 0), at.column - (used?.column ?? 0)];
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) =>
      used === null
        ? ""
        : asItStands(formulas[row + r]?.[column + c] ?? "", values[row + r]?.[column + c] ?? ""),
    ),
  );
}

function namesAsBefore(
  edits: readonly WorkbookEdit[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): WorkbookEdit[] {
  const touched = new Map<string, Pick<NameSnapshot, "name" | "sheet">>();
  for (const edit of edits) {
    if (!("name" in edit) || edit.kind === "table") continue;
    const sheet = edit.kind === "workbook-name" ? undefined : edit.sheet;
    if (sheet !== undefined && !before.sheets.some(({ name }) => name === sheet)) continue;
    touched.set(`${sheet ?? ""}!${edit.name}`, {
      name: edit.name,
      ...(sheet === undefined ? {} : { sheet }),
    });
  }
  return [...touched.values()].flatMap(({ name, sheet }): WorkbookEdit[] => {
    const [was, is] = [before, now].map(({ names }) =>
      names.find((one) => one.name === name && one.sheet === sheet),
    );
    if (was?.formula === is?.formula) return [];
    return [
      ...(is === undefined
        ? []
        : [{ kind: "delete-name", name, ...(sheet === undefined ? {} : { sheet }) } as const]),
      ...(was === undefined ? [] : nameAgain(was)),
    ];
  });
}

const TEXT = /^="((?:[^"]|"")*)"$/;

function nameAgain({ name, sheet, formula, comment = "" }: NameSnapshot): WorkbookEdit[] {
  const text = TEXT.exec(formula)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && sheet !== undefined) return [{ kind: "text-name", sheet, name, text, comment }];
  const { sheet: of = sheet, address } = splitReference(formula);
  const at = parseArea(address);
  if (of === undefined || at === undefined) return [];
  return [{ kind: sheet === undefined ? "workbook-name" : "name", sheet: of, name, at, comment }];
}
