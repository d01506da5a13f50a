import type { CellStyle } from "../../core/base/workbook-edit";
import type { ListLook, OwnRule } from "../../core/features/flag/flag-plan";
import { ownColumns } from "../../core/marks/flag-columns";
import { RULE_MARK } from "../../core/marks/registry";
import type { WorkbookSnapshot } from "../../core/base/snapshot";
import type { TaskList } from "../../core/tables/tasks/task-list";

const FORMAT =
  "format/wrapText,format/verticalAlignment,format/font/name,format/font/size,format/font/bold,format/font/color,format/fill/color";

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

/** One `sync()`, whatever the number and size of the lists. */
export async function readFlags(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
): Promise<FlagReading> {
  const { worksheets } = context.workbook;
  const rules = snapshot.sheets
    .filter(({ used }) => used !== null)
    .map(({ name }) => {
      const formats = worksheets.getItem(name).getRange().conditionalFormats;
      formats.load("items/id,items/customOrNullObject/rule/formula");
      return { sheet: name, formats };
    });
  const filters = queueFilters(context.workbook, snapshot);
  const looks = lists.map((list) => queueLook(worksheets.getItem(list.sheet), list, snapshot));
  await context.sync();
  const where = (is: (formula: string) => boolean): OwnRule[] =>
    rules.flatMap(({ sheet, formats }) =>
      formats.items
        .filter(({ customOrNullObject: custom }) => !custom.isNullObject && is(custom.rule.formula))
        .map(({ id }) => ({ sheet, id })),
    );
  return {
    ownRules: where((formula) => formula.includes(RULE_MARK)),
    emptyRules: where((formula) => formula === "" || formula === "=FALSE"),
    looks: looks.map((read) => read()),
    filtered: filters(),
  };
}

/** A sheet's own filter and those of its tables (ExcelApi 1.9). */
function queueFilters({ worksheets, tables }: Excel.Workbook, snapshot: WorkbookSnapshot): () => Set<string> {
  const filters = [
    ...snapshot.sheets
      .filter(({ used }) => used !== null)
      .map(({ name }) => ({ sheet: name, filter: worksheets.getItem(name).autoFilter })),
    ...snapshot.tables.map(({ name, sheet }) => ({ sheet, filter: tables.getItem(name).autoFilter })),
  ];
  for (const { filter } of filters) filter.load("isDataFiltered");
  return () => new Set(filters.flatMap(({ sheet, filter }) => (filter.isDataFiltered ? [sheet] : [])));
}

/**
 * Queues the reading of how a list looks in its last column that is not ours: one heading, one cell below, and the
 * widths of the two columns to the right.
 */
function queueLook(sheet: Excel.Worksheet, list: TaskList, snapshot: WorkbookSnapshot): () => ListLook {
  const own = ownColumns(list.sheet, snapshot).find(
    ({ at }) => at.column > list.firstColumn && at.column <= list.lastColumn,
  );
  const column = (own?.at.column ?? list.lastColumn + 1) - 1;
  const cell = (row: number): (() => CellStyle) => {
    const range = sheet.getCell(row, column);
    range.load(FORMAT);
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.load("style,color");
    return () => styleOf(range.format, edge);
  };
  const header = cell(list.headerRows.last);
  const body = cell(list.firstRow);
  const widths = [column + 1, column + 2].map((c) => {
    const { format } = sheet.getCell(list.firstRow, c);
    format.load("columnWidth");
    return format;
  });
  return () => ({
    header: header(),
    body: body(),
    widths: [widths[0]?.columnWidth ?? 0, widths[1]?.columnWidth ?? 0],
  });
}

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

/**
 * The look of a cell as a style. Excel answers `""` or null for a member that the cell does not have; white is no fill.
 */
function styleOf(format: Excel.RangeFormat, edge: Excel.RangeBorder): CellStyle {
  const { font, fill } = format;
  const vertical = VERTICAL[format.verticalAlignment];
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size > 0 ? { fontSize: font.size } : {}),
    bold: font.bold,
    ...(font.color ? { color: font.color } : {}),
    ...(fill.color && fill.color.toUpperCase() !== "#FFFFFF" ? { fill: fill.color } : {}),
    wrap: format.wrapText,
    ...(vertical === undefined ? {} : { vertical }),
    ...(edge.style === "None" ? {} : { grid: edge.color || "#000000" }),
  };
}
