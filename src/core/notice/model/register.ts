import type { PlanId } from "./official-list";

/** What a code has to look like. `credit`: 统一社会信用代码 with its check character. Lengths are of characters. */
export type CodeForm =
  "credit" | "permit" | "year" | "quarter" | { readonly least: number; readonly most: number };

type Common = {
  readonly header: string;
  /** In half-width characters, as Excel counts a column. */
  readonly width: number;
  /** A row without it is not complete. */
  readonly needed?: true;
  /** What belongs here, where heading and kind do not say it. */
  readonly hint?: string;
  /** What the 示例 row has. A day is a text of numbers: 2020-06-30. */
  readonly example?: string | number;
};

/** A column of a register. Its kind decides format, rule and hint. */
export type RegisterColumn = Common &
  (
    | { readonly kind: "seq" | "text" | "date" | "percent" | "longitude" | "latitude" }
    /** Somebody's name or number: taken out before the sheet leaves the office. */
    | { readonly kind: "person" | "phone" }
    | {
        readonly kind: "number";
        readonly decimals: number;
        readonly most?: number;
      }
    | {
        readonly kind: "choice";
        readonly words: readonly string[];
        /** Other words are let in after a warning. */
        readonly open?: true;
      }
    | { readonly kind: "code"; readonly form: CodeForm }
    /** A formula over other columns of the row, their headings in braces: `{合格次数}/{检测次数}`. */
    | { readonly kind: "formula"; readonly formula: string; readonly percent?: true }
  );

/** A 台账 that the notice calls for. */
export type Register = {
  /** air-voc, water-outfalls: plan and matter. */
  readonly id: string;
  readonly name: string;
  /** A shorter name that a sheet can have. */
  readonly sheet: string;
  /** Other names that people use. */
  readonly aliases?: readonly string[];
  /** The first letters of the names' pronunciation: pwk. */
  readonly initials: readonly string[];
  /** `all` for what belongs to all three plans. */
  readonly plan: PlanId | "all";
  /** Rows of the survey of the notice's systems that it serves: L26, E6. */
  readonly systems: readonly string[];
  /** Where the notice calls for it, in its words. */
  readonly quotes: readonly { readonly reference: string; readonly text: string }[];
  readonly keeper: string;
  readonly updated: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** Its rows have units, deadlines and progress, as tasks do. It is no task list for that. */
  readonly followsUp?: true;
  readonly columns: readonly RegisterColumn[];
  /**
   * What the columns rest on. `form`: a published form or list of columns; `theme`: a document on the matter whose form
   * was not at hand; `own`: our own choice.
   */
  readonly sources: readonly { readonly level: "form" | "theme" | "own"; readonly document: string }[];
  readonly note?: string;
};
