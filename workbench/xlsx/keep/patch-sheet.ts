import { cellAddress } from "../../../src/core/base/address";
import type { SheetModel } from "../model/workbook-model";
import { rangeOf } from "../model/position";
import { attributesOf, cut, join, withAttributes, withoutPrefix } from "../package/xml";
import { readColumns } from "../read/read-columns";
import { ruleId, validationId } from "../read/read-rules";
import { same } from "./compare";
import { mergeBars } from "./merge-bars";
import { mergeCells, type Patch } from "./merge-cells";
import { patchColumns } from "./patch-columns";
import { SheetPieces } from "./sheet-pieces";
import { patchPage } from "./patch-page";
import { mergeRules, mergeValidations } from "./merge-rules";

/** Brings a sheet's changes into its part. `written` is a new part with the changed cells and all else of the sheet. */
export function patchSheet(original: string, written: string, patch: Patch, digit: number): string {
  const sheet = new SheetPieces(withoutPrefix(original));
  const donor = new SheetPieces(written);
  const { changes, before, after } = patch;
  const { members } = changes;
  const looks = readColumns(sheet.text("cols"), 16_384, digit).looks;
  if (changes.cells.size > 0 || changes.rows.size > 0) {
    sheet.put("sheetData", mergeCells(donor.text("sheetData"), looks, patch));
    sheet.put("dimension", dimensionOf(sheet.text("dimension"), after));
  }
  if (changes.columns.size > 0)
    sheet.put("cols", patchColumns(sheet.text("cols"), after, changes.columns, digit));
  if (members.has("merges")) sheet.put("mergeCells", donor.text("mergeCells"));
  if (members.has("filter")) sheet.put("autoFilter", donor.text("autoFilter"));
  if (members.has("protected")) sheet.put("sheetProtection", donor.text("sheetProtection"));
  if (members.has("frozen") || members.has("showGridLines"))
    sheet.put("sheetViews", patchView(sheet.text("sheetViews"), donor.text("sheetViews")));
  if (members.has("tabColor")) sheet.put("sheetPr", withTab(sheet.text("sheetPr"), donor.text("sheetPr")));
  if (members.has("rules")) {
    sheet.putAll(
      "conditionalFormatting",
      mergeRules(
        sheet.all("conditionalFormatting"),
        donor.all("conditionalFormatting"),
        {
          before: before.rules,
          after: after.rules,
          idOf: ruleId,
          same,
        },
        patch.styles,
      ),
    );
    mergeBars(sheet, donor);
  }
  if (members.has("validations"))
    sheet.put(
      "dataValidations",
      mergeValidations(sheet.text("dataValidations"), donor.text("dataValidations"), {
        before: before.validations,
        after: after.validations,
        idOf: validationId,
        same,
      }),
    );
  if (members.has("page")) patchPage(sheet, donor, before.page, after.page);
  return sheet.xml();
}

/** The sheet's extent, a hint for readers: as it was, unless something lies outside it now. */
function dimensionOf(own: string, sheet: SheetModel): string {
  const old = rangeOf(attributesOf(own)["ref"] ?? "A1");
  let [lastRow, lastColumn] = [old.endRow, old.endColumn];
  for (const [row, line] of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    for (const column of line.keys()) lastColumn = Math.max(lastColumn, column);
  }
  const grown = lastRow > old.endRow || lastColumn > old.endColumn || own === "";
  return grown ? `<dimension ref="A1:${cellAddress(lastRow, lastColumn)}"/>` : own;
}

/** Freezing and grid lines change, whatever else the view says (zoom, selection) stays. */
function patchView(views: string, written: string): string {
  if (views === "") return written;
  const [view] = cut(views).pieces;
  const [next] = cut(written).pieces;
  if (!view || !next) return written;
  const pane = cut(next.text).pieces.filter((piece) => piece.name === "pane");
  const inside = cut(view.text);
  // A selection in a pane that is no more would make Excel repair the file.
  const kept = inside.pieces.filter((piece) => piece.name !== "pane" && piece.name !== "selection");
  const hidden = next.text.includes('showGridLines="0"') ? 0 : undefined;
  const patched = withAttributes(join({ ...inside, pieces: [...pane, ...kept] }), {
    showGridLines: hidden,
    topLeftCell: undefined,
  });
  return views.replace(view.text, () => patched);
}

function withTab(properties: string, written: string): string {
  const tab = /<tabColor[^>]*\/>/.exec(written)?.[0] ?? "";
  if (properties === "") return tab === "" ? "" : `<sheetPr>${tab}</sheetPr>`;
  const { head, pieces, tail } = cut(properties);
  const others = pieces.filter((piece) => piece.name !== "tabColor");
  return join({ head, pieces: [{ name: "tabColor", text: tab }, ...others], tail });
}
