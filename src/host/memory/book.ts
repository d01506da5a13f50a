import type { CellValue, NameSnapshot, TableSnapshot, WorkbookSnapshot } from "../../core/base/snapshot";
import type { Area, CellStyle, ConditionalFormat, WorkbookEdit } from "../../core/base/workbook-edit";
import type { SheetOutline } from "../port";

/** A workbook in memory: a value, so that what was before an edit is still there after it. Nothing is calculated. */
export type MemoryBook = Pick<WorkbookSnapshot, "structureProtected" | "settings" | "dateSystem"> & {
  readonly sheets: readonly MemorySheet[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** Counts what gets an id: no id is given twice. */
  readonly given: number;
};

export type MemorySheet = SheetOutline & {
  /** The smallest area with contents; the two matrices have its size. */
  readonly used: Area | null;
  readonly far?: readonly Area[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats and fills as they came, for the area that was in use then. */
  readonly came: CameWith;
  /** What was done to the look of cells since; later entries win. */
  readonly looks: readonly LookOf[];
  readonly merges: readonly Area[];
  /** The first has the highest priority. */
  readonly rules: readonly MemoryRule[];
  /** Points, by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** Whether a filter hides rows. */
  readonly filtered: boolean;
  /** What does not concern any reading, as it was asked for: print set-up, charts, what may be typed. */
  readonly others: readonly WorkbookEdit[];
};

type CameWith = {
  readonly at: Area | null;
  readonly numberFormats: readonly (readonly string[])[];
  readonly rowFills?: readonly number[];
};

/** `null`: as if never touched. */
type LookOf = { readonly at: Area; readonly style: CellStyle | null };

type MemoryRule = { readonly id: string; readonly at: Area; readonly rule: ConditionalFormat };

/** A workbook as it was read. */
export function bookOf(snapshot: WorkbookSnapshot): MemoryBook {
  const { sheets, ...rest } = snapshot;
  return {
    ...rest,
    sheets: sheets.map(({ numberFormats, rowFills, ...sheet }) => ({
      ...BARE,
      ...sheet,
      came: { at: sheet.used, numberFormats, ...(rowFills === undefined ? {} : { rowFills }) },
    })),
    given: 0,
  };
}

const BARE = { looks: [], rules: [], widths: {}, filtered: false, others: [] } as const;

export const newSheet = (id: string, name: string): MemorySheet => ({
  ...BARE,
  id,
  name,
  visibility: "visible",
  protected: false,
  used: null,
  values: [],
  formulas: [],
  came: { at: null, numberFormats: [] },
  merges: [],
});
