import { planUnflag } from "../core/features/flag/plan-unflag";
import { restsOn, type RestsOn } from "../core/base/rests-on";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { WorkbookEdit } from "../core/base/workbook-edit";
import { typedDueCells } from "../core/features/flag/typed-due";
import { fail, ok, type Result } from "../core/base/problem";
import { readFlags } from "./read-flags";
import { readWorkbook } from "../host/reading";
import type { RunOptions } from "../host/port";
import { listsOf } from "./read-lists";
import { plannedAnew, readToWrite } from "./to-write";
import { carryingOn, write } from "./write";

export type Unflagged = { readonly cleared: boolean };

export type UnflagOptions = RunOptions & {
  /** Days that a person typed into 截止日期 go, too: he was asked. */
  readonly discardTyped?: boolean;
};

/** Cells that the question names. */
const MOST_NAMED = 10;

/**
 * 清除标记: takes away all that 标记逾期 has added, and nothing else. Four `sync()` to read, three to write; what is
 * interrupted is brought to its end.
 *
 * Problems: `typed-due-dates` where a person typed days into 截止日期 and has not been asked (detail `count`, `places`);
 * those of `planUnflag` and `applySteps`.
 */
export const unflag = (options: UnflagOptions = {}): Promise<Result<Unflagged>> =>
  plannedAnew(() => unflagOnce(options));

async function unflagOnce(options: UnflagOptions): Promise<Result<Unflagged>> {
  const plan = await planned(options, options.discardTyped === true);
  if (!plan.ok) return plan;
  const { edits, on, snapshot } = plan.value;
  if (edits.length === 0) return ok({ cleared: false });
  const repair = carryingOn(async () => {
    const rest = await planned(options, true);
    return rest.ok ? ok(rest.value.edits) : rest;
  });
  const applied = await write([edits], {
    ...options,
    before: { snapshot },
    on,
    repair,
    isFinal: true,
  });
  return applied.ok ? ok({ cleared: true }) : applied;
}

type Planned = {
  readonly snapshot: WorkbookSnapshot;
  readonly edits: readonly WorkbookEdit[];
  readonly on: RestsOn;
};

async function planned(options: RunOptions, discards: boolean): Promise<Result<Planned>> {
  const read = await readToWrite(() => readWorkbook({ ...options, formulas: true }));
  if (!read.ok) return read;
  const { lists, unsure } = listsOf(read.value);
  const typed = discards ? [] : typedDueCells(read.value, [...lists, ...unsure]);
  if (typed.length > 0) {
    const places = typed.slice(0, MOST_NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
    return fail({ code: "typed-due-dates", detail: { count: typed.length, places: places.join("、") } });
  }
  const flags = await readFlags(read.value, [], options);
  if (!flags.ok) return flags;
  const { ownRules, filtered } = flags.value;
  const edits = planUnflag(read.value, ownRules, { filtered });
  if (!edits.ok) return edits;
  const unfiltered = edits.value.flatMap((edit) => (edit.kind === "clear" ? [edit.sheet] : []));
  return ok({
    snapshot: read.value,
    edits: edits.value,
    on: restsOn(read.value, edits.value, { unfiltered }),
  });
}
