import type { Area } from "../../core/base/workbook-edit";
import { areaAddress } from "../../core/base/address";
import type { HostResult } from "../port";
import { ProblemError } from "./problem-of";
import { runExcel } from "./run";

/** Activates a sheet and, where given, selects cells on it. A hidden sheet cannot be shown and is `sheet-missing`, too. */
export function select(sheet: string, at?: Area): Promise<HostResult<void>> {
  return runExcel(async ({ workbook }) => {
    const found = workbook.worksheets.getItemOrNullObject(sheet);
    found.load("visibility");
    await workbook.context.sync();
    if (found.isNullObject || found.visibility !== "Visible") {
      throw new ProblemError({ code: "sheet-missing", sheet });
    }
    found.activate();
    if (at) found.getRange(areaAddress(at)).select();
    await workbook.context.sync();
  });
}
