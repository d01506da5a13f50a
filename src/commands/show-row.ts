import { ok, type Result } from "../core/base/problem";
import { host } from "../host/current";
import type { RunOptions } from "../host/port";

/** A row of a sheet, 0-based, of which somebody wants to see the task. */
export type ShownRow = { readonly sheet: string; readonly row: number };

let shown: ShownRow | undefined;
const readers = new Set<() => void>();

/** The row that was asked for last. */
export const shownRow = {
  get state(): ShownRow | undefined {
    return shown;
  },
  follow: (told: () => void): (() => void) => {
    readers.add(told);
    return () => readers.delete(told);
  },
};

function set(row: ShownRow | undefined): void {
  shown = row;
  for (const told of [...readers]) told();
}

export const forgetShownRow = (): void => {
  set(undefined);
};

/** 看这项任务: the view 督办 shows the task of the selected row. One request; nothing is written. */
export async function showRow(options: RunOptions = {}): Promise<Result<ShownRow>> {
  const cell = await host().activeCell(options);
  if (!cell.ok) return cell;
  return showTask({ sheet: cell.value.sheet, row: cell.value.at.row });
}

/** The view 督办 shows the task of a row. */
export function showTask(row: ShownRow): Result<ShownRow> {
  set(row);
  return ok(row);
}
