import { restsOn } from "../core/base/rests-on";
import { fail, ok, type Result } from "../core/base/problem";
import { listsSeen } from "../core/tables/tasks/list-seen";
import { keepChecks, keptChecks } from "../core/tables/tasks/doubts/kept-checks";
import { weighDoubts } from "../core/tables/tasks/doubts/weigh-doubts";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { plannedAnew, readToWrite } from "./to-write";
import { write } from "./write";
import { readLists } from "./read-lists";

export type CheckRequest = {
  readonly sheet: string;
  /** Fingerprints of doubts (`WeighedDoubt.id`). */
  readonly ids: readonly string[];
  /** Takes 已核对 back, so that these doubts are asked again. */
  readonly undo?: true;
};

/**
 * 已核对: keeps in the workbook, as names of the sheet, that a person has found the reading of these doubts right; no
 * cell is touched. The workbook is read anew first, so that a cell that changed after the pane had shown its doubt is
 * not taken for checked; fingerprints of doubts that are gone are dropped. Six `sync()` to read and to read back, three
 * to write. Returns the number of doubts.
 *
 * Problems: `doubt-gone` where none of the doubts is there any more; `not-kept` where Excel took the edits and kept
 * nothing; those of `applySteps`.
 */
export const checkDoubts = (request: CheckRequest, options: RunOptions = {}): Promise<Result<number>> =>
  plannedAnew(() => checkOnce(request, options));

async function checkOnce({ sheet, ids, undo }: CheckRequest, options: RunOptions): Promise<Result<number>> {
  const read = await readToWrite(() => readLists(options));
  if (!read.ok) return read;
  const { snapshot, lists } = read.value;
  const present = new Set(
    [...weighDoubts(snapshot, lists).values()]
      .flat()
      .filter((doubt) => doubt.sheet === sheet && doubt.as.class === "confirm")
      .map(({ id }) => id),
  );
  const meant = ids.filter((id) => present.has(id));
  if (meant.length === 0) return fail({ code: "doubt-gone" });
  const after = new Set([...keptChecks(snapshot.names, sheet)].filter((id) => present.has(id)));
  for (const id of meant) {
    if (undo) after.delete(id);
    else after.add(id);
  }
  const edits = keepChecks(snapshot.names, sheet, after);
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on: restsOn(snapshot, edits, {
      cells: listsSeen(
        snapshot,
        lists.filter((list) => list.sheet === sheet),
      ),
    }),
  });
  if (!applied.ok) return applied;
  const back = await readWorkbook({ ...options, sheets: [sheet] });
  // It is written, as the journal of the writing has it; only what came of it can't be looked at.
  if (!back.ok) return ok(meant.length);
  const kept = keptChecks(back.value.names, sheet);
  if (meant.every((id) => kept.has(id) !== (undo === true))) return ok(meant.length);
  return fail({ code: "not-kept", sheet });
}
