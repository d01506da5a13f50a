import { cut, join, type Cut, type Piece } from "../package/xml";

/** The order in which a sheet part has its elements. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** A sheet part whose elements can be exchanged. */
export class SheetPieces {
  private readonly document: Cut;
  private pieces: Piece[];

  constructor(xml: string) {
    this.document = cut(xml);
    this.pieces = [...this.document.pieces];
  }

  text(name: string): string {
    return this.pieces.find((piece) => piece.name === name)?.text ?? "";
  }

  all(name: string): readonly string[] {
    return this.pieces.filter((piece) => piece.name === name).map((piece) => piece.text);
  }

  /** Exchanges an element, adds it in its place, or with `""` takes it away. */
  put(name: string, text: string): void {
    this.putAll(name, text === "" ? [] : [text]);
  }

  putAll(name: string, texts: readonly string[]): void {
    const added = texts.map((text) => ({ name, text }));
    const at = this.pieces.findIndex((piece) => piece.name === name);
    const others = this.pieces.filter((piece) => piece.name !== name);
    const rank = ORDER.indexOf(name);
    const next = others.findIndex((piece) => ORDER.indexOf(piece.name) > rank);
    const place = at >= 0 ? at : next < 0 ? others.length : next;
    this.pieces = [...others.slice(0, place), ...added, ...others.slice(place)];
  }

  xml(): string {
    return join({ ...this.document, pieces: this.pieces });
  }
}
