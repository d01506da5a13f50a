import { attributesOf, cut, tagsOf, withoutPrefix, type Cut, type Piece } from "../package/xml";
import type { Package } from "../package/package";
import { XlsxError } from "../../../src/xlsx";

/** A sheet as the workbook part lists it. */
export type SheetEntry = {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** `worksheet`, `chartsheet`, `dialogsheet`. */
  readonly kind: string;
  readonly path: string;
  /** Its place among all sheets of the file. */
  readonly index: number;
  /** The element itself. */
  readonly text: string;
};

export function sheetEntries(file: Package, workbookPath: string): SheetEntry[] {
  const links = new Map(file.relationships(workbookPath).map((item) => [item.id, item]));
  const sheets = cut(withoutPrefix(file.text(workbookPath))).pieces.find((piece) => piece.name === "sheets");
  return tagsOf(sheets?.text ?? "", "sheet").map((text, index) => {
    const attributes = attributesOf(text);
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const link = links.get(id);
    if (link?.path === undefined || !file.has(link.path))
      throw new XlsxError("damaged", `sheet ${attributes["name"] ?? ""}`);
    const state = attributes["state"];
    return {
      name: attributes["name"] ?? "",
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
      kind: link.kind,
      path: link.path,
      index,
      text,
    };
  });
}

/** Each part is cut once, however often it is looked at: a part is the same as long as its bytes are. */
const cuts = new WeakMap<Uint8Array, Cut>();

/** A sheet part, cut into its elements. */
export function sheetCut(file: Package, path: string): Cut {
  const bytes = file.bytes(path);
  const known = cuts.get(bytes);
  if (known) return known;
  const fresh = cut(withoutPrefix(file.text(path)));
  if (!fresh.tail.includes("</worksheet")) throw new XlsxError("damaged", "no worksheet", { part: path });
  cuts.set(bytes, fresh);
  return fresh;
}

/** A sheet part's elements. */
export const sheetPieces = (file: Package, path: string): readonly Piece[] => sheetCut(file, path).pieces;

export const pieceText = (pieces: readonly Piece[], name: string): string =>
  pieces.find((piece) => piece.name === name)?.text ?? "";
