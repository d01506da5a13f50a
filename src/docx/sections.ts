import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { Paper, PaperBlock } from "../core/papers/paper";
import { annexChildren } from "./annex";
import { copiesParagraph, letterFoot, letterMark, paragraphsOf } from "./blocks";
import { ACROSS, CHARACTER, fontOf, FOOTER, HEADER, LINE, mm, PAGE, SIZE, UPRIGHT } from "./look";

/** Paragraphs of the text that stay with the signature, where they are short: four lines at most. */
const LAST_TEXTS = 2;
const SHORT = 4 * 28;
/** Where the text ends: at the attachments or the signature. */
const end = (blocks: readonly PaperBlock[]): number =>
  blocks.findIndex(({ kind }) => kind === "attachments" || kind === "signature");

/** — 1 —: at the right of odd pages, at the left of even ones, one character from the edge. */
function pageNumber(side: "left" | "right"): Footer {
  const look = {
    font: { ...fontOf("body"), ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体" },
    size: SIZE.foot,
  };
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: CHARACTER },
        spacing: { before: 0, after: mm(3) },
        children: [new TextRun({ ...look, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

const nothing = (): Header => new Header({ children: [new Paragraph({})] });

const FOOTERS = () => ({ default: pageNumber("right"), even: pageNumber("left") });
const HEADERS = () => ({ default: nothing(), even: nothing() });

/** A paper as sections: its text, and each annex on pages of its own. Pages are numbered through. */
export function sectionsOf(paper: Paper): readonly ISectionOptions[] {
  const { blocks, annexes, copies, form } = paper;
  const mark = blocks.find(({ kind }) => kind === "mark");
  const isLetter = form === "letter" && mark?.kind === "mark";
  return [
    {
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: isLetter,
        page: {
          size: PAGE,
          margin: { ...UPRIGHT, header: HEADER, footer: FOOTER },
          pageNumbers: { start: 1 },
        },
        grid: { type: DocumentGridType.LINES, linePitch: LINE },
      },
      headers: isLetter
        ? { ...HEADERS(), first: new Header({ children: [letterMark(mark.text)] }) }
        : HEADERS(),
      footers: isLetter ? { ...FOOTERS(), first: new Footer({ children: [letterFoot()] }) } : FOOTERS(),
      children: [
        ...blocks
          .filter((block) => !(isLetter && block === mark))
          .flatMap((block, i, all) => {
            const isLast = i < end(all) && i >= end(all) - LAST_TEXTS;
            return paragraphsOf(block, isLast && "text" in block && block.text.length <= SHORT);
          }),
        ...(copies === undefined ? [] : [copiesParagraph(copies)]),
      ],
    },
    ...annexes.map((annex): ISectionOptions => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...PAGE, ...(annex.across ? { orientation: PageOrientation.LANDSCAPE } : {}) },
          margin: { ...(annex.across ? ACROSS : UPRIGHT), header: mm(15), footer: mm(15) },
        },
      },
      headers: HEADERS(),
      footers: FOOTERS(),
      children: annexChildren(paper, annex),
    })),
  ];
}
