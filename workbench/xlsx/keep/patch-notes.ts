import type { Package } from "../package/package";
import { SheetPieces } from "./sheet-pieces";
import { transplant } from "./transplant";

/**
 * Notes that were added, changed or removed: the sheet's notes are written anew, all of them, with Excel's usual
 * size and look. A sheet whose note drawing also holds buttons and the like, or whose notes are conversations, keeps
 * what it has: they cannot be told apart here.
 */
export function patchNotes(file: Package, path: string, donor: Package, donorPath: string): void {
  const own = file.relationships(path).filter(({ kind }) => kind === "comments" || kind === "vmlDrawing");
  const shapes = own.flatMap((link) => (link.path?.endsWith(".vml") === true ? [file.text(link.path)] : []));
  const onlyNotes = shapes.every(
    (xml) => (xml.match(/ObjectType="/g) ?? []).length === (xml.match(/ObjectType="Note"/g) ?? []).length,
  );
  const conversation = file.relationships(path).some(({ kind }) => kind === "threadedComment");
  if (!onlyNotes || conversation) return;
  const sheet = new SheetPieces(file.text(path));
  const drawing = /r:id="([^"]*)"/.exec(sheet.text("legacyDrawing"))?.[1];
  // Pictures in a printed header have a drawing of the same kind; it stays.
  for (const link of own.filter(({ kind, id }) => kind === "comments" || id === drawing)) {
    file.unrelate(path, link.id);
    if (link.path !== undefined) file.remove(link.path);
  }
  let text = "";
  for (const link of donor.relationships(donorPath)) {
    if (link.path === undefined || (link.kind !== "comments" && link.kind !== "vmlDrawing")) continue;
    const relation = file.relate(path, link.type, transplant(donor, link.path, file));
    if (link.kind === "vmlDrawing")
      text = `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>`;
  }
  sheet.put("legacyDrawing", text);
  file.write(path, sheet.xml());
}
