import type { Area, CellContent, WorkbookEdit } from "../base/workbook-edit";
import { OWN_NAMES } from "../marks/registry";
import { OFFICIAL_COLUMNS, type OfficialList } from "../notice/model/official-list";
import { ledgerStrings } from "../../strings/ledger";
import { chooseFonts, type OfficialFonts } from "./fonts";
import { HEADER_ROW, officialCells, type OfficialCell, type OfficialCellKind } from "./official-cells";
import { OFFICIAL_SIZES, OFFICIAL_WIDTHS, officialStyle } from "./official-look";
import { pageBreaks } from "./paginate";
import { landscapePage, OFFICIAL_MARGINS, printable, rowRoom, withBreaks } from "./paper";
import { rowHeights } from "./row-heights";

const COLUMNS = OFFICIAL_COLUMNS.length;
/** Points of a row with one short line. */
const LEAST_HEIGHT = 24;

/**
 * The edits that put a list on a new sheet as the notice prints it: A4 across, one page wide, the column headings on
 * every page, each row high enough for all its words, page breaks that leave no heading behind.
 *
 * @param sheet A free name (see `freeSheetName`).
 * @example planOfficialSheet(officialList("air"), "大气任务清单")[0] //=> { kind: "add-sheet", sheet: "大气任务清单" }
 */
export function planOfficialSheet(
  list: OfficialList,
  sheet: string,
  options: { readonly fonts?: OfficialFonts } = {},
): WorkbookEdit[] {
  const fonts = options.fonts ?? chooseFonts();
  const { cells, rows, groups } = officialCells(list);
  const whole: Area = { row: 0, column: 0, rows, columns: COLUMNS };
  const table: Area = { row: HEADER_ROW, column: 0, rows: rows - HEADER_ROW, columns: COLUMNS };
  const texts = cells.map(({ at, kind, content }) => ({
    at,
    text: String(content),
    size: OFFICIAL_SIZES[kind],
  }));
  const heights = rowHeights(texts, rows, OFFICIAL_WIDTHS, LEAST_HEIGHT);
  const merges = cells.filter(({ at }) => at.rows > 1 || at.columns > 1);

  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths: OFFICIAL_WIDTHS },
    ...styleEdits(cells, sheet, fonts),
    { kind: "write", sheet, at: whole, content: contentOf(cells, rows) },
    ...merges.map(({ at }): WorkbookEdit => ({ kind: "merge", sheet, at })),
    { kind: "row-heights", sheet, first: 0, heights },
    { kind: "freeze-rows", sheet, rows: HEADER_ROW + 1 },
    {
      kind: "page-setup",
      sheet,
      setup: withBreaks(
        { ...landscapePage(HEADER_ROW, whole, OFFICIAL_MARGINS), centerHorizontally: true },
        pageBreaks(groups, heights, roomOnPages(heights)),
        OFFICIAL_WIDTHS,
        printable(OFFICIAL_MARGINS).width,
      ),
    },
    { kind: "name", sheet, name: OWN_NAMES.list.name, at: table, comment: ledgerStrings.nameComment.list },
  ];
}

function contentOf(cells: readonly OfficialCell[], rows: number): CellContent[][] {
  const content: CellContent[][] = Array.from({ length: rows }, () =>
    Array.from({ length: COLUMNS }, () => ""),
  );
  for (const { at, content: value } of cells) content[at.row]?.splice(at.column, 1, value);
  return content;
}

/** One style edit for each run of like cells down a column or across a row, not one for each cell. */
function styleEdits(cells: readonly OfficialCell[], sheet: string, fonts: OfficialFonts): WorkbookEdit[] {
  const runs: { kind: OfficialCellKind; at: Area }[] = [];
  const byColumn = [...cells].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  for (const { kind, at } of byColumn) {
    const last = runs[runs.length - 1];
    const follows =
      last?.kind === kind &&
      last.at.column === at.column &&
      last.at.columns === at.columns &&
      last.at.row + last.at.rows === at.row;
    if (follows) last.at = { ...last.at, rows: last.at.rows + at.rows };
    else runs.push({ kind, at });
  }
  return runs.map(({ kind, at }) => ({ kind: "style", sheet, at, style: officialStyle(kind, fonts) }));
}

/** Points for body rows: the first page also has mark and title, every page the column headings. */
function roomOnPages(heights: readonly number[]): { firstPage: number; laterPages: number } {
  const page = rowRoom(OFFICIAL_WIDTHS, OFFICIAL_MARGINS);
  const [mark = 0, title = 0, header = 0] = heights;
  return { firstPage: page - mark - title - header, laterPages: page - header };
}
