import type { ListLook, OwnRule } from "../core/features/flag/flag-plan";
import { ownColumns } from "../core/marks/flag-columns";
import { RULE_MARK } from "../core/marks/registry";
import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { RuleSeen } from "../core/base/workbook-edit";
import type { TaskList } from "../core/tables/tasks/task-list";
import { host } from "../host/current";
import type { CellPlace, RunOptions } from "../host/port";
import { isUnfinished } from "../host/writing/rules-found";

/** What 标记逾期 needs to know beside the cells: our conditional formats that are there, and how the lists look. */
type FlagReading = {
  readonly ownRules: readonly OwnRule[];
  /** Rules without a formula: a request that broke off may have left one behind. */
  readonly emptyRules: readonly OwnRule[];
  /** In the order of the lists. */
  readonly looks: readonly ListLook[];
  /** The sheets with rows that a filter hides. */
  readonly filtered: ReadonlySet<string>;
};

/** One request, whatever the number and size of the lists. */
export async function readFlags(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  options: RunOptions = {},
): Promise<Result<FlagReading>> {
  const sheets = snapshot.sheets.filter(({ used }) => used !== null).map(({ name }) => name);
  // A sheet's own filter and those of its tables.
  const filters = [
    ...sheets.map((sheet) => ({ sheet, of: { sheet } })),
    ...snapshot.tables.map(({ name, sheet }) => ({ sheet, of: { table: name } })),
  ];
  const places = lists.map((list) => placesOf(list, snapshot));
  const looked = await host().look(
    {
      rules: sheets,
      filters: filters.map(({ of }) => of),
      looks: places.flatMap(({ header, body }) => [header, body]),
      widths: places.flatMap(({ right }) => right),
    },
    options,
  );
  if (!looked.ok) return looked;
  const { rules, filters: filtered, looks, widths } = looked.value;
  const where = (is: (rule: RuleSeen) => boolean): OwnRule[] =>
    sheets.flatMap((sheet, i) =>
      (rules[i] ?? []).filter(is).map(({ id, formula }) => ({ sheet, id, formula })),
    );
  return ok({
    ownRules: where(({ formula }) => formula.includes(RULE_MARK)),
    emptyRules: where(isUnfinished),
    looks: lists.map((_, i) => ({
      header: looks[2 * i] ?? {},
      body: looks[2 * i + 1] ?? {},
      widths: [widths[2 * i] ?? 0, widths[2 * i + 1] ?? 0],
    })),
    filtered: new Set(filters.flatMap(({ sheet }, i) => (filtered[i] ? [sheet] : []))),
  });
}

/**
 * Where to see how a list looks, in its last column that is not ours: one heading, one cell below, and the two columns
 * to the right.
 */
function placesOf(
  list: TaskList,
  snapshot: WorkbookSnapshot,
): { readonly header: CellPlace; readonly body: CellPlace; readonly right: readonly CellPlace[] } {
  const { sheet } = list;
  const own = ownColumns(sheet, snapshot).find(
    ({ at }) => at.column > list.firstColumn && at.column <= list.lastColumn,
  );
  const column = (own?.at.column ?? list.lastColumn + 1) - 1;
  return {
    header: { sheet, row: list.headerRows.last, column },
    body: { sheet, row: list.firstRow, column },
    right: [column + 1, column + 2].map((one) => ({ sheet, row: list.firstRow, column: one })),
  };
}
