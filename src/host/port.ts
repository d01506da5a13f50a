import type { Problem, ProblemCode, Result } from "../core/base/problem";
import type { CellsSeen } from "../core/base/rests-on";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../core/base/snapshot";
import type { Area, CellStyle, RuleSeen, WorkbookEdit } from "../core/base/workbook-edit";
import type { SelfCheckOptions, SelfCheckReport } from "./self-check";

/**
 * What the add-in needs of a spreadsheet, as plain data and promises. A host stands behind it: Excel, or a workbook in
 * memory. A sheet is named by its name, or by its id where the name may be another's by now.
 */
export type Host = {
  /** Whether this spreadsheet has what not every one has. */
  readonly can: (what: Capability) => boolean;
  /**
   * Whether what leads to the spreadsheet could be fetched: from then on functions and buttons can be tied to it, though
   * it may not be ready.
   */
  readonly loaded: () => Promise<boolean>;
  /** Where the add-in is running; to be awaited before anything is asked. */
  readonly ready: () => Promise<HostState>;
  /** The colour behind the window's parts (`#262626`), where it is told. */
  readonly background: () => string | undefined;
  /** What there is by name. One request. */
  readonly outline: (options?: RunOptions) => Promise<HostResult<WorkbookOutline>>;
  /** The whole workbook. Three requests, more only where sheets are very large. */
  readonly readWorkbook: (options?: ReadOptions) => Promise<HostResult<WorkbookSnapshot>>;
  /** Small things, all asked at once. One request. Problem: `changed-meanwhile` where a sheet or name is gone. */
  readonly look: (question: Question, options?: RunOptions) => Promise<HostResult<Answer>>;
  readonly activeCell: (options?: RunOptions) => Promise<HostResult<ActiveCell>>;
  /**
   * Performs edits in their order, a request a step (more where a step is too large for one). Nothing is taken back
   * where an edit fails: those before it may stand.
   */
  readonly perform: (
    steps: readonly (readonly WorkbookEdit[])[],
    options?: PerformOptions,
  ) => Promise<Performed>;
  /** Shows a sheet and, where given, selects cells on it. Problem: `sheet-missing`, also for one that is hidden. */
  readonly select: (sheet: string, at?: Area) => Promise<HostResult<void>>;
  /**
   * Calls back whenever cells of the workbook are changed, and when sheets come or go; results of formulas are no
   * change. The returned function ends it.
   */
  readonly watch: (changed: () => void) => Promise<HostResult<() => void>>;
  /** Opens a workbook in a window of its own: the file of these bytes, in base64, or an empty one. */
  readonly openWorkbook: (base64?: string) => Promise<HostResult<void>>;
  /** Tries what the add-in rests on in this spreadsheet. */
  readonly selfCheck: (options?: SelfCheckOptions) => Promise<Result<SelfCheckReport>>;
  /** Ties a button of the ribbon to what it does. */
  readonly onButton: (name: string, action: () => Promise<void>) => void;
  /** Has buttons of the ribbon be pressed or not. Whether the ribbon has taken it. */
  readonly enableButtons: (states: ButtonStates) => Promise<boolean>;
  /** Brings the pane to the front. Rejects where that is not possible. */
  readonly showPane: () => Promise<void>;
};

/** Whether buttons of the ribbon can be pressed, by their names; those not named stay as they are. */
export type ButtonStates = Readonly<Record<string, boolean>>;

/**
 * - `buttons`: a ribbon with buttons of ours.
 * - `button-states`: they can be switched off and on.
 * - `row-fills`: they are read with the workbook.
 * - `one-undo`: a command is one step of the spreadsheet's own undo.
 * - `save-files`: a page can hand a file to the user; on a Mac it can't, and nothing tells that it did not.
 */
export type Capability = "buttons" | "button-states" | "row-fills" | "one-undo" | "save-files";

/**
 * `none`: no spreadsheet is around the page; `too-old`: it lacks what every command needs; `not-loaded`: what leads to
 * the spreadsheet could not be fetched, so nobody knows.
 */
export type HostState = "ready" | "too-old" | "none" | "not-loaded";

/** What a host answers where something could not be done. */
export type HostProblem = Problem & { readonly code: HostProblemCode };

export type HostProblemCode = Extract<
  ProblemCode,
  | "api-too-old"
  | "cell-edit-mode"
  | "host-busy"
  | "too-large"
  | "changed-meanwhile"
  | "access-denied"
  | "not-loaded"
  | "host-error"
  | "cancelled"
  | "sheet-missing"
>;

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

export type RunOptions = {
  /** Called once when there was no answer for a while and it is known that a cell is being edited. */
  readonly onWaiting?: () => void;
};

export type ReadOptions = RunOptions & {
  /** Only these sheets' cells are read; the others come without contents. Default: all. */
  readonly sheets?: readonly string[];
  /** Also read formulas (else `formulas` repeats the values). */
  readonly formulas?: boolean;
  /** Names of the workbook: of the sheets that they point at formulas are read in any case. */
  readonly formulasAt?: (name: NameSnapshot) => boolean;
};

export type SheetOutline = Pick<SheetSnapshot, "id" | "name" | "visibility" | "protected">;

/** A workbook without its cells. */
export type WorkbookOutline = Pick<WorkbookSnapshot, "structureProtected" | "settings" | "dateSystem"> & {
  readonly sheets: readonly SheetOutline[];
  readonly tableNames: readonly string[];
  /** Names of the workbook; those of its sheets are not among them. */
  readonly names: readonly NameSnapshot[];
};

export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

/** What is asked of a workbook at once; each answer is in the order of its question. */
export type Question = {
  /** Sheets whose area with contents is asked. */
  readonly used?: readonly string[];
  /** Names whose formulas are asked: of a sheet, or of the workbook. */
  readonly names?: readonly Pick<NameSnapshot, "name" | "sheet">[];
  /** Sheets, or tables, of which is asked whether a filter hides rows. */
  readonly filters?: readonly ({ readonly sheet: string } | { readonly table: string })[];
  /** Sheets whose conditional formats with a formula are asked. */
  readonly rules?: readonly string[];
  readonly cells?: readonly CellsSeen[];
  /** Sheets of which all that is in use is asked. */
  readonly contents?: readonly string[];
  readonly looks?: readonly CellPlace[];
  /** Cells whose columns' widths are asked, in points. */
  readonly widths?: readonly CellPlace[];
  /** Cells of whose columns is asked whether they are hidden. */
  readonly hidden?: readonly CellPlace[];
  /** Cells of which is asked what may be chosen in them. */
  readonly choices?: readonly CellPlace[];
  /** There may be more cells in `contents` than one answer holds everywhere. */
  readonly isLarge?: boolean;
};

export type Answer = {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly used: readonly (Area | null)[];
  readonly names: readonly (string | undefined)[];
  readonly filters: readonly boolean[];
  readonly rules: readonly (readonly RuleSeen[])[];
  readonly cells: readonly CellsFound[];
  readonly contents: readonly ContentsFound[];
  readonly looks: readonly CellStyle[];
  readonly widths: readonly number[];
  readonly hidden: readonly boolean[];
  readonly choices: readonly (ChoicesFound | undefined)[];
};

/** What may be chosen in a cell: the words with commas between them, or a reference to where they stand. */
export type ChoicesFound = { readonly source: string; readonly open: boolean };

/** Cells that a plan has looked at, as they are now. */
export type CellsFound = {
  readonly seen: CellsSeen;
  /** Where they are by now. */
  readonly at: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
};

/** What is in use of a sheet; formulas as in a snapshot. */
type ContentsFound = {
  readonly at: Area | null;
  readonly formulas: readonly (readonly CellValue[])[];
};

export type ActiveCell = {
  /** The sheet's id. */
  readonly id: string;
  readonly sheet: string;
  readonly at: Area;
  /** Its formula where it has one, else its value. */
  readonly holds: CellValue;
};

export type PerformOptions = RunOptions & {
  /** Cells that are read with the first request, before its edits. */
  readonly cells?: readonly CellsSeen[];
  /** What is asked with the last request, after its edits. */
  readonly after?: Question;
  /** Called after each step that is in the workbook. */
  readonly onStep?: (done: number, total: number) => void;
  /** Stops between two steps. */
  readonly signal?: AbortSignal;
};

export type Performed = {
  /** Whether a request was sent: else the workbook is untouched. */
  readonly sent: boolean;
  /** Whether the spreadsheet itself has told how it ended; else it may have done all of it, a part, or nothing. */
  readonly answered: boolean;
  readonly found: readonly CellsFound[];
  /** The answer to `after`, where all steps were performed. */
  readonly after?: Answer;
  /** Absent where all steps were performed. */
  readonly problem?: HostProblem;
};
