import { fail, ok, type Result } from "../core/base/problem";
import { planAttest, type AttestRequest } from "../core/features/indicators/plan-attest";
import { attainWorkbook } from "../core/tables/indicators/attain-workbook";
import { persistently } from "../host/writing/persistently";
import type { RunOptions } from "../host/port";
import { readWorkbook } from "../host/reading";
import { readLists } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";

export type Attested = Pick<AttestRequest, "indicator" | "result"> & { readonly columnsAdded: boolean };

/**
 * 人工认定 of one indicator, or taking it back: result, person and the day in force in its row. Three `sync()` to read,
 * three to write, three to read back.
 *
 * Problems: those of `planAttest`; `not-kept` where Excel took the edits and the cells hold something else.
 */
export const attestIndicator = (
  request: AttestRequest,
  options: RunOptions = {},
): Promise<Result<Attested>> => plannedAnew(() => attestOnce(request, options));

async function attestOnce(request: AttestRequest, options: RunOptions): Promise<Result<Attested>> {
  const read = await readToWrite(() => readLists({ ...options, formulas: true }));
  if (!read.ok) return read;
  const { snapshot, asOf } = read.value;
  const plan = planAttest(request, snapshot, asOf);
  if (!plan.ok) return plan;
  const { edits, on, columnsAdded } = plan.value;
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on,
  });
  if (!applied.ok) return applied;
  const { sheet, row, indicator, result } = request;
  const back = await persistently(() => readWorkbook({ ...options, sheets: [sheet] }));
  if (back.ok) {
    const rows = attainWorkbook(back.value).flatMap((table) => table.rows);
    const now = rows.find((one) => one.row === row)?.attestation?.result;
    if (now !== result) return fail({ code: "not-kept", sheet });
  }
  return ok({ indicator, ...(result === undefined ? {} : { result }), columnsAdded });
}
