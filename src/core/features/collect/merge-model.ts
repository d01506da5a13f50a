import type { BaseRow } from "./base-book";
import type { MatchRule } from "./match-rows";
import type { AnswerRole, GivenRole, Place } from "./roles";
import type { Said } from "./same-value";

/** What a merge finds, before anything is written. */

type ConflictKind =
  | "base-changed"
  | "base-differs"
  | "cleared"
  | "two-answers"
  | "joint-answers"
  | "given-changed"
  | "not-yours"
  | "unknown-row"
  | "no-value"
  | "too-long"
  | "no-column";

/** Something to know that is no conflict. */
export type MergeNoteCode =
  | "text-day"
  | "bare-serial"
  | "day-not-read"
  | "characters-removed"
  | "renumbered"
  | "far-cell"
  | "duplicate"
  | "newest";

export type MergeNote = {
  readonly code: MergeNoteCode;
  readonly file: string;
  readonly sheet?: string;
  readonly at?: Place;
  /** The other file of a `duplicate`. */
  readonly other?: string;
};

/** An answer as one file gives it. There are as many as cells in all files. */
export type Answer = Said & {
  readonly file: string;
  readonly unit?: string | undefined;
  readonly modified?: number | undefined;
  readonly sheet: string;
  readonly at: Place;
  /** `chosen`: a person took it in a conflict. */
  readonly rule: MatchRule | "chosen";
};

/** An answer that passed the table, for a cell of the base. */
export type Candidate = { readonly row: BaseRow; readonly role: AnswerRole; readonly answer: Answer };

export type Conflict = {
  readonly kind: ConflictKind;
  /** Absent for a row that the base does not have. */
  readonly row?: BaseRow;
  readonly role: AnswerRole | GivenRole;
  /** The base's cell; absent where it has none. */
  readonly at?: Place;
  readonly base?: Said;
  readonly sent?: Said;
  readonly answers: readonly Omit<Answer, "rule">[];
  /** What a person has decided, as 汇总记录 says it. */
  readonly handled?: string;
};

export type WarningCode = "macros" | "external-links" | "sent-unknown" | "several-lists";

/** One file, compared with the base. */
export type ComparedFile = {
  readonly file: string;
  readonly sheet: string;
  readonly unit?: string;
  readonly batch?: string;
  readonly rows: number;
  /** Places (`BaseRow.index`) of the rows it holds. */
  readonly found: ReadonlySet<number>;
  /** Places of the rows that were sent to it; absent where that is not known. */
  readonly sentRows?: ReadonlySet<number>;
  readonly candidates: readonly Candidate[];
  readonly conflicts: readonly Conflict[];
  /** Cells that stay as they are, by `answerId`. */
  readonly unchanged: readonly number[];
  readonly notes: readonly MergeNote[];
  readonly warnings: readonly WarningCode[];
  readonly ignored: {
    readonly comments: number;
    readonly pictures: number;
    readonly sheets: number;
    readonly columns: readonly string[];
  };
};

type RefusalCode =
  | "old-xls"
  | "encrypted"
  | "not-xlsx"
  | "no-workbook"
  | "empty"
  | "damaged"
  | "too-large"
  | "no-list"
  | "other-list"
  | "is-base"
  | "lock-file"
  | "unreadable";

/** A file nothing of which is used. `detail`: values for the sentence. */
export type Refused = {
  readonly file: string;
  readonly code: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export const isRefused = (found: object): found is Refused => "code" in found;
