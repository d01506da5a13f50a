import type { PageState } from "../../book/extras";
import { attributesOf, cut, join, withAttributes } from "../package/xml";
import { same } from "./compare";
import type { SheetPieces } from "./sheet-pieces";

/** 页面设置: what changed is exchanged; the printer's own settings, first-page footers and the like stay. */
export function patchPage(sheet: SheetPieces, donor: SheetPieces, before: PageState, after: PageState): void {
  const differs = (...keys: (keyof PageState)[]) => keys.some((key) => !same(before[key], after[key]));
  if (differs("margins")) sheet.put("pageMargins", donor.text("pageMargins"));
  if (differs("rowBreaks")) sheet.put("rowBreaks", donor.text("rowBreaks"));
  if (differs("orientation", "paperSize", "zoom", "blackAndWhite")) {
    const next = attributesOf(donor.text("pageSetup"));
    const names = ["orientation", "paperSize", "scale", "fitToWidth", "fitToHeight", "blackAndWhite"];
    const changes = Object.fromEntries(names.map((name) => [name, next[name]]));
    sheet.put("pageSetup", withAttributes(sheet.text("pageSetup") || "<pageSetup/>", changes));
    sheet.put("sheetPr", withFit(sheet.text("sheetPr"), donor.text("sheetPr").includes("fitToPage=")));
  }
  if (differs("centerHorizontally", "centerVertically", "printGridlines")) {
    const next = attributesOf(donor.text("printOptions"));
    const names = ["horizontalCentered", "verticalCentered", "gridLines"];
    const changes = Object.fromEntries(names.map((name) => [name, next[name]]));
    sheet.put("printOptions", withAttributes(sheet.text("printOptions") || "<printOptions/>", changes));
  }
  if (differs("header", "footer"))
    sheet.put("headerFooter", withTexts(sheet.text("headerFooter"), donor.text("headerFooter")));
}

function withFit(properties: string, fit: boolean): string {
  const { head, pieces, tail } = cut(properties === "" ? "<sheetPr></sheetPr>" : properties);
  const old = pieces.find((piece) => piece.name === "pageSetUpPr")?.text ?? "<pageSetUpPr/>";
  const text = withAttributes(old, { fitToPage: fit ? 1 : undefined });
  return join({
    head,
    pieces: [...pieces.filter((piece) => piece.name !== "pageSetUpPr"), { name: "pageSetUpPr", text }],
    tail,
  });
}

function withTexts(own: string, written: string): string {
  if (own === "" || written === "") return written;
  const { head, pieces, tail } = cut(own);
  const isOdd = (name: string) => name === "oddHeader" || name === "oddFooter";
  return join({
    head,
    pieces: [
      ...cut(written).pieces.filter((piece) => isOdd(piece.name)),
      ...pieces.filter((piece) => !isOdd(piece.name)),
    ],
    tail,
  });
}
