import type { CellStyle } from "../base/workbook-edit";

/** How a date is shown wherever the add-in writes one. */
export const DATE_FORMAT = "yyyy-mm-dd";

/** The fill of cells that the user has to fill in. */
export const INPUT_FILL = "#FFF2CC";
/** Of bars in the cells of rates: light, as the rate stands on it. */
export const RATE_BAR = "#9DC3E6";

/** 五号, in points: running text of tables, and of an annex where it names no other size. */
export const TABLE_SIZE = 10.5;
export const ANNEX_SIZE = TABLE_SIZE;

/** What every working table of the add-in looks like: the ledger, the indicator sheet. 宋体 is in every Chinese suite. */
export const TABLE_BODY: CellStyle = {
  fontName: "宋体",
  fontSize: TABLE_SIZE,
  wrap: true,
  vertical: "center",
  grid: "#A6A6A6",
};
export const TABLE_HEADER: CellStyle = {
  ...TABLE_BODY,
  bold: true,
  fill: "#D9E2F3",
  color: "#1F3864",
  horizontal: "center",
};
/**
 * A table style that adds only bands. Lines and header are ordinary cell looks, because LibreOffice and WPS show little
 * of a table style.
 */
export const TABLE_STYLE = "TableStyleLight1";

export const LEFT: CellStyle = { horizontal: "left" };
export const CENTER: CellStyle = { horizontal: "center" };
export const RIGHT: CellStyle = { horizontal: "right" };
export const DATE: CellStyle = { horizontal: "center", numberFormat: DATE_FORMAT };
/** Text format: without it a typed 2020年11月 would become a date in Chinese Excel. */
export const TEXT: CellStyle = { numberFormat: "@" };
