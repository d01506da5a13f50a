import { groupBy } from "../../base/group-by";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { foldText } from "../../language/text/fold";
import { plainWording } from "../../language/text/plain-wording";
import { SheetCells } from "../../tables/sheet-cells";
import type { ColumnMap, TaskList, TaskRow } from "../../tables/tasks/task-list";
import { newColumns, type WantedColumn } from "./new-columns";
import { canonical, type Said } from "./same-value";
import { ANSWER_ROLES, GIVEN_ROLES, type AnswerRole, type GivenRole, type Place } from "./roles";
import { Ids, rowCode } from "./row-code";

/** A row of the base, as it is sent and found again. */
export type BaseRow = {
  readonly list: BaseList;
  /** Its place among all rows of the base. */
  readonly index: number;
  /** 0-based sheet row. */
  readonly row: number;
  readonly code: string;
  readonly key: string;
  readonly no: string;
  /** Given cells by their plain wording; absent where the list has no such column. */
  readonly given: Readonly<Partial<Record<GivenRole, string>>>;
  /** Of task and measure together. */
  readonly wording: string;
  /** Units that lead, alone or jointly, and those that help; groups are none. */
  readonly leads: readonly string[];
  readonly helpers: readonly string[];
  readonly task: TaskRow;
};

export type BaseList = {
  readonly id: string;
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly columns: ColumnMap;
  /** Answers whose columns are not there yet: they are made when something is written in them. */
  readonly added: readonly AnswerRole[];
  readonly list: TaskList;
  readonly rows: readonly BaseRow[];
};

export type BaseBook = { readonly lists: readonly BaseList[]; readonly rows: readonly BaseRow[] };

/**
 * The rows of a workbook's lists with their codes. The same lists give the same codes, whenever it is asked.
 *
 * @param wanted Columns that the lists are to get where they lack them.
 */
export function baseBook(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  wanted: readonly WantedColumn[] = [],
): BaseBook {
  const listIds = Ids.ofLists();
  const rows: BaseRow[] = [];
  const found = lists.flatMap((list): BaseList[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    if (sheet === undefined) return [];
    const cells = new SheetCells(sheet);
    const id = listIds.of(nameOfList(list, cells));
    const ids = Ids.ofRows();
    const own: BaseRow[] = [];
    const added = newColumns(sheet, list, wanted);
    const columns = { ...list.columns, ...Object.fromEntries(added) };
    const base: BaseList = {
      id,
      sheet: list.sheet,
      cells,
      columns,
      added: [...added.keys()],
      list,
      rows: own,
    };
    for (const task of list.rows) {
      const given = givenOf(cells, list.columns, task.row);
      const { measure = "", deadline = "", lead = "" } = given;
      const code = rowCode(
        id,
        ids.of([task.key, given.task ?? "", measure, deadline, lead].map(plainWording).join("\n")),
      );
      const units = (mentions: TaskRow["lead"]) =>
        mentions.filter(({ group }) => group !== true).map(({ name }) => name);
      const row: BaseRow = {
        list: base,
        index: rows.length,
        row: task.row,
        code,
        key: task.key,
        no: foldText(cells.text(task.row, list.columns.no ?? list.columns.key ?? -1)),
        given,
        wording: (given.task ?? "") + measure,
        leads: [...new Set(units(task.lead))],
        helpers: [...new Set(units(task.cooperate))],
        task,
      };
      own.push(row);
      rows.push(row);
    }
    return [base];
  });
  return { lists: found, rows };
}

/** The plain wording of a row's given cells. */
export function givenOf(
  cells: SheetCells,
  columns: ColumnMap,
  row: number,
): Partial<Record<GivenRole, string>> {
  const given: Partial<Record<GivenRole, string>> = {};
  for (const role of GIVEN_ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    const value = cells.value(row, column);
    given[role] =
      typeof value === "string"
        ? plainOf(value)
        : plainWording(canonical({ value, format: cells.formatAt(row, column) }));
  }
  return given;
}

/** The base's texts come back with the files: units and deadlines in many rows, measures in one each. */
const known = new Map<string, string>();
const MOST_KNOWN = 40_000;

function plainOf(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const plain = plainWording(canonical({ value: text, format: "General" }));
  known.set(text, plain);
  return plain;
}

export const saidAt = (cells: SheetCells, { row, column }: Place): Said => ({
  value: cells.value(row, column),
  format: cells.formatAt(row, column),
});

/** Where the base keeps an answer: the first cell of a merged one. Undefined where it has no such column. */
export function answerPlace({ list, row }: BaseRow, role: AnswerRole): Place | undefined {
  const column = list.columns[role];
  if (column === undefined) return undefined;
  const area = list.cells.mergeAt(row, column);
  return { row: area?.row ?? row, column: area?.column ?? column };
}

/** A number of its own for each cell of each row. */
export const answerId = ({ index }: BaseRow, role: GivenRole | AnswerRole): number =>
  index * ROLES.length + ROLES.indexOf(role);

const ROLES: readonly (GivenRole | AnswerRole)[] = [...GIVEN_ROLES, ...ANSWER_ROLES];

/** What a list is called: by its title, else by its sheet. */
export const titleOf = ({ list, sheet }: Pick<BaseList, "list" | "sheet">): string =>
  list.title === "" ? sheet : list.title;

/** Title and headings of the given columns: what stays when the office adds a column of its own. */
function nameOfList({ title, sheet, columns, headerRows }: TaskList, cells: SheetCells): string {
  const headings = GIVEN_ROLES.map((role) =>
    columns[role] === undefined ? "" : cells.text(headerRows.last, columns[role]),
  );
  return [title === "" ? sheet : title, ...headings].map(plainWording).join("\n");
}

/** The rows of each unit, in the order in which the units come. */
export function rowsByUnit(
  rows: readonly BaseRow[],
  unitsOf: (row: BaseRow) => readonly string[],
): ReadonlyMap<string, readonly BaseRow[]> {
  const pairs = rows.flatMap((row) => unitsOf(row).map((unit) => ({ unit, row })));
  return new Map(
    [...groupBy(pairs, ({ unit }) => unit)].map(([unit, of]) => [unit, of.map(({ row }) => row)]),
  );
}
