import { asBefore } from "../core/base/as-before";
import { fail, ok, type Result } from "../core/base/problem";
import { restsOn } from "../core/base/rests-on";
import { saidAt } from "../core/features/collect/base-book";
import { canonical } from "../core/features/collect/same-value";
import { SheetCells } from "../core/tables/sheet-cells";
import { applySteps } from "../host/excel/apply/apply-steps";
import { readWorkbook } from "../host/excel/read-workbook";
import type { RunOptions } from "../host/excel/run";
import type { Merged } from "./merge";
import { takingBack } from "./to-write";

/**
 * 撤销 of a merge: contents and number formats as they were, 汇总记录 as well. Where somebody has changed an answer since,
 * nothing is taken back.
 *
 * Problems: `merge-overwritten`, those of `applySteps`.
 */
export async function takeBackMerge(
  { edits, before, changes, isNew, record }: Merged,
  options: RunOptions = {},
): Promise<Result<{ readonly cells: number }>> {
  const now = await readWorkbook({ ...options, formulas: true });
  if (!now.ok) return now;
  const cells = new Map(now.value.sheets.map((sheet) => [sheet.name, new SheetCells(sheet)]));
  const overwritten = changes.find(({ row, at, answer }) => {
    const sheet = cells.get(row.list.sheet);
    return sheet === undefined || canonical(saidAt(sheet, at)) !== canonical(answer);
  });
  if (overwritten !== undefined)
    return fail({ code: "merge-overwritten", sheet: overwritten.row.list.sheet });
  const back = [
    ...asBefore(edits, before, now.value),
    ...(isNew && cells.has(record) ? [{ kind: "delete-sheet", sheet: record } as const] : []),
  ];
  const applied = await applySteps([back], {
    ...options,
    on: restsOn(now.value, back),
    repair: takingBack(back, now.value, options),
  });
  return applied.ok ? ok({ cells: changes.length }) : applied;
}
