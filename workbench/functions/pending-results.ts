import type { IUnitRange } from "@univerjs/core";
import type { CellPlace } from "../engine/quick/cells";
import { ByCell } from "./by-cell";

/** The last answer of a call: none yet, a value, or an error. */
export type Said =
  | { readonly state: "busy" }
  | { readonly state: "value"; readonly value: unknown }
  | { readonly state: "error"; readonly error: unknown };

type Call = { readonly asked: Asked; said: Said; round: number; isOver: boolean; begun: Begun | undefined };
/** What is called, and with what. */
type Asked = { readonly of: object; readonly args: readonly unknown[] };
/** A call that goes on; told when it is over. */
type Begun = { readonly onCanceled?: () => void };
const BUSY: Said = { state: "busy" };

/** The calls of a cell: one, and for a moment those of its former arguments. */
type CallsOfCell = { readonly place: CellPlace; calls: Call[]; calculatedIn: number };

/**
 * Calls whose answer comes later, or comes again and again. As Excel does, this keeps one call for each cell while the
 * arguments stay the same. Answers that arrive together are shown by one calculation.
 */
export class PendingResults {
  private readonly cells = new ByCell<CallsOfCell>();
  private readonly waiting = new Set<Call>();
  private readonly changed = new Map<CallsOfCell, CellPlace>();
  private readonly idlers: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;

  /** @param recalculate Calculates the cells of these ranges anew, and what depends on them. */
  constructor(private readonly recalculate: (ranges: IUnitRange[]) => void) {}

  get busy(): boolean {
    return this.waiting.size > 0 || this.timer !== undefined;
  }

  /** Resolves when no call owes its first answer and every answer has gone into a calculation. */
  whenIdle(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.idlers.push(resolve)) : Promise.resolve();
  }

  /** The last answer of this cell's call; begins the call when it is new. */
  ask(place: CellPlace, asked: Asked, begin: (say: (said: Said) => void) => Begun | undefined): Said {
    const { round } = this;
    let own = this.cells.get(place);
    if (own === undefined) this.cells.set(place, (own = { place, calls: [], calculatedIn: round }));
    const cell = own;
    cell.calculatedIn = round;
    for (const call of cell.calls) {
      if (!isSame(call.asked, asked)) continue;
      call.round = round;
      return call.said;
    }
    const call: Call = { asked, said: BUSY, round, isOver: false, begun: undefined };
    cell.calls.push(call);
    let answering = true;
    call.begun = begin((said) => {
      call.said = said;
      if (answering) return;
      this.waiting.delete(call);
      if (call.isOver) return;
      this.changed.set(cell, place);
      this.plan();
    });
    answering = false;
    if (call.said === BUSY) this.waiting.add(call);
    return call.said;
  }

  /** A cell was calculated without asking: the calls that it had are over. */
  calculated(place: CellPlace): void {
    const own = this.cells.get(place);
    if (own !== undefined) own.calculatedIn = this.round;
  }

  /** After a calculation: ends the calls of cells that no longer hold a formula, and of arguments that changed. */
  sweep(isFormula: (place: CellPlace) => boolean): void {
    const { round } = this;
    for (const own of this.cells.values()) {
      const isStanding = isFormula(own.place);
      if (isStanding && own.calculatedIn !== round) continue;
      for (const call of [...own.calls]) {
        if (isStanding && call.round === round) continue;
        own.calls.splice(own.calls.indexOf(call), 1);
        call.isOver = true;
        this.waiting.delete(call);
        call.begun?.onCanceled?.();
      }
      if (own.calls.length === 0) this.cells.delete(own.place);
    }
    this.round += 1;
    this.release();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sweep(() => false);
  }

  private plan(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const places = [...this.changed.values()];
      this.changed.clear();
      this.recalculate(rangesOf(places));
      this.release();
    }, 0);
  }

  private release(): void {
    if (this.busy) return;
    for (const resume of this.idlers.splice(0)) resume();
  }
}

function isSame(one: Asked, other: Asked): boolean {
  if (one.of !== other.of || one.args.length !== other.args.length) return false;
  return one.args.every((argument, i) => isEqual(argument, other.args[i]));
}

/** A range is an array of rows. */
const isEqual = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) && Array.isArray(other) && JSON.stringify(one) === JSON.stringify(other));

/** Cells below one another as one range: 5,000 answers in a column are one. */
function rangesOf(places: readonly CellPlace[]): IUnitRange[] {
  const sorted = [...places].sort(
    (a, b) =>
      a.unitId.localeCompare(b.unitId) ||
      a.sheetId.localeCompare(b.sheetId) ||
      a.column - b.column ||
      a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = ranges[ranges.length - 1];
    const below =
      last?.unitId === unitId &&
      last.sheetId === sheetId &&
      last.range.startColumn === column &&
      last.range.endRow === row - 1;
    if (below) last.range.endRow = row;
    else
      ranges.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
  }
  return ranges;
}
