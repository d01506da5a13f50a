import type { CellContent, CellStyle, ChartSpec } from "../base/workbook-edit";
import type { OfficialFonts } from "./fonts";

/** A cell and the text that it will show, by which the row's height is measured (a formula does not tell its text). */
export type AnnexCell = {
  readonly content: CellContent;
  readonly shown: string;
  /** Of this one cell: what a user typed keeps the format it was typed with. */
  readonly numberFormat?: string;
};

export type AnnexColumn = { readonly header: string; readonly width: number; readonly style?: CellStyle };

/** A line across the whole table: a heading or running text. */
export type AnnexLine = AnnexCell & { readonly kind: "heading" | "text" | "note" };

/** What stands on a sheet in the form of an official annex. */
export type AnnexTable = {
  readonly sheet: string;
  /** The name that the sheet will have in the end, which its mark holds; by default `sheet`. */
  readonly finalName?: string;
  readonly title: string;
  readonly subtitle: AnnexCell;
  /** Lines between the subtitle and the table. */
  readonly before?: readonly AnnexLine[];
  readonly columns: readonly AnnexColumn[];
  readonly body: readonly (readonly AnnexCell[])[];
  /** The last row of the body is a total. */
  readonly total?: boolean;
  /** Columns that the user fills in. */
  readonly typed?: readonly number[];
  readonly after?: readonly AnnexLine[];
  readonly charts?: readonly Omit<ChartSpec, "position">[];
  /** 填报单位、审核、日期 at the foot. */
  readonly signature?: string;
  /** A letter is signed at the right. Default: left. */
  readonly signatureSide?: "left" | "right";
  /** Written to the right of the table, outside the print area, from row 1 down: label and value. */
  readonly side?: readonly (readonly [label: string, value: CellContent, style?: CellStyle])[];
  /** What a user of the workbook should know and a reader of the paper need not: below the side cells. */
  readonly hints?: readonly string[];
  readonly fonts: OfficialFonts;
  /** Smaller than 五号 where many columns must fit. */
  readonly size?: number;
};

/** A line across the table with the row it stands in. */
type PlacedLine = AnnexLine & { readonly row: number };

/** Where the parts of an annex stand; rows are 0-based. */
export type AnnexPlaces = {
  readonly width: number;
  readonly header: number;
  readonly firstBody: number;
  /** The row below the body. */
  readonly firstAfter: number;
  /** The first row of each chart, in their order. */
  readonly charts: readonly number[];
  /** The row below all tables and charts; it holds the signature where there is one. */
  readonly end: number;
  readonly rows: number;
  /** The lines before and after the table, and the signature. */
  readonly lines: readonly PlacedLine[];
};
