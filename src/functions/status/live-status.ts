import type { SerialDay } from "../../core/base/serial";
import type { Place } from "../../core/function-values/find-task";
import { problem, type FunctionValue } from "../../core/function-values/function-problem";
import {
  statusOfTask,
  type StatusContext,
  type StatusQuestion,
} from "../../core/function-values/status-value";
import type { StatusWord } from "../../core/status/status";
import type { ListSource } from "./list-source";
import type { DayClock } from "../../commands/day-clock";

const NOTHING_READ: StatusContext = { lists: [] };

/** One `ZLQ.STATUS` cell: what it asks, from where, and how it is told the answer. */
export type StatusCell = {
  readonly question: StatusQuestion;
  readonly place: Place | undefined;
  readonly show: (status: FunctionValue<StatusWord>) => void;
};

/**
 * Keeps every `ZLQ.STATUS` cell right while it stands: cells that name a task are told again when the workbook
 * changes, cells that ask about today when the day does. However many cells there are, they share one reading of the
 * workbook, and without any of them nothing is read, watched or timed.
 */
export class LiveStatus {
  private readonly shown = new Map<StatusCell, string>();
  private readonly byKey = new Set<StatusCell>();
  private readonly byDay = new Set<StatusCell>();

  constructor(
    private readonly source: ListSource,
    private readonly clock: DayClock,
  ) {
    source.onChange = () => {
      for (const cell of this.byKey) this.ask(cell);
    };
    clock.onNewDay = () => {
      for (const cell of this.byDay) this.ask(cell);
    };
  }

  /** Shows the cell its status, now or as soon as the workbook is read, and from then on at every change. */
  add(cell: StatusCell): void {
    if (cell.question.asOf === undefined) {
      this.byDay.add(cell);
      this.clock.run(true);
    }
    if (cell.question.key !== undefined) {
      this.byKey.add(cell);
      this.source.watch(true);
    }
    this.ask(cell);
  }

  remove(cell: StatusCell): void {
    this.shown.delete(cell);
    this.byDay.delete(cell);
    this.byKey.delete(cell);
    if (this.byDay.size === 0) this.clock.run(false);
    if (this.byKey.size === 0) this.source.watch(false);
  }

  private ask(cell: StatusCell): void {
    if (cell.question.key === undefined) {
      this.tell(cell, NOTHING_READ);
      return;
    }
    void this.source.lists().then((lists) => {
      if (!this.byKey.has(cell)) return;
      if (lists.ok) this.tell(cell, lists.value);
      // With a progress of its own the cell needs nothing but the deadline, which the official lists may have.
      else if (cell.question.progress !== undefined) this.tell(cell, NOTHING_READ);
      else this.show(cell, problem({ code: "workbook-unreadable", reason: lists.reason }));
    });
  }

  private tell(cell: StatusCell, read: StatusContext): void {
    this.show(cell, statusOfTask(cell.question, read, cell.place, this.today()));
  }

  private show(cell: StatusCell, status: FunctionValue<StatusWord>): void {
    const text = status.ok ? status.value : JSON.stringify(status.problem);
    if (this.shown.get(cell) === text) return;
    this.shown.set(cell, text);
    cell.show(status);
  }

  private today(): SerialDay {
    return this.clock.today();
  }
}
