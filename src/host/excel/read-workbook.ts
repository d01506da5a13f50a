import { parseArea, splitReference } from "../../core/base/address";
import type { Result } from "../../core/base/problem";
import { isSettingName } from "../../core/marks/policy-place";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../core/base/snapshot";
import { from1904, queueDateOffset } from "./date-system";
import { nearRanges, type NearRange } from "./near-ranges";
import { isOnTheWeb } from "./platform";
import { queueRowFills } from "./read-fills";
import { queueMerges } from "./read-merges";
import { runExcel, type RunOptions } from "./run";
import { readSettings } from "./settings";

export type ReadOptions = RunOptions & {
  /** Only these sheets' cells are read; the others come without contents. Default: all. */
  readonly sheets?: readonly string[];
  /** Also read formulas (else `formulas` repeats the values). */
  readonly formulas?: boolean;
};

/** Cells that Excel on the web surely fits into one answer of 5 MB, with number formats. */
const CELLS_PER_ANSWER = 40_000;

/**
 * Reads a workbook in three `context.sync()`: what sheets there are, how large, and their cells. Excel on the web
 * takes 5 MB an answer; there, and only there, large sheets need more. A sheet of more than 100,000 cells is first asked
 * where its contents are (one or two more): cells far from the rest are left out, and told (`far`).
 */
export function readWorkbook(options: ReadOptions = {}): Promise<Result<WorkbookSnapshot>> {
  return runExcel((context) => readIn(context, options), options);
}

/** `readWorkbook` inside an `Excel.run`. */
async function readIn(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula,items/type,items/comment");
  tables.load("items/name");
  protection.load("protected");
  const kept = readSettings(workbook);
  const dateOffset = queueDateOffset(workbook);
  await context.sync();

  const settings = new Set(
    names.items
      .map((item) => nameOf(item))
      .filter(isSettingName)
      .flatMap(({ formula }) => splitReference(formula).sheet ?? []),
  );
  const wanted = worksheets.items.filter(({ name }) => options.sheets?.includes(name) ?? true);
  const sheets = wanted.map((sheet) => {
    sheet.names.load("items/name,items/formula,items/comment");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  const tableAreas = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { name: table.name, range };
  });
  await context.sync();

  const offset = dateOffset();
  const near = await nearRanges(context, sheets);
  const merges = near.map((part) => (part ? queueMerges(part.range, part.area) : () => []));
  const rowFills = near.map((part) => (part ? queueRowFills(part.range, part.area) : () => undefined));
  const contents = await readContents(
    context,
    near,
    // Formulas of the settings are always read: only the formula of 统计截止日 tells whether the day follows the
    // calendar.
    sheets.map(({ sheet }) => options.formulas === true || settings.has(sheet.name)),
  );
  const read = new Map<string, Partial<SheetSnapshot>>();
  for (const [i, { sheet }] of sheets.entries()) {
    const part = near[i];
    if (!part) continue;
    const { values, formulas, numberFormats } = contents[i] ?? EMPTY;
    const fills = rowFills[i]?.();
    read.set(sheet.id, {
      used: part.area,
      ...(part.far.length > 0 && { far: part.far }),
      values: offset === 0 ? values : from1904(values, numberFormats, offset),
      formulas: formulas ?? values,
      numberFormats,
      ...(fills === undefined ? {} : { rowFills: fills }),
      merges: merges[i]?.() ?? [],
    });
  }
  return {
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({ ...blankSheet(sheet), ...read.get(sheet.id) })),
    names: [...names.items.map((item) => nameOf(item)), ...sheets.flatMap(sheetNames)],
    tables: tableAreas.flatMap(({ name, range }) => {
      const { sheet, address } = splitReference(range.address);
      const at = parseArea(address);
      return sheet === undefined || at === undefined ? [] : [{ name, sheet, at }];
    }),
    settings: kept(),
    ...(offset === 0 ? {} : { dateSystem: 1904 as const }),
  };
}

type Contents = {
  readonly values: CellValue[][];
  readonly formulas?: CellValue[][];
  readonly numberFormats: string[][];
};
const EMPTY: Contents = { values: [], numberFormats: [] };

/** The cells of all ranges; in one answer where that is allowed, else in answers of whole rows. */
async function readContents(
  context: Excel.RequestContext,
  near: readonly (NearRange | undefined)[],
  withFormulas: readonly boolean[],
): Promise<Contents[]> {
  const limit = isOnTheWeb() ? CELLS_PER_ANSWER : Number.POSITIVE_INFINITY;
  let queued = 0;
  const parts: { index: number; part: Excel.Range }[] = [];
  for (const [index, sheetPart] of near.entries()) {
    if (!sheetPart) continue;
    const { range, area } = sheetPart;
    const step = Math.max(1, Math.floor(limit / area.columns));
    for (let row = 0; row < area.rows; row += step) {
      const rows = Math.min(step, area.rows - row);
      if (queued > 0 && queued + rows * area.columns > limit) {
        await context.sync();
        queued = 0;
      }
      const part = rows === area.rows ? range : range.getRow(row).getResizedRange(rows - 1, 0);
      part.load(withFormulas[index] === true ? "values,formulas,numberFormat" : "values,numberFormat");
      parts.push({ index, part });
      queued += rows * area.columns;
    }
  }
  await context.sync();
  return near.map((_, index) => {
    const own = parts.filter((each) => each.index === index).map(({ part }) => part);
    return {
      values: own.flatMap((part) => part.values as CellValue[][]),
      numberFormats: own.flatMap((part) => part.numberFormat as string[][]),
      ...(withFormulas[index] === true
        ? { formulas: own.flatMap((part) => part.formulas as CellValue[][]) }
        : {}),
    };
  });
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function blankSheet(sheet: Excel.Worksheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected,
    used: null,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
  };
}

function sheetNames({ sheet }: { readonly sheet: Excel.Worksheet }): NameSnapshot[] {
  return sheet.names.items.map((item) => nameOf(item, sheet.name));
}

function nameOf(item: Excel.NamedItem, sheet?: string): NameSnapshot {
  return {
    name: item.name,
    formula: String(item.formula),
    ...(item.comment === "" ? {} : { comment: item.comment }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
