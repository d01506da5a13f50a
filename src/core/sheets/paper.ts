import type { Area, PageSetup, WorkbookEdit } from "../base/workbook-edit";
import { ledgerStrings } from "../../strings/ledger";

/** A4 across, in points. */
const WIDTH = 841.89;
const HEIGHT = 595.28;

type Margins = PageSetup["margins"];

/** 15 mm at the sides and 18 mm above and below, as a bound annex needs. */
export const OFFICIAL_MARGINS: Margins = {
  top: 51,
  bottom: 51,
  left: 42.5,
  right: 42.5,
  header: 25.5,
  footer: 25.5,
};

/** 10 mm at the sides: the ledger has many columns. */
export const LEDGER_MARGINS: Margins = {
  top: 45,
  bottom: 45,
  left: 28.5,
  right: 28.5,
  header: 22.5,
  footer: 22.5,
};

/** The part of a page across that is printed on. A3 is as high as A4 is wide, and twice as large. */
export function printable(
  margins: Margins,
  paper: PageSetup["paper"] = "A4",
): { readonly width: number; readonly height: number } {
  if (paper === "A3")
    return {
      width: 2 * HEIGHT - margins.left - margins.right,
      height: WIDTH - margins.top - margins.bottom,
    };
  return {
    width: WIDTH - margins.left - margins.right,
    height: HEIGHT - margins.top - margins.bottom,
  };
}

/**
 * The set-up that all our sheets have: A4 across, one page wide, the header row on every page, page numbers below.
 *
 * @param header Row of the headings (0-based); undefined where there is none that a second page could need.
 */
export function landscapePage(header: number | undefined, printArea: Area, margins: Margins): PageSetup {
  return {
    orientation: "landscape",
    paper: "A4",
    scaling: { pagesAcross: 1 },
    ...(header === undefined ? {} : { titleRows: [header, header] as const }),
    printArea,
    margins,
    centerFooter: ledgerStrings.pageFooter,
  };
}

/**
 * What programs may add to the widths of columns: a file counts them in digits of the workbook's font, and where that
 * is missing, the digits of the font in its place are wider (DejaVu Sans for 等线 or 宋体 by a sixth).
 */
const WIDTH_TOLERANCE = 1.18;

/**
 * A set-up whose pages begin at the given rows (0-based): printed at the percentage at which the columns are one page
 * wide, since Excel overlooks manual breaks where it fits a sheet to its page itself. Without breaks it stays.
 *
 * @param widths Of the columns that are printed, in points.
 * @param room Points across a page.
 */
export function withBreaks(
  setup: PageSetup,
  breaksBefore: readonly number[],
  widths: readonly number[],
  room: number,
): PageSetup {
  if (breaksBefore.length === 0) return setup;
  return { ...setup, scaling: { percent: percentFor(widths, room) }, breaksBefore };
}

/** The part of a page that is planned as filled; the rest allows for printers and substituted fonts. */
const FILL = 0.97;

/** Points that rows may take on a page across of that print: columns of these widths, one page wide. */
export function rowRoom(widths: readonly number[], margins: Margins): number {
  const room = printable(margins);
  return (room.height * FILL * 100) / percentFor(widths, room.width);
}

/** At most 100. */
function percentFor(widths: readonly number[], room: number): number {
  const sum = widths.reduce((total, width) => total + width, 0) * WIDTH_TOLERANCE;
  return Math.min(100, Math.floor((room / sum) * 100));
}

/** — 1 — */
export const OFFICIAL_FOOTER: string = ledgerStrings.officialFooter;

/** As each kind of sheet has it, 第1页 共2页, or — 1 —. */
export const PAGE_NUMBERS = ["each", "pages", "official"] as const;
export type PageNumbers = (typeof PAGE_NUMBERS)[number];

/** Edits whose pages are numbered in that style. */
export function numbered(edits: readonly WorkbookEdit[], style: PageNumbers): readonly WorkbookEdit[] {
  if (style === "each") return edits;
  const centerFooter = style === "official" ? OFFICIAL_FOOTER : ledgerStrings.pageFooter;
  return edits.map((edit) =>
    edit.kind === "page-setup" ? { ...edit, setup: { ...edit.setup, centerFooter } } : edit,
  );
}

/** GB/T 9704: 37 mm above, 28 mm at the left, 156 by 225 mm to write on. */
const UPRIGHT_MARGINS: Margins = {
  top: 104.9,
  bottom: 99.2,
  left: 79.4,
  right: 73.7,
  header: 51,
  footer: 62.4,
};

/** Points of an upright page that rows may take. */
export const UPRIGHT_HEIGHT = WIDTH - UPRIGHT_MARGINS.top - UPRIGHT_MARGINS.bottom;

/**
 * The page of an official text: A4 upright, one page wide, the number of the page below as `— 1 —`. Its text is to be
 * printed at its full size: Excel overlooks the breaks then, and empty rows before them fill the page (`paper-sheets`).
 */
export function uprightPage(printArea: Area, breaksBefore: readonly number[]): PageSetup {
  return {
    orientation: "portrait",
    paper: "A4",
    scaling: { pagesAcross: 1 },
    printArea,
    margins: UPRIGHT_MARGINS,
    centerFooter: OFFICIAL_FOOTER,
    breaksBefore,
  };
}
