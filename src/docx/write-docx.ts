// docx (MIT) writes the Word file: sections with headers of their own, tables, fields and borders of paragraphs are some
// dozens of part and element orders that Word refuses when one is wrong, and the library has them tried. It uses fflate,
// which the add-in has anyway, and is fetched only when a Word file is asked for.
import { Document, Packer } from "docx";
import type { Paper } from "../core/papers/paper";
import { fontOf, SIZE } from "./look";
import { sectionsOf } from "./sections";
import { coreProperties, fontTable } from "./word-parts";

/** Papers as one Word file, each beginning on a page 1 of its own. */
export async function writeDocx(papers: readonly Paper[]): Promise<Uint8Array> {
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf("body"), size: SIZE.text } } } },
    sections: papers.flatMap(sectionsOf),
  });
  const bytes = await Packer.toArrayBuffer(document, false, [
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "docProps/core.xml", data: coreProperties(papers.map(({ file }) => file).join("、")) },
  ]);
  return new Uint8Array(bytes);
}
