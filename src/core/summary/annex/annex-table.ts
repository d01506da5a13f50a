import { isFormula } from "../../edits/cell-content";
import type { CellContent, CellStyle, ChartSpec, Formula } from "../../edits/workbook-edit";
import type { OfficialFonts } from "../../sheets/fonts";

/** A cell and the text it will show, which its row must hold; a formula says nothing of that by itself. */
export type AnnexCell = { readonly content: CellContent; readonly shown: string };

export function cell(content: Exclude<CellContent, Formula>): AnnexCell;
export function cell(content: CellContent, shown: string | number): AnnexCell;
export function cell(content: CellContent, shown?: string | number): AnnexCell {
  return { content, shown: String(shown ?? (isFormula(content) ? "" : content)) };
}

export type AnnexColumn = { readonly header: string; readonly width: number; readonly style?: CellStyle };

/** A line across the whole table: a heading or running text. */
export type AnnexLine = AnnexCell & { readonly kind: "heading" | "text" | "note" };

/** What stands on a sheet in the form of an official annex. */
export type AnnexTable = {
  readonly sheet: string;
  /** The name the sheet will have in the end, which its mark holds; `sheet` where that is its name from the start. */
  readonly finalName?: string;
  readonly title: string;
  readonly subtitle: AnnexCell;
  /** Lines between the subtitle and the table. */
  readonly before?: readonly AnnexLine[];
  readonly columns: readonly AnnexColumn[];
  readonly body: readonly (readonly AnnexCell[])[];
  /** The last row of the body is a total. */
  readonly total?: boolean;
  /** Rows (of the body) and columns that the user fills in. */
  readonly typed?: readonly number[];
  readonly after?: readonly AnnexLine[];
  readonly charts?: readonly Omit<ChartSpec, "position">[];
  /** 填报单位、审核、日期 at the foot. */
  readonly signature?: string;
  /** A letter is signed at the right. Default: left. */
  readonly signatureSide?: "left" | "right";
  /** Written to the right of the table, outside the print area, from row 1 down: label and value. */
  readonly side?: readonly (readonly [label: string, value: CellContent, style?: CellStyle])[];
  readonly fonts: OfficialFonts;
  /** Smaller than 五号 where many columns must fit. */
  readonly size?: number;
};

/** The size of running text where the table names none: 五号. */
export const ANNEX_SIZE = 10.5;
export const TITLE_SIZE = 20;

/** The size of a line across the table, in points. */
export const lineSize = (kind: AnnexLine["kind"], size: number): number =>
  kind === "heading" ? 14 : kind === "text" ? 12 : size;
