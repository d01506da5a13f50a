import type { Place } from "../../core/function-values/find-task";
import { problem, type FunctionValue } from "../../core/function-values/function-problem";
import {
  statusOfTask,
  type StatusContext,
  type StatusQuestion,
} from "../../core/function-values/status-value";
import type { StatusWord } from "../../core/status/status";
import type { DayClock } from "../../commands/day-clock";
import type { LiveState, LiveWorkbook } from "../../commands/live-workbook";
import { functionsStrings } from "../../strings/functions";
import { problemText } from "../../strings/problem";

/** Where nothing of a workbook is needed, or nothing could be read. */
export const NOTHING_READ: StatusContext = { lists: [] };

/** One `ZLQ.STATUS` cell: its question, its place where it names a task, and what shows an answer in the cell. */
export type StatusCell = {
  readonly question: StatusQuestion;
  readonly place: Place | undefined;
  readonly show: (status: FunctionValue<StatusWord>) => void;
};

/**
 * Keeps every `ZLQ.STATUS` cell right as long as it exists: cells that name a task get a new answer when the workbook
 * changes, cells that ask about today when the day changes. However many cells there are, they are one follower of the
 * workbook, and without any of them nothing is followed or timed.
 */
export class LiveStatus {
  private readonly shown = new Map<StatusCell, string>();
  private readonly byKey = new Set<StatusCell>();
  /**
   * The cells that need no workbook but depend on today. Cells that follow the workbook hear of a new day through the
   * live workbook.
   */
  private readonly byDay = new Set<StatusCell>();
  private following: (() => void) | undefined;
  private told: Pick<LiveState, "read" | "problem" | "absent"> | undefined;

  constructor(
    private readonly workbook: LiveWorkbook,
    private readonly clock: DayClock,
  ) {
    clock.onNewDay = () => {
      for (const cell of this.byDay) this.tell(cell, NOTHING_READ);
    };
  }

  /** Shows the cell its status, now or as soon as the workbook is read, and from then on at every change. */
  add(cell: StatusCell): void {
    if (cell.question.key !== undefined) {
      this.byKey.add(cell);
      this.following ??= this.workbook.follow(() => {
        this.tellAll();
      });
      if (this.workbook.inForce === undefined) this.workbook.ask();
      else this.answer(cell, this.workbook.state);
      return;
    }
    this.byDay.add(cell);
    this.clock.run(true);
    this.tell(cell, NOTHING_READ);
  }

  remove(cell: StatusCell): void {
    this.shown.delete(cell);
    this.byDay.delete(cell);
    this.byKey.delete(cell);
    if (this.byDay.size === 0) this.clock.run(false);
    if (this.byKey.size > 0) return;
    this.following?.();
    this.following = this.told = undefined;
  }

  /** Tells the cells once for each reading; that the next reading is under way does not concern them. */
  private tellAll(): void {
    const { state } = this.workbook;
    const { read, problem: failed, absent } = state;
    if (read === this.told?.read && failed === this.told?.problem && absent === this.told?.absent) return;
    this.told = state;
    if (read === undefined && failed === undefined && !absent) return;
    for (const cell of [...this.byKey]) this.answer(cell, state);
  }

  private answer(cell: StatusCell, state: LiveState): void {
    const lists = listsRead(state);
    if (lists.ok) this.tell(cell, lists.value);
    // A cell that states the progress itself needs nothing but the deadline, which the official lists may have.
    else if (cell.question.progress !== undefined) this.tell(cell, NOTHING_READ);
    else this.show(cell, problem({ code: "workbook-unreadable", reason: lists.reason }));
  }

  private tell(cell: StatusCell, read: StatusContext): void {
    this.show(cell, statusOfTask(cell.question, read, cell.place, this.clock.today()));
  }

  private show(cell: StatusCell, status: FunctionValue<StatusWord>): void {
    const text = status.ok ? status.value : JSON.stringify(status.problem);
    if (this.shown.get(cell) === text) return;
    this.shown.set(cell, text);
    cell.show(status);
  }
}

type ListsRead =
  | { readonly ok: true; readonly value: StatusContext }
  /** `reason` is a sentence for the user. */
  | { readonly ok: false; readonly reason: string };

/** Where the functions run without Office (no shared runtime) there is no workbook, which is a reason like any other. */
function listsRead({ read, problem: failed }: LiveState): ListsRead {
  if (failed !== undefined) return { ok: false, reason: problemText(failed) };
  if (read === undefined) return { ok: false, reason: functionsStrings.noWorkbook };
  const { lists, day, policy, ruledDeadlines: ruled } = read.lists;
  return { ok: true, value: { lists, policy, ruled, ...(day.from === "workbook" ? { asOf: day.day } : {}) } };
}
