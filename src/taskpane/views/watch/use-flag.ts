import { COMMANDS } from "../../../commands";
import type { Flagged } from "../../../commands/flag";
import { goToCells } from "../../../commands/go-to";
import type { Result } from "../../../core/base/problem";
import type { SerialDay } from "../../../core/base/serial";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { itemsOf } from "../../../core/tables/tasks/watch-report";
import { useCommand, type RunningCommand } from "../../parts/use-command";

export type RunningFlag = RunningCommand<[], Flagged, never>;

/** 标记逾期 of all lists, from whichever view; then the first overdue row is shown. */
export const useFlag = (lists: readonly TaskList[], asOf: SerialDay, onDone: () => void): RunningFlag =>
  useCommand(async ({ onWaiting }) => {
    const result = await COMMANDS.flag.run({}, { onWaiting });
    if (result.ok) await goToFlagged(lists, asOf);
    onDone();
    return result;
  });

/** Shows the row that is longest overdue, else the one that is due first. */
export async function goToFlagged(lists: readonly TaskList[], asOf: SerialDay): Promise<Result<void>> {
  const first = (["逾期", "临期", "推进中"] as const).flatMap((word) => itemsOf(lists, word, asOf))[0];
  if (first === undefined) return { ok: true, value: undefined };
  const { sheet, firstColumn, lastColumn } = first.list;
  return goToCells(sheet, {
    row: first.row.row,
    column: firstColumn,
    rows: 1,
    columns: lastColumn - firstColumn + 1,
  });
}
