import type { Formula } from "../base/workbook-edit";
import type { AnnexCell } from "../sheets/annex-table";
import { lineCount } from "../sheets/text-measure";
import {
  annexMark,
  attachmentLines,
  WIDE_SPACE,
  type Paper,
  type PaperAnnex,
  type PaperBlock,
} from "./paper";
import { markSize, signatureIndents } from "./words";

/** Sizes in points: 小初, 2号, 小2, 3号, 4号, 五号, 小五. */
export const SIZE = {
  mark: 36,
  title: 22,
  annexTitle: 18,
  text: 16,
  foot: 14,
  table: 10.5,
  small: 9,
} as const;
/** Points of the lines: the thick one of a double line, the thin one, what is between. */
const LINE = { thick: 2.25, thin: 0.75, gap: 1.5 };
export const RED = "#FF0000";
const BLACK = "#000000";
/** Points that the mark leaves free, as fonts differ. */
const MARK_MARGIN = 24;
const INDENT = WIDE_SPACE.repeat(2);
/** Free lines above the office's name, for the seal. */
const SEAL_LINES = 2;
/** Lines that one row of a sheet can hold at the size of the text. */
const MOST_LINES = 14;

/** One row of a sheet: a line across the whole width, a red line, or a row of the table. */
export type SheetLine =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly size: number;
      readonly font: "title" | "heading" | "subheading" | "body";
      readonly align: "left" | "center" | "right";
      readonly red?: true;
      /** The formula that gives the text. */
      readonly tied?: Formula;
      /** A new page begins here. */
      readonly fresh?: true;
    }
  | { readonly kind: "rule"; readonly height: number; readonly fill?: string }
  | { readonly kind: "table"; readonly cells: readonly AnnexCell[]; readonly head: boolean };

type Text = Extract<SheetLine, { kind: "text" }>;
const line = (text: string, more: Partial<Text> = {}): Text => ({
  kind: "text",
  text,
  size: SIZE.text,
  font: "body",
  align: "left",
  ...more,
});
/** A line of print is a low row of its colour; a gap has none. */
const rule = (height: number, fill?: string): SheetLine => ({
  kind: "rule",
  height,
  ...(fill === undefined ? {} : { fill }),
});
const EMPTY = line("");

/** The text of a paper as rows of an upright sheet. `width`: points. */
export function textLines({ blocks, copies, form }: Paper, width: number): readonly SheetLine[] {
  const body = blocks.flatMap((block) => linesOf(block, form, width));
  return copies === undefined
    ? body
    : [...body, EMPTY, rule(LINE.thin, BLACK), line(copies, { size: SIZE.foot })];
}

function linesOf(block: PaperBlock, form: Paper["form"], width: number): readonly SheetLine[] {
  switch (block.kind) {
    case "mark": {
      const mark = line(block.text, {
        size: markSize(block.text, SIZE.mark, width - MARK_MARGIN),
        font: "title",
        align: "center",
        red: true,
      });
      return form === "letter" ? [mark, rule(LINE.thick, RED), rule(LINE.gap), rule(LINE.thin, RED)] : [mark];
    }
    case "issue":
      return [line(block.text, { align: "center" })];
    case "imprint": {
      const free =
        Math.floor(width / SIZE.text) - 1 - Array.from(block.left).length - Array.from(block.right).length;
      return [line(block.left + WIDE_SPACE.repeat(Math.max(free, 2)) + block.right), rule(LINE.thick, RED)];
    }
    case "number":
      return [line(block.text, { align: "right" }), EMPTY];
    case "title":
      return [EMPTY, line(block.text, { size: SIZE.title, font: "title", align: "center" }), EMPTY];
    case "addressee":
      return [line(block.text)];
    case "heading":
      return [line(INDENT + block.text, { font: "heading" })];
    case "subheading":
      return [line(INDENT + block.text, { font: "subheading" })];
    case "text":
    case "note":
      if (block.tied !== undefined) return [line(INDENT + block.text, { tied: block.tied })];
      return inRows(INDENT + block.text, width).map((text) => line(text));
    case "attachments":
      return [EMPTY, ...attachmentLines(block.names).map((text) => line(INDENT + text))];
    case "signature": {
      const { office, day } = signatureIndents(block.office, block.day);
      const right = (text: string, indent: number): SheetLine =>
        line(text + WIDE_SPACE.repeat(Math.round(indent)), { align: "right" });
      return [
        ...Array.from({ length: SEAL_LINES }, () => EMPTY),
        right(block.office, office),
        right(block.day, day),
      ];
    }
  }
}

/** A text longer than a row can be high, cut behind its stops. */
function inRows(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let open = "";
  for (const piece of text.split(/(?<=[。；、])/u)) {
    if (open !== "" && lineCount(open + piece, SIZE.text, width) > MOST_LINES) {
      rows.push(open);
      open = "";
    }
    open += piece;
  }
  return [...rows, open];
}

/** A 附件 as rows of a sheet. */
export function annexLines(paper: Paper, annex: PaperAnnex, fresh: boolean): readonly SheetLine[] {
  const mark = annexMark(paper, paper.annexes.indexOf(annex));
  return [
    line(mark, { font: "heading", ...(fresh ? { fresh: true as const } : {}) }),
    line(annex.title, { size: SIZE.annexTitle, font: "title", align: "center" }),
    ...(annex.lead === undefined ? [] : [line(annex.lead, { size: SIZE.table })]),
    {
      kind: "table",
      head: true,
      cells: annex.columns.map(({ header }) => ({ content: header, shown: header })),
    },
    ...annex.rows.map((cells): SheetLine => ({ kind: "table", head: false, cells })),
    ...annex.notes.map((note) => line(note, { size: SIZE.small })),
  ];
}
