import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from "docx";
import { attachmentLines, type PaperBlock } from "../core/papers/paper";
import { markSize, signatureIndents } from "../core/papers/words";
import { CHARACTER, fontOf, LINE, mm, RED, SIZE, TEXT_WIDTH, TIGHTER, type Face } from "./look";

type Look = { readonly face?: Face; readonly size?: number; readonly red?: true };

/** Room for the seal, in lines above the office's name. */
const SEAL_LINES = 2;

/** A run of text; that of the body is a little tighter, so that a line holds 28 characters. */
export const run = (text: string, { face = "body", size = SIZE.text, red }: Look = {}): TextRun =>
  new TextRun({
    text,
    font: fontOf(face),
    size,
    ...(size === SIZE.text ? { characterSpacing: TIGHTER } : {}),
    ...(red === true ? { color: RED } : {}),
  });

const exactly = (line: number, more: { readonly before?: number; readonly after?: number } = {}) => ({
  spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: 0, ...more },
});

/** One line of the text. */
const line = (text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...exactly(LINE), ...more, children: [run(text, look)] });

const empty = (): Paragraph => line("");

/** The mark in one line of the type area. */
const halfPoints = (mark: string): number => 2 * markSize(mark, SIZE.mark / 2, TEXT_WIDTH / 20 - 20);

/**
 * The elements of a paper's text; the mark of a 函 stands in its header.
 *
 * @param stays The paragraph stays on the page of the next: the text's last ones go with the signature, which would
 *   else stand on a page without text.
 */
export function paragraphsOf(block: PaperBlock, stays = false): readonly Paragraph[] {
  switch (block.kind) {
    case "mark":
      return [
        new Paragraph({
          ...exactly(1000, { after: LINE / 2 }),
          alignment: AlignmentType.CENTER,
          children: [run(block.text, { face: "title", size: halfPoints(block.text), red: true })],
        }),
      ];
    case "issue":
      return [line(block.text, {}, { alignment: AlignmentType.CENTER })];
    case "imprint":
      return [
        new Paragraph({
          ...exactly(LINE),
          tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 4, color: RED } },
          children: [run(`${block.left}\t${block.right}`)],
        }),
      ];
    case "number":
      return [line(block.text, {}, { alignment: AlignmentType.RIGHT }), empty()];
    case "title":
      return [
        empty(),
        new Paragraph({
          ...exactly(720),
          alignment: AlignmentType.CENTER,
          children: [run(block.text, { face: "title", size: SIZE.title })],
        }),
        empty(),
      ];
    case "addressee":
      return [line(block.text)];
    case "heading":
      return [line(block.text, { face: "heading" }, { ...indented, keepNext: true })];
    case "subheading":
      return [line(block.text, { face: "subheading" }, { ...indented, keepNext: true })];
    case "text":
      return [
        line(
          block.text,
          {},
          block.leads === true
            ? { ...indented, keepNext: true }
            : { ...indented, alignment: AlignmentType.BOTH, ...(stays ? { keepNext: true } : {}) },
        ),
      ];
    case "note":
      return [line(block.text, {}, indented)];
    case "attachments":
      // With the signature: that alone on a page would be a page without text.
      return [
        line("", {}, { keepNext: true }),
        ...attachmentLines(block.names).map((text) => line(text, {}, { ...indented, keepNext: true })),
      ];
    case "signature": {
      const { office, day } = signatureIndents(block.office, block.day);
      const right = (text: string, characters: number, more: IParagraphOptions = {}): Paragraph =>
        line(
          text,
          {},
          {
            alignment: AlignmentType.RIGHT,
            indent: { right: Math.round(characters * CHARACTER) },
            ...more,
          },
        );
      return [
        ...Array.from({ length: SEAL_LINES }, () => line("", {}, { keepNext: true })),
        right(block.office, office, { keepNext: true }),
        right(block.day, day),
      ];
    }
  }
}

const indented: IParagraphOptions = { indent: { firstLine: 2 * CHARACTER } };

/** 抄送 between two thin lines. */
export const copiesParagraph = (text: string): Paragraph =>
  new Paragraph({
    ...exactly(LINE, { before: LINE }),
    indent: { left: CHARACTER, right: CHARACTER },
    border: {
      top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: "000000" },
      bottom: { style: BorderStyle.SINGLE, size: 6, space: 2, color: "000000" },
    },
    children: [run(text, { size: SIZE.foot })],
  });

/** The lines of a 函 are 170 mm long: longer than those of the text, at both sides. */
const BEYOND = { left: -mm(8), right: -mm(6) };

/** The mark of a 函, with the double line (thick over thin) 4 mm below it. */
export const letterMark = (text: string): Paragraph =>
  new Paragraph({
    ...exactly(halfPoints(text) * 11, { after: 200 }),
    alignment: AlignmentType.CENTER,
    indent: BEYOND,
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 11, color: RED } },
    children: [run(text, { face: "title", size: halfPoints(text), red: true })],
  });

/** The double line (thin over thick) at the foot of a 函's first page. */
export const letterFoot = (): Paragraph =>
  new Paragraph({
    ...exactly(60),
    indent: BEYOND,
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 1, color: RED } },
  });
