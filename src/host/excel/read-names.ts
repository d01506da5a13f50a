import type { WorkbookNames } from "../../core/features/insert/plan-insert";
import type { Result } from "../../core/base/problem";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/base/snapshot";
import { queueDateOffset } from "./date-system";
import { runExcel, type RunOptions } from "./run";

type NamesInUse = WorkbookNames & {
  readonly structureProtected: boolean;
  /** The workbook as far as it was read: its sheets come without cells. */
  readonly before: WorkbookSnapshot;
};

const UNREAD: Omit<SheetSnapshot, "id" | "name"> = {
  visibility: "visible",
  protected: false,
  used: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
};

/** The names that a workbook has in use, its date system, and whether sheets may be added. One `sync()`. */
export function readNames(options: RunOptions = {}): Promise<Result<NamesInUse>> {
  return runExcel(async ({ workbook }) => {
    const { worksheets, tables, names, protection } = workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    names.load("items/name,items/formula");
    protection.load("protected");
    const dateOffset = queueDateOffset(workbook);
    await workbook.context.sync();
    const structureProtected = protection.protected;
    const used = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const sheets = worksheets.items.map(({ id, name }) => ({ ...UNREAD, id, name }));
    return {
      before: { structureProtected, sheets, names: used, tables: [], settings: {} },
      sheetNames: worksheets.items.map(({ name }) => name),
      tableNames: tables.items.map(({ name }) => name),
      names: used,
      structureProtected,
      ...(dateOffset() === 0 ? {} : { dateSystem: 1904 as const }),
    };
  }, options);
}
