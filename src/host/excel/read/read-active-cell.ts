import type { ActiveCell, HostResult, RunOptions } from "../../port";
import { runExcel } from "../run";
import { AREA, areaOf, formulasOf } from "../values";

/** The cell that the user has selected. One `sync()`. */
export function readActiveCell(options: RunOptions = {}): Promise<HostResult<ActiveCell>> {
  return runExcel(async ({ workbook }) => {
    const active = workbook.getActiveCell();
    active.load(`${AREA},formulas`);
    const home = workbook.worksheets.getActiveWorksheet();
    home.load("name");
    await workbook.context.sync();
    const [[holds = ""] = []] = formulasOf(active);
    return { sheet: home.name, at: areaOf(active), holds };
  }, options);
}
