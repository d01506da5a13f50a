/** What kind of sheet a template makes. A register is never taken for a task list. */
export const TEMPLATE_KINDS = ["list", "indicators", "register"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export const COLUMN_TYPES = ["text", "number", "date", "percent", "choice"] as const;

export type TemplateColumn = {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly type: (typeof COLUMN_TYPES)[number];
  /** What may be chosen in a column of the type `choice`. */
  readonly words?: readonly string[];
  /** Other words are let in after a warning. */
  readonly open?: true;
};

/** A cell that a template fills in; `null` is left for the user. */
export type TemplateCell = string | number | null;

/** A bureau's own list, indicator table or register, to be inserted again: the contents of its file. */
export type Template = {
  readonly format: "zlq-template";
  readonly version: 1;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** What stands in it from the start; none in a register. */
  readonly rows: readonly (readonly TemplateCell[])[];
};

export const FORMAT = "zlq-template";
export const VERSION = 1;

/** The limits of a template, in a file as in a workbook. */
export const LIMITS = {
  characters: 2_000_000,
  depth: 6,
  name: 40,
  title: 200,
  columns: 100,
  header: 100,
  rows: 2_000,
  text: 8_000,
  words: 60,
  /** Excel's limit for all the words of a list. */
  wordsTogether: 255,
  width: [20, 400],
} as const;

/** The text of a template's file. */
export const templateText = (template: Template): string => `${JSON.stringify(template, null, 1)}\n`;
