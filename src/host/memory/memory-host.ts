import type { SheetSnapshot, WorkbookSnapshot } from "../../core/base/snapshot";
import type { Area, WorkbookEdit } from "../../core/base/workbook-edit";
import type { Answer, Host, HostProblem, HostResult, Performed, PerformOptions, ReadOptions } from "../port";
import { bookOf, type MemoryBook } from "./book";
import { heldAt, snapshotOf } from "./cells";
import { edited } from "./edit-book";
import { answered, cellsNow, outlineOf } from "./look";
import { Refusal, sheetOf } from "./refuse";

export type MemoryOptions = {
  /** Every edit is final by itself: where one fails, those before it stand. Else a step is done whole or not at all. */
  readonly eachFinal?: boolean;
};

const FIRST: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A workbook in memory as a host: for what needs no engine, and for tests. Nothing is calculated: results of formulas
 * are those that came with the workbook, and a formula that is written has none.
 */
export class MemoryHost implements Host {
  book: MemoryBook;
  /** Called before each edit and, without one, before each reading; what it answers ends the request unanswered. */
  interrupt: (edit: WorkbookEdit | undefined) => HostProblem | undefined = () => undefined;
  private readonly watchers = new Set<() => void>();
  private active: { readonly sheet: string; readonly at: Area };

  constructor(
    snapshot: WorkbookSnapshot,
    private readonly options: MemoryOptions = {},
  ) {
    this.book = bookOf(snapshot);
    this.active = { sheet: snapshot.sheets[0]?.id ?? "", at: FIRST };
  }

  readonly can: Host["can"] = (what) => what !== "buttons" && what !== "one-undo";
  readonly loaded: Host["loaded"] = () => Promise.resolve(true);
  readonly ready: Host["ready"] = () => Promise.resolve("ready");
  readonly background: Host["background"] = () => undefined;

  readonly outline: Host["outline"] = () =>
    this.reading(({ sheets, names, tables, structureProtected, settings, dateSystem }) => ({
      structureProtected,
      settings,
      sheets: sheets.map(outlineOf),
      tableNames: tables.map(({ name }) => name),
      names: names.filter(({ sheet }) => sheet === undefined),
      ...(dateSystem === undefined ? {} : { dateSystem }),
    }));

  readonly readWorkbook: Host["readWorkbook"] = (options = {}) =>
    this.reading((book) => snapshotOfBook(book, options));

  readonly look: Host["look"] = (question) => this.reading((book) => answered(book, question));

  readonly activeCell: Host["activeCell"] = () =>
    this.reading((book) => {
      const { at } = this.active;
      const sheet = sheetOf(book, this.active.sheet);
      return { id: sheet.id, sheet: sheet.name, at, holds: heldAt(sheet, at.row, at.column).formula };
    });

  readonly perform = (
    steps: readonly (readonly WorkbookEdit[])[],
    { cells = [], after, onStep, signal }: PerformOptions = {},
  ): Promise<Performed> => {
    const state: { sent: boolean; found: Performed["found"]; after?: Answer } = { sent: false, found: [] };
    const before = this.book;
    let problem: HostProblem | undefined;
    let isAnswered = true;
    try {
      for (const [i, step] of steps.entries()) {
        if (signal?.aborted) throw new Refusal({ code: "cancelled" });
        if (!state.sent) state.found = cellsNow(this.book, cells);
        state.sent = true;
        this.performStep(step);
        if (after !== undefined && i === steps.length - 1) state.after = answered(this.book, after);
        onStep?.(i + 1, steps.length);
      }
    } catch (cause) {
      ({ problem, answered: isAnswered } = refusalOf(cause));
    }
    if (this.book !== before) this.tell();
    return Promise.resolve({ ...state, answered: isAnswered, ...(problem === undefined ? {} : { problem }) });
  };

  readonly select: Host["select"] = (name, at = FIRST) => {
    const sheet = this.book.sheets.find((one) => one.name === name && one.visibility === "visible");
    if (sheet === undefined)
      return Promise.resolve({ ok: false, problem: { code: "sheet-missing", sheet: name } });
    this.active = { sheet: sheet.id, at: { ...at, rows: 1, columns: 1 } };
    return Promise.resolve({ ok: true, value: undefined });
  };

  readonly watch: Host["watch"] = (changed) => {
    const told = (): void => {
      changed();
    };
    this.watchers.add(told);
    return Promise.resolve({
      ok: true,
      value: () => {
        this.watchers.delete(told);
      },
    });
  };

  readonly openWorkbook: Host["openWorkbook"] = () =>
    Promise.resolve({ ok: false, problem: { code: "api-too-old" } });
  readonly selfCheck: Host["selfCheck"] = () =>
    Promise.resolve({ ok: true, value: { excel: {}, lines: [] } });

  readonly onButton: Host["onButton"] = () => undefined;
  readonly enableButtons: Host["enableButtons"] = () => Promise.resolve(false);
  readonly showPane: Host["showPane"] = () => Promise.resolve();

  private performStep(step: readonly WorkbookEdit[]): void {
    const before = this.book;
    try {
      for (const edit of step) {
        const lost = this.interrupt(edit);
        if (lost !== undefined) throw new Refusal(lost, false);
        this.book = edited(this.book, edit);
        if (edit.kind === "activate")
          this.active = { ...this.active, sheet: sheetOf(this.book, edit.sheet).id };
      }
    } catch (cause) {
      if (this.options.eachFinal !== true) this.book = before;
      throw cause;
    }
  }

  private reading<T>(read: (book: MemoryBook) => T): Promise<HostResult<T>> {
    const lost = this.interrupt(undefined);
    if (lost !== undefined) return Promise.resolve({ ok: false, problem: lost });
    try {
      return Promise.resolve({ ok: true, value: read(this.book) });
    } catch (cause) {
      return Promise.resolve({ ok: false, problem: refusalOf(cause).problem });
    }
  }

  /** As any spreadsheet does: after the request, not within it. */
  private tell(): void {
    for (const told of this.watchers) void Promise.resolve().then(told);
  }
}

function refusalOf(cause: unknown): Pick<Refusal, "problem" | "answered"> {
  if (cause instanceof Refusal) return cause;
  throw cause;
}

function snapshotOfBook(
  { sheets, names, tables, settings, structureProtected, dateSystem }: MemoryBook,
  { sheets: wanted }: ReadOptions,
): WorkbookSnapshot {
  return {
    structureProtected,
    sheets: sheets.map((sheet): SheetSnapshot => {
      if (wanted?.includes(sheet.name) ?? true) return snapshotOf(sheet);
      return { ...outlineOf(sheet), used: null, values: [], formulas: [], numberFormats: [], merges: [] };
    }),
    names,
    tables,
    settings,
    ...(dateSystem === undefined ? {} : { dateSystem }),
  };
}
