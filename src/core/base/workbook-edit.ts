/**
 * Intent as data: what a plan wants done to a workbook. A plan is a pure function that returns `WorkbookEdit[]`;
 * `src/host/excel/apply/` performs them in Excel, `src/host/memory/` in memory. Rows and columns are 0-based; lengths are points.
 */

/** A rectangle on a sheet: first row, first column (0-based), number of rows, number of columns. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A native formula, with its `=`; see `formula()`. */
export type Formula = { readonly formula: string };

/**
 * What one cell gets. A string is a text, whatever it looks like (`=1+1`, `3/4`, `2020年12月`), and `""` leaves the
 * cell empty. So a user's wording cannot become a formula or a date, and no feature has to remember to guard against
 * that.
 */
export type CellContent = string | number | boolean | Formula;

type HorizontalAlignment = "left" | "center" | "right" | "justify";
type VerticalAlignment = "top" | "center" | "bottom";

/** Only members that are present are set; the rest of the cell's look stays. Colours are `#rrggbb`, sizes points. */
export type CellStyle = {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly numberFormat?: string;
  /** Thin lines around every cell of the area, in this colour. */
  readonly grid?: string;
  /** The grid leaves out the area's left edge: it is also the right edge of cells that are not ours. */
  readonly openLeft?: true;
};

/** Paper, as 页面设置 has it. Margins are points. */
export type PageSetup = {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4" | "A3";
  /**
   * So many pages across, the height following; or a percentage, where pages begin at rows of ours: Excel overlooks
   * the manual breaks of a sheet that is made to fit its page.
   */
  readonly scaling: { readonly pagesAcross: number } | { readonly percent: number };
  /** Rows repeated at the top of each page (0-based, inclusive). */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns repeated at the left of each page (0-based, inclusive). */
  readonly titleColumns?: readonly [first: number, last: number];
  readonly printArea?: Area;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's header/footer codes: `&P` page, `&N` pages. */
  readonly centerFooter?: string;
  readonly centerHeader?: string;
  readonly centerHorizontally?: boolean;
  /** Without fills and colours, as 单色打印: cells to be filled in are yellow on the screen alone. */
  readonly blackAndWhite?: boolean;
  /** Rows (0-based) that begin a new page. */
  readonly breaksBefore?: readonly number[];
};

/** A list of accepted words, offered in the cell and enforced on typing. */
type ListValidation = {
  readonly kind: "list";
  readonly words: readonly string[];
};

/** A date on or after `from` (serial day). */
type DateValidation = { readonly kind: "date"; readonly from: number };

/** What a native formula allows, written for the area's first cell: `=ISNUMBER(I2)`. */
type FormulaValidation = { readonly kind: "formula"; readonly formula: string };

export type Validation = (ListValidation | DateValidation | FormulaValidation) & {
  readonly title: string;
  readonly message: string;
  /** `warning`: what breaks the rule is let in once it has been warned of. Absent: it is refused. */
  readonly alert?: "warning";
};

/**
 * A rule of 条件格式. Native only: a custom function in a conditional format gives #VALUE!. A formula is written for
 * the area's first cell, with relative references.
 */
export type ConditionalFormat =
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "numberFormat">;
      /** The rules after this one do not apply to cells to which this one does. */
      readonly stopIfTrue?: boolean;
    }
  /** A bar in the cell, from nothing at `least` to the whole width at `most`. */
  | { readonly kind: "data-bar"; readonly color: string; readonly least: number; readonly most: number };

/** `column-stacked`: 堆积柱形图; `column`: 簇状柱形图; `bar`: 簇状条形图. */
type ChartType = "column-stacked" | "column" | "bar";

type ChartSeries = {
  readonly name: string;
  /** One row or one column of numbers, on the chart's own sheet. */
  readonly values: Area;
  readonly categories: Area;
  /** `#rrggbb` */
  readonly color: string;
};

/** A native chart over cells, which redraws when they change. */
export type ChartSpec = {
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers; they are left empty. */
  readonly position: Area;
  /** Number format of the value axis. */
  readonly numberFormat: string;
  /** Number format of the numbers at the bars or columns; absent: there are none. */
  readonly labelFormat?: string;
  /** The end of the value axis; absent: Excel chooses. */
  readonly most?: number;
};

/** Cells counted from those of a name of the sheet, wherever they have moved by the moment of writing. */
type Within = {
  readonly name: string;
  /** The name's cells as they were planned with. */
  readonly from: Area;
};

/** A conditional format with a formula. Its id holds no longer than the workbook is left alone. */
export type RuleSeen = { readonly id: string; readonly formula: string };

export type WorkbookEdit =
  /** A new sheet at the end; the name is final and free (see `free-sheet-name.ts`). */
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** Values and formulas, in one block. */
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly at: Area;
      readonly within?: Within;
      readonly content: readonly (readonly CellContent[])[];
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly at: Area }
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly at: Area;
      readonly within?: Within;
      readonly style: CellStyle;
    }
  /** `heights[i]` is the height of row `first + i`, in points. */
  | {
      readonly kind: "row-heights";
      readonly sheet: string;
      readonly first: number;
      readonly heights: readonly number[];
    }
  /** `widths[i]` is the width of column `first + i`, in points. */
  | {
      readonly kind: "column-widths";
      readonly sheet: string;
      /** A name of the sheet: the columns are those of its cells, wherever they have moved. */
      readonly through?: string;
      readonly first: number;
      readonly widths: readonly number[];
    }
  | { readonly kind: "page-setup"; readonly sheet: string; readonly setup: PageSetup }
  | { readonly kind: "freeze-rows"; readonly sheet: string; readonly rows: number }
  /** Turns cells already written into an Excel table with a header row. */
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly at: Area;
      readonly name: string;
      readonly style: string;
    }
  | { readonly kind: "validation"; readonly sheet: string; readonly at: Area; readonly rule: Validation }
  /** Adds rules in front of those that the area has; the first of them has the highest priority. */
  | {
      readonly kind: "conditional-formats";
      readonly sheet: string;
      readonly at: Area;
      readonly rules: readonly ConditionalFormat[];
    }
  /** A name for an area, visible in 名称管理器; scope is that sheet. */
  | {
      readonly kind: "name";
      readonly sheet: string;
      readonly name: string;
      readonly at: Area;
      readonly comment: string;
    }
  /** A name of the whole workbook for a cell on `sheet`. */
  | {
      readonly kind: "workbook-name";
      readonly sheet: string;
      readonly name: string;
      readonly at: Area;
      readonly comment: string;
    }
  /** A name of a sheet that holds a text. When the sheet is copied, so is the name. */
  | {
      readonly kind: "text-name";
      readonly sheet: string;
      readonly name: string;
      readonly text: string;
      readonly comment: string;
    }
  /** Takes a name away: of the sheet, or of the workbook where no sheet is given. */
  | { readonly kind: "delete-name"; readonly sheet?: string; readonly name: string }
  /** Takes conditional formats away, those that have these formulas at the time of writing. */
  | {
      readonly kind: "delete-conditional-formats";
      readonly sheet: string;
      readonly rules: readonly RuleSeen[];
    }
  /**
   * Clears contents and formats of cells, as if never touched. With `through`, the cells of that name of the sheet. With
   * `looksOnly`, contents stay, for a write that comes after: were they gone until then, what people typed would be lost
   * where nothing of the request is carried out beyond this. `again` gives the cells the looks that they have now, for
   * taking it back.
   */
  | {
      readonly kind: "clear";
      readonly sheet: string;
      readonly at: Area;
      readonly through?: string;
      readonly looksOnly?: true;
      readonly again?: readonly WorkbookEdit[];
    }
  /** A value that the add-in keeps in the document; `undefined` removes it. */
  | { readonly kind: "setting"; readonly sheet?: undefined; readonly key: string; readonly value: unknown }
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: ChartSpec }
  /** Formulas that refer to the sheet follow its new name. */
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  /** Hides a sheet; users can show it again. */
  | { readonly kind: "hide-sheet"; readonly sheet: string }
  /** Adds a copy of a whole sheet at the end, with charts and print set-up. */
  | { readonly kind: "copy-sheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "activate"; readonly sheet: string };
