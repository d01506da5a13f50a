import type { Sheet } from "hucre";
import { defaultPage, type HeaderFooterText, type PageState } from "../../book/extras";
import { attributesOf } from "../package/xml";
import { pointsOfInches } from "../model/units";

/** Excel's names for paper sizes, by the file's number. */
const PAPER: Readonly<Record<string, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

/** `pageSetup` is that element's text; the library leaves out what a printer's own sizes are. */
export function pageOf(sheet: Sheet, pageSetup: string): PageState {
  const page = defaultPage();
  const setup = sheet.pageSetup ?? {};
  const attributes = attributesOf(pageSetup);
  const inches = setup.margins ?? {};
  for (const key of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const value = inches[key];
    if (value !== undefined) page.margins[key] = pointsOfInches(value);
  }
  return {
    ...page,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER[attributes["paperSize"] ?? "9"] ?? page.paperSize,
    // The file keeps both a scale and a number of pages; fitToPage in the sheet's properties says which counts.
    zoom: setup.fitToPage === true ? fitOf(attributes) : { scale: setup.scale ?? 100 },
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    printGridlines: setup.showGridLines === true,
    blackAndWhite: isOn(attributes["blackAndWhite"]),
    header: sectionsOf(sheet.headerFooter?.oddHeader ?? ""),
    footer: sectionsOf(sheet.headerFooter?.oddFooter ?? ""),
    rowBreaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
  };
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

function fitOf(attributes: Readonly<Record<string, string>>): PageState["zoom"] {
  return {
    horizontalFitToPages: Number(attributes["fitToWidth"] ?? 1),
    verticalFitToPages: Number(attributes["fitToHeight"] ?? 1),
  };
}

/** `&L…&C…&R…`; text before any of them stands in the centre. */
function sectionsOf(text: string): HeaderFooterText {
  const found = { left: "", center: "", right: "" };
  let at: keyof HeaderFooterText = "center";
  for (const part of text.split(/(&[LCR])/)) {
    if (part === "&L") at = "left";
    else if (part === "&C") at = "center";
    else if (part === "&R") at = "right";
    else found[at] += part;
  }
  return found;
}
