import { parseArea, splitReference } from "../../../core/base/address";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../core/base/snapshot";
import type { HostResult, ReadOptions } from "../../port";
import { isOnTheWeb } from "../platform";
import { runExcel } from "../run";
import { AREA, formatsOf, formulasOf, valuesOf } from "../values";
import { from1904 } from "./date-system";
import { CELLS_PER_ANSWER } from "./look-in-pieces";
import { nearRanges, type NearRange } from "./near-ranges";
import { queueRowFills } from "./read-fills";
import { queueMerges } from "./read-merges";
import { nameOf, queueOutline } from "./read-outline";

/**
 * Reads a workbook in three `context.sync()`: what sheets there are, how large, and their cells. Excel on the web
 * takes 5 MB an answer; there, and only there, large sheets need more. A sheet of more than 100,000 cells is first asked
 * where its contents are (one or two more): cells far from the rest are left out, and told (`far`).
 */
export function readWorkbook(options: ReadOptions = {}): Promise<HostResult<WorkbookSnapshot>> {
  return runExcel((context) => readIn(context, options), options);
}

/** `readWorkbook` inside an `Excel.run`. */
async function readIn(context: Excel.RequestContext, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  const told = queueOutline(workbook);
  await context.sync();
  const { outline, dateOffset: offset } = told();

  const { formulas: all = false, formulasAt = () => false } = options;
  const withFormulas = new Set(
    outline.names.filter(formulasAt).flatMap(({ formula }) => splitReference(formula).sheet ?? []),
  );
  const wanted = worksheets.items.filter(({ name }) => options.sheets?.includes(name) ?? true);
  const sheets = wanted.map((sheet) => {
    sheet.names.load("items/name,items/formula,items/comment");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(AREA);
    return { sheet, used };
  });
  const tableAreas = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { name: table.name, range };
  });
  await context.sync();

  const near = await nearRanges(context, sheets);
  const merges = near.map((part) => (part ? queueMerges(part.range, part.area) : () => []));
  const rowFills = near.map((part) => (part ? queueRowFills(part.range, part.area) : () => undefined));
  const contents = await readContents(
    context,
    near,
    sheets.map(({ sheet }) => all || withFormulas.has(sheet.name)),
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
    structureProtected: outline.structureProtected,
    sheets: outline.sheets.map((sheet) => ({ ...BLANK, ...sheet, ...read.get(sheet.id) })),
    names: [...outline.names, ...sheets.flatMap(sheetNames)],
    tables: tableAreas.flatMap(({ name, range }) => {
      const { sheet, address } = splitReference(range.address);
      const at = parseArea(address);
      return sheet === undefined || at === undefined ? [] : [{ name, sheet, at }];
    }),
    settings: outline.settings,
    ...(outline.dateSystem === undefined ? {} : { dateSystem: outline.dateSystem }),
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
      values: own.flatMap(valuesOf),
      numberFormats: own.flatMap(formatsOf),
      ...(withFormulas[index] === true ? { formulas: own.flatMap(formulasOf) } : {}),
    };
  });
}

const BLANK = { used: null, values: [], formulas: [], numberFormats: [], merges: [] } as const;

function sheetNames({ sheet }: { readonly sheet: Excel.Worksheet }): NameSnapshot[] {
  return sheet.names.items.map((item) => nameOf(item, sheet.name));
}
