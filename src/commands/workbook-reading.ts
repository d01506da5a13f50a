import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import { dayInForce, type DayInForce } from "../core/status/day-in-force";
import type { ButtonStates } from "../host/port";
import { readWorkbook } from "../host/reading";
import { listsOf, type WorkbookLists } from "./read-lists";
import { buttonStates } from "./button-states";
import { today } from "./today";

/** One reading of the workbook, shared by all followers. */
export class WorkbookReading {
  private recognised: WorkbookLists | undefined;

  constructor(
    readonly snapshot: WorkbookSnapshot,
    /** Whether formulas were read as well, not only their results. */
    readonly formulas: boolean,
  ) {}

  /** The task lists, recognised when first asked for, and once. */
  get lists(): WorkbookLists {
    return (this.recognised ??= listsOf(this.snapshot));
  }

  /** Which buttons of the ribbon have something to do. */
  get buttons(): ButtonStates {
    return buttonStates(this);
  }

  /** 统计截止日; lists are read for it only where nothing but their years decides it. */
  get day(): DayInForce {
    const set = dayInForce(this.snapshot, [], today());
    return set.from === "default" ? this.lists.day : set;
  }
}

/** Reads the workbook once (three `sync()`); rejects where there is no Office. */
export async function readOnce(needs: { readonly formulas: boolean }): Promise<Result<WorkbookReading>> {
  const snapshot = await readWorkbook(needs);
  return snapshot.ok ? ok(new WorkbookReading(snapshot.value, needs.formulas)) : snapshot;
}
