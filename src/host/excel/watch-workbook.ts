import type { HostResult } from "../port";
import { runExcel } from "./run";

/**
 * Calls back whenever cells of the workbook change by hand or by an add-in, and when sheets come or go; results of
 * formulas are no change. The returned function ends it. One `context.sync()` each.
 */
export function watchWorkbook(changed: () => void): Promise<HostResult<() => void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const told = () => {
      changed();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
    await context.sync();
    return () => {
      void runExcel(async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      });
    };
  });
}
