import { modelOf } from "../../workbench/xlsx/model/model-of";
import type { ModelCell, SheetModel, WorkbookModel } from "../../workbench/xlsx/model/workbook-model";
import { FLAG_SETTING, OWN_NAMES, RUN_PREFIX } from "../../src/core/marks/registry";
import type { Book } from "../../workbench/book/book";

/**
 * The whole open workbook as it would be saved, as one text: sheets in their order with contents, looks, sizes, rules,
 * choices, tables, charts and print set-up, names, and what is kept in the document. Ids differ from workbook to workbook
 * and are left out.
 */
export async function stateOf(book: Book): Promise<string> {
  return JSON.stringify(withoutIds(modelOf(await book.snapshot(), book.extras)));
}

export type State = {
  readonly sheets: unknown;
  readonly names: readonly (readonly string[])[];
  readonly settings: readonly [string, unknown][];
};

function withoutIds({ sheets, names, settings, ...workbook }: WorkbookModel): State {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    ...workbook,
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook.defaultFont)),
    names: names
      .map(({ name, reference, comment, sheetId }) => [
        name,
        nameOf.get(sheetId ?? "") ?? "",
        reference,
        comment,
      ])
      .sort((a, b) => String(a).localeCompare(String(b))),
    settings: Object.entries(settings)
      .map(([key, value]): [string, unknown] => [keyOf(key), valueOf(key, value)])
      .sort(([a], [b]) => a.localeCompare(b)),
  };
}

type Font = WorkbookModel["defaultFont"];

const sheetOf = ({ id: _, cells, rows, columns, notes, ...sheet }: SheetModel, usual: Font): unknown => ({
  ...sheet,
  cells: inOrder(cells, (row) => inOrder(row, (cell) => shown(cell, usual))),
  rows: inOrder(rows),
  columns: inOrder(columns),
  notes: [...notes],
  rules: sheet.rules.map(({ item }) => item),
  validations: sheet.validations.map(({ item }) => item),
  tables: sheet.tables.map(({ item }) => item),
  charts: sheet.charts.map(({ item }) => item),
});

/** A cell as it is seen: letters of which nobody has said otherwise are black and in the workbook's own font. */
function shown({ style, ...cell }: ModelCell, usual: Font): unknown {
  if (style?.font === undefined) return { ...cell, ...(style === undefined ? {} : { style }) };
  const said = Object.entries(style.font).filter(
    ([key, value]) =>
      !(key === "color" && (value as { rgb?: string }).rgb === BLACK) &&
      !(key === "name" && value === usual.name) &&
      !(key === "size" && value === usual.size),
  );
  const { font, ...rest } = style;
  const own = Object.fromEntries(Object.entries(font).filter(([key]) => said.some(([one]) => one === key)));
  const looks = said.length === 0 ? rest : { ...rest, font: own };
  return { ...cell, ...(Object.keys(looks).length === 0 ? {} : { style: looks }) };
}

const BLACK = "000000";

/** What is counted, in its order, as far as there is something. */
const inOrder = <T>(
  items: ReadonlyMap<number, T>,
  told: (item: T) => unknown = (item) => item,
): [number, unknown][] =>
  [...items]
    .map(([at, item]): [number, unknown] => [at, told(item)])
    .filter(([, item]) => !(Array.isArray(item) && item.length === 0))
    .sort(([a], [b]) => a - b);

const RUN = "zlq.run";
const keyOf = (key: string): string => (key.startsWith(RUN_PREFIX) ? RUN : key);

/** Ids of sheets are others in each workbook. */
const valueOf = (key: string, value: unknown): unknown =>
  key === FLAG_SETTING && typeof value === "object" && value !== null ? Object.values(value) : value;

/** The same without the notes of runs that nobody could take away: none of the user's things; the next run takes them away. */
export function withoutNotes(state: string): string {
  const all = JSON.parse(state) as State;
  return JSON.stringify({ ...all, settings: all.settings.filter(([key]) => key !== RUN) });
}

/** The same without the marks by which a run tells its sheets from others until it is through. */
export function withoutMarks(state: string): string {
  const all = JSON.parse(state) as State;
  return JSON.stringify({ ...all, names: all.names.filter(([name]) => name !== OWN_NAMES.run.name) });
}
