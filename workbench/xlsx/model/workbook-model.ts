import type {
  AutoFilter,
  CellStyle,
  ConditionalRule,
  DataValidation,
  SheetChart,
  TableDefinition,
} from "hucre";
import type { PageState } from "../../book/extras";

/**
 * A workbook in the file's terms: what is written, and what two states of a workbook are compared by. Made from the
 * engine's data in one way only (`model-of.ts`), so that what nobody touched compares equal.
 */
export type ModelCell = {
  readonly value: string | number | boolean | null;
  readonly isError?: boolean;
  /** With a leading `=`, in the engine's spelling. */
  readonly formula?: string;
  readonly style?: CellStyle;
};

/** A rule with the id it has in the engine; rules that came from a file carry their place there. */
export type Kept<T> = { readonly id: string; readonly item: T };

/** `bar`: what of a data bar the library does not write. */
export type ModelRule = Omit<ConditionalRule, "priority"> & {
  readonly bar?: { readonly gradient: boolean; readonly onlyBar: boolean; readonly negative: string };
};
/** `labelFormats`: the number format of each series' labels, which the library does not write. */
export type ModelChart = SheetChart & { readonly labelFormats: readonly string[] };
export type ModelValidation = DataValidation & { readonly hideArrow?: boolean };
/** Points; nothing = the default height. `auto`: the height follows the text. */
export type ModelRow = { readonly height?: number; readonly auto?: boolean; readonly hidden?: boolean };
/** Pixels. */
export type ModelColumn = { readonly width?: number; readonly hidden?: boolean };

export type SheetModel = {
  readonly id: string;
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** By row, then column (0-based). */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ModelCell>>;
  readonly rows: ReadonlyMap<number, ModelRow>;
  readonly columns: ReadonlyMap<number, ModelColumn>;
  /** Points. */
  readonly defaultRowHeight: number;
  /** Pixels. */
  readonly defaultColumnWidth: number;
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly showGridLines: boolean;
  readonly rules: readonly Kept<ModelRule>[];
  readonly validations: readonly Kept<ModelValidation>[];
  readonly filter?: AutoFilter;
  readonly tables: readonly Kept<TableDefinition>[];
  /** Notes by address. */
  readonly notes: ReadonlyMap<string, string>;
  /** The charts made in this workbook; charts that came with a file stay in the file. */
  readonly charts: readonly Kept<ModelChart>[];
  readonly page: PageState;
  readonly protected: boolean;
};

export type ModelName = {
  readonly id: string;
  readonly name: string;
  /** Without the leading `=`. */
  readonly reference: string;
  /** The sheet it belongs to, by id. */
  readonly sheetId?: string;
  readonly comment: string;
};

export type WorkbookModel = {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly ModelName[];
  /** The font of cells that name none; column widths are counted in digits of this font. */
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly structureProtected: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
};
