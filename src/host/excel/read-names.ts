import type { WorkbookNames } from "../../core/features/insert/plan-insert";
import type { Result } from "../../core/base/problem";
import { queueDateOffset } from "./date-system";
import { runExcel, type RunOptions } from "./run";

/** The names that a workbook has in use, its date system, and whether sheets may be added. One `sync()`. */
export function readNames(
  options: RunOptions = {},
): Promise<Result<WorkbookNames & { readonly structureProtected: boolean }>> {
  return runExcel(async ({ workbook }) => {
    const { worksheets, tables, names, protection } = workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name,items/formula");
    protection.load("protected");
    const dateOffset = queueDateOffset(workbook);
    await workbook.context.sync();
    return {
      sheetNames: worksheets.items.map(({ name }) => name),
      tableNames: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      structureProtected: protection.protected,
      ...(dateOffset() === 0 ? {} : { dateSystem: 1904 as const }),
    };
  }, options);
}
