import type { Area, CellContent, CellStyle, WorkbookEdit } from "../base/workbook-edit";
import type { OfficialFonts } from "../sheets/fonts";
import { INPUT_FILL } from "../sheets/looks";
import {
  landscapePage,
  OFFICIAL_FOOTER,
  OFFICIAL_MARGINS,
  UPRIGHT_HEIGHT,
  uprightPage,
} from "../sheets/paper";
import { MAX_ROW_HEIGHT, rowHeights, type MeasuredText } from "../sheets/row-heights";
import { sideEdits, type SideCell } from "../sheets/side-cells";
import type { Paper, PaperAnnex } from "./paper";
import { annexLines, RED, SIZE, textLines, type SheetLine } from "./sheet-lines";

/** Points of an upright page that columns may take: less than 156 mm, as Excel rounds widths up. */
const UPRIGHT_WIDTH = 432;
const LEAST_HEIGHT = 21;
const GRID = "#000000";

type SheetsOf = {
  readonly paper: Paper;
  /** The sheet of the text with the upright annexes. */
  readonly sheet: string;
  /** The sheets of the annexes that lie across, in their order. */
  readonly across: readonly string[];
  readonly fonts: OfficialFonts;
  /** Beside the table of a sheet, outside the print area. */
  readonly side?: Readonly<Record<string, readonly SideCell[]>>;
};

/** A paper as sheets: its text and upright annexes on one, each annex that lies across on one of its own. */
export function paperSheets({ paper, sheet, across, fonts, side = {} }: SheetsOf): readonly WorkbookEdit[] {
  const upright = paper.annexes.filter((annex) => !annex.across && annex.standing !== true);
  const lying = paper.annexes.filter((annex) => annex.across && annex.standing !== true);
  const [first] = upright;
  if (upright.length > 1) throw new Error("one upright annex a paper");
  const sum = total(first?.columns.map(({ width }) => width) ?? [UPRIGHT_WIDTH]);
  const widths = (first?.columns.map(({ width }) => width) ?? [sum]).map(
    (width) => (width * UPRIGHT_WIDTH) / sum,
  );
  const text = textLines(paper, UPRIGHT_WIDTH);
  const filler = first === undefined ? [] : fillerLines(text, widths);
  return [
    ...sheetOf({
      sheet,
      lines: [...text, ...filler, ...upright.flatMap((annex) => annexLines(paper, annex, true))],
      widths,
      annex: first,
      size: SIZE.table,
      fonts,
    }),
    ...sideEdits({
      sheet,
      width: widths.length,
      fontName: fonts.body.name,
      cells: side[sheet] ?? [],
    }),
    ...lying.flatMap((annex, i) => {
      const name = across[i] ?? annex.title;
      return [
        ...annexSheet({ paper, annex, sheet: name, fonts }),
        ...sideEdits({
          sheet: name,
          width: annex.columns.length,
          fontName: fonts.body.name,
          cells: side[name] ?? [],
        }),
      ];
    }),
  ];
}

/** An annex that lies across, on a sheet of its own, with nothing beside it. */
export function annexSheet({
  paper,
  annex,
  sheet,
  fonts,
}: Pick<SheetsOf, "paper" | "sheet" | "fonts"> & { readonly annex: PaperAnnex }): readonly WorkbookEdit[] {
  return sheetOf({
    sheet,
    lines: annexLines(paper, annex, false),
    widths: annex.columns.map(({ width }) => width),
    annex,
    size: SIZE.small,
    fonts,
  });
}

type OneSheet = {
  readonly sheet: string;
  readonly lines: readonly SheetLine[];
  readonly widths: readonly number[];
  readonly annex: PaperAnnex | undefined;
  /** Points of the table's texts. */
  readonly size: number;
  readonly fonts: OfficialFonts;
};

function sheetOf(one: OneSheet): readonly WorkbookEdit[] {
  const { sheet, lines, widths, annex, size, fonts } = one;
  const width = widths.length;
  const whole: Area = { row: 0, column: 0, rows: lines.length, columns: width };
  const head = lines.findIndex((line) => line.kind === "table");
  const heights = heightsOf(one);
  const breaks = lines.flatMap((line, row) => (line.kind === "text" && line.fresh === true ? [row] : []));
  const answered = annex?.columns.some(({ answer }) => answer === true) === true;
  return [
    { kind: "add-sheet", sheet },
    { kind: "column-widths", sheet, first: 0, widths },
    {
      kind: "style",
      sheet,
      at: whole,
      style: { fontName: fonts.body.name, fontSize: size, vertical: "center", wrap: true },
    },
    ...lines.flatMap((line, row): WorkbookEdit[] =>
      line.kind === "table" ? [] : [styleEdit(sheet, across(row, width), lineStyle(line, fonts))],
    ),
    ...(head < 0 || annex === undefined ? [] : tableStyles(one, annex, head)),
    {
      kind: "write",
      sheet,
      at: whole,
      content: lines.map((line) => contentsOf(line, width)),
    },
    ...lines.flatMap((line, row): WorkbookEdit[] =>
      line.kind === "table" || width === 1 ? [] : [{ kind: "merge", sheet, at: across(row, width) }],
    ),
    { kind: "row-heights", sheet, first: 0, heights },
    {
      kind: "page-setup",
      sheet,
      setup: {
        ...(annex?.across === true
          ? {
              ...landscapePage(head, whole, OFFICIAL_MARGINS),
              centerHorizontally: true,
              centerFooter: OFFICIAL_FOOTER,
            }
          : uprightPage(whole, breaks)),
        ...(answered ? { blackAndWhite: true } : {}),
      },
    },
  ];
}

const across = (row: number, columns: number, rows = 1): Area => ({ row, column: 0, rows, columns });
const styleEdit = (sheet: string, at: Area, style: CellStyle): WorkbookEdit => ({
  kind: "style",
  sheet,
  at,
  style,
});

function lineStyle(line: Exclude<SheetLine, { kind: "table" }>, fonts: OfficialFonts): CellStyle {
  if (line.kind === "rule") return line.fill === undefined ? {} : { fill: line.fill };
  const { name, bold } = fonts[line.font];
  return {
    fontName: name,
    ...(bold ? { bold } : {}),
    fontSize: line.size,
    horizontal: line.align,
    ...(line.red === true ? { color: RED } : {}),
  };
}

function contentsOf(line: SheetLine, width: number): CellContent[] {
  const own =
    line.kind === "table"
      ? line.cells.map(({ content }) => content)
      : [line.kind === "text" ? (line.tied ?? line.text) : ""];
  return Array.from({ length: width }, (_, i) => own[i] ?? "");
}

function tableStyles(
  { sheet, fonts, widths, size }: OneSheet,
  annex: PaperAnnex,
  head: number,
): WorkbookEdit[] {
  const { columns, rows, total: hasTotal, colors } = annex;
  const width = widths.length;
  const heading: CellStyle = { fontName: fonts.heading.name, bold: fonts.heading.bold };
  const below = (column: number): Area => ({ row: head + 1, column, rows: rows.length, columns: 1 });
  const colored = colors === undefined ? -1 : columns.findIndex(({ header }) => header === colors.header);
  return [
    styleEdit(sheet, across(head, width, rows.length + 1), {
      grid: GRID,
      horizontal: "center",
      fontSize: size,
    }),
    styleEdit(sheet, across(head, width), heading),
    ...(rows.length === 0
      ? []
      : columns.flatMap(({ style, answer, validation }, column): WorkbookEdit[] => [
          ...(style === undefined && answer === undefined
            ? []
            : [styleEdit(sheet, below(column), { ...style, ...(answer ? { fill: INPUT_FILL } : {}) })]),
          ...(validation === undefined
            ? []
            : [{ kind: "validation" as const, sheet, at: below(column), rule: validation }]),
        ])),
    ...rows.flatMap((cells, row) =>
      cells.flatMap(({ numberFormat }, column): WorkbookEdit[] =>
        numberFormat === undefined
          ? []
          : [styleEdit(sheet, { row: head + 1 + row, column, rows: 1, columns: 1 }, { numberFormat })],
      ),
    ),
    ...(hasTotal === true ? [styleEdit(sheet, across(head + rows.length, width), heading)] : []),
    ...(colors === undefined || colored < 0
      ? []
      : rows.flatMap((cells, row): WorkbookEdit[] => {
          const fill = colors.of[cells[colored]?.shown ?? ""];
          const at = { row: head + 1 + row, column: colored, rows: 1, columns: 1 };
          return fill === undefined ? [] : [styleEdit(sheet, at, { fill })];
        })),
  ];
}

function heightsOf({ lines, widths, size }: Pick<OneSheet, "lines" | "widths" | "size">): readonly number[] {
  const texts = lines.flatMap((line, row): MeasuredText[] => {
    if (line.kind === "text") return [{ at: across(row, widths.length), text: line.text, size: line.size }];
    if (line.kind === "rule") return [];
    return line.cells.map(({ shown }, column) => ({
      at: { row, column, rows: 1, columns: 1 },
      text: shown,
      size: line.head ? size + 0.5 : size,
    }));
  });
  return rowHeights(texts, lines.length, widths, LEAST_HEIGHT).map((height, row) => {
    const line = lines[row];
    return line?.kind === "rule" ? line.height : height;
  });
}

/** The room that is left below the filler, too low for the line that comes next. */
const TOO_LOW = 15;

/**
 * Empty rows that take the rest of the text's last page, so that the annex begins on the next one: Excel overlooks the
 * manual breaks of a sheet that is made to fit its page.
 */
function fillerLines(text: readonly SheetLine[], widths: readonly number[]): readonly SheetLine[] {
  const used = heightsOf({ lines: text, widths, size: SIZE.table }).reduce(
    (sum, height) => (sum + height > UPRIGHT_HEIGHT ? height : sum + height),
    0,
  );
  const free = UPRIGHT_HEIGHT - used - TOO_LOW;
  const rows = Math.ceil(free / MAX_ROW_HEIGHT);
  return Array.from({ length: Math.max(rows, 0) }, () => ({
    kind: "rule",
    height: Math.floor(free / rows / 0.75) * 0.75,
  }));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
