import { ok, type Result } from "../core/base/problem";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { DayInForce } from "../core/status/day-in-force";
import type { ButtonStates } from "../host/port";
import { readWorkbook } from "../host/reading";
import { oneByOne } from "./one-by-one";
import { listsStepwise, type WorkbookLists } from "./read-lists";
import { buttonStates } from "./button-states";

/** One reading of the workbook, shared by all followers. */
export class WorkbookReading {
  private constructor(
    readonly snapshot: WorkbookSnapshot,
    /** Whether formulas were read as well, not only their results. */
    readonly formulas: boolean,
    readonly lists: WorkbookLists,
  ) {}

  /** Recognises the task lists part by part: a thousand rows take longer than a page may keep its user waiting. */
  static async of(snapshot: WorkbookSnapshot, formulas: boolean): Promise<WorkbookReading> {
    return new WorkbookReading(snapshot, formulas, await oneByOne(listsStepwise(snapshot)));
  }

  /** Which buttons of the ribbon have something to do. */
  get buttons(): ButtonStates {
    return buttonStates(this);
  }

  /** 统计截止日. */
  get day(): DayInForce {
    return this.lists.day;
  }
}

/** Reads the workbook once (three `sync()`); rejects where there is no Office. */
export async function readOnce(needs: { readonly formulas: boolean }): Promise<Result<WorkbookReading>> {
  const snapshot = await readWorkbook(needs);
  return snapshot.ok ? ok(await WorkbookReading.of(snapshot.value, needs.formulas)) : snapshot;
}
