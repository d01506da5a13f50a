import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { annexMark, type Paper, type PaperAnnex } from "../core/papers/paper";
import { run } from "./blocks";
import { ACROSS_WIDTH, SIZE, TEXT_WIDTH } from "./look";

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const GRID = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};
const PADDING = 50;

/** A 附件: its mark, its title, the table with its headings on every page, and the notes. */
export function annexChildren(paper: Paper, annex: PaperAnnex): readonly (Paragraph | Table)[] {
  const plain = (text: string, size: number): Paragraph =>
    new Paragraph({ spacing: { before: 60, after: 60 }, children: [run(text, { size })] });
  return [
    new Paragraph({
      children: [run(annexMark(paper, paper.annexes.indexOf(annex)), { face: "heading" })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 160 },
      children: [run(annex.title, { face: "title", size: SIZE.annexTitle })],
    }),
    ...(annex.lead === undefined ? [] : [plain(annex.lead, SIZE.table)]),
    tableOf(annex),
    ...annex.notes.map((note) => plain(note, SIZE.small)),
  ];
}

function tableOf(annex: PaperAnnex): Table {
  const { columns, rows, total, across, colors } = annex;
  const room = across ? ACROSS_WIDTH : TEXT_WIDTH;
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / sum) * room));
  const size = across ? SIZE.small : SIZE.table;
  const colored = colors === undefined ? -1 : columns.findIndex(({ header }) => header === colors.header);
  const sizeOf = (column: number, head: boolean): number => {
    const own = columns[column]?.style?.fontSize;
    return own === undefined || head ? size : 2 * own;
  };
  const cellOf = (text: string, column: number, bold: boolean, fill?: string): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(fill === undefined
        ? {}
        : { shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") } }),
      children: [
        new Paragraph({
          alignment:
            !bold && columns[column]?.style?.horizontal === "left"
              ? AlignmentType.LEFT
              : AlignmentType.CENTER,
          children: [run(text, { size: sizeOf(column, bold), face: bold ? "heading" : "body" })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: GRID,
    margins: { left: PADDING, right: PADDING, top: 20, bottom: 20 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, column) => cellOf(header, column, true)),
      }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, column) => {
              const shown = cells[column]?.shown ?? "";
              const isTotal = total === true && row === rows.length - 1;
              return cellOf(shown, column, isTotal, column === colored ? colors?.of[shown] : undefined);
            }),
          }),
      ),
    ],
  });
}
