import { fail, ok, type Result } from "../core/base/problem";
import { cellsSeen, restsOn } from "../core/base/rests-on";
import type { CellValue, WorkbookSnapshot } from "../core/base/snapshot";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import type { ListCorrection } from "../core/tables/tasks/correction";
import { rowShown } from "../core/tables/tasks/correction-choices";
import { dropCorrections, keepCorrection } from "../core/tables/tasks/kept-corrections";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { readToWrite } from "./to-write";
import { write } from "./write";

export type CorrectionOptions = RunOptions & {
  /** What the header row held when a person looked at it: said of that row, it is not kept for another. */
  readonly shown?: readonly CellValue[];
};

/**
 * Keeps in the workbook what a person said about a list, as names of its sheet. No cell is touched. Three `sync()` to
 * read, three to write. It is not planned anew: what was said was said of the rows and columns that were shown.
 *
 * @param width The columns of the list.
 * Problems: `changed-meanwhile` where the header row is another by now; those of `applySteps`.
 */
export const correctList = (
  correction: ListCorrection,
  width: { readonly firstColumn: number; readonly lastColumn: number },
  options: CorrectionOptions = {},
): Promise<Result<void>> =>
  keep(correction.sheet, correction.headerRow, options, (names) => keepCorrection(correction, width, names));

/** Forgets what a person said about the list under a header row (0-based). */
export const forgetCorrection = (
  sheet: string,
  headerRow: number,
  options: CorrectionOptions = {},
): Promise<Result<void>> =>
  keep(sheet, headerRow, options, (names) => dropCorrections(names, sheet, headerRow));

async function keep(
  name: string,
  headerRow: number,
  { shown, ...options }: CorrectionOptions,
  plan: (names: WorkbookSnapshot["names"]) => WorkbookEdit[],
): Promise<Result<void>> {
  const read = await readToWrite(() => readWorkbook({ ...options, sheets: [name] }));
  if (!read.ok) return read;
  const sheet = read.value.sheets.find((one) => one.name === name);
  const now = sheet === undefined ? undefined : rowShown(sheet, headerRow);
  if (sheet === undefined || (shown !== undefined && JSON.stringify(shown) !== JSON.stringify(now)))
    return fail({ code: "changed-meanwhile", outcome: "unchanged", detail: { what: name } });
  const edits = plan(read.value.names);
  if (edits.length === 0) return ok(undefined);
  const { used } = sheet;
  const cells = used === null ? [] : [cellsSeen(sheet, { ...used, row: headerRow, rows: 1 }, "values")];
  const applied = await write([edits], {
    ...options,
    before: { snapshot: read.value },
    on: restsOn(read.value, edits, { cells }),
  });
  return applied.ok ? ok(undefined) : applied;
}
