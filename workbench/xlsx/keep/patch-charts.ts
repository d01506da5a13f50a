import { attributesOf, cut, join, tagsOf, withAttributes } from "../package/xml";
import type { Package } from "../package/package";
import { SheetPieces } from "./sheet-pieces";
import { transplant } from "./transplant";

/**
 * Brings the charts that were added to an opened sheet into its drawing, or with a drawing of their own where it had
 * none. What is in the drawing stays.
 */
export function patchCharts(file: Package, path: string, donor: Package, donorPath: string): void {
  const drawingOf = (of: Package, sheet: string) =>
    of.relationships(sheet).find((item) => item.kind === "drawing")?.path;
  const written = drawingOf(donor, donorPath);
  if (written === undefined) return;
  const own = drawingOf(file, path);
  if (own === undefined) {
    const relation = file.relate(path, "drawing", transplant(donor, written, file));
    const sheet = new SheetPieces(file.text(path));
    sheet.put(
      "drawing",
      `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>`,
    );
    file.write(path, sheet.xml());
    return;
  }
  const document = cut(file.text(own));
  const links = new Map(donor.relationships(written).map((item) => [item.id, item.path]));
  let shape = Math.max(
    1,
    ...tagsOf(file.text(own), "cNvPr").map((tag) => Number(attributesOf(tag)["id"] ?? 0)),
  );
  const added = cut(donor.text(written)).pieces.map((piece) => {
    const text = piece.text
      .replace(/(<c:chart [^>]*r:id=")(\w+)"/, (whole, before: string, id: string) => {
        const chart = links.get(id);
        return chart === undefined
          ? whole
          : `${before}${file.relate(own, "chart", transplant(donor, chart, file))}"`;
      })
      .replace(/<xdr:cNvPr [^>]*>/, (tag) => withAttributes(tag, { id: ++shape }));
    return { ...piece, text: withAttributes(text, NAMESPACES) };
  });
  file.write(own, join({ ...document, pieces: [...document.pieces, ...added] }));
}

/** The drawing may have other prefixes for these namespaces. */
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
