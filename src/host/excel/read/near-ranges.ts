import type { Area } from "../../../core/base/workbook-edit";
import { areaAddress } from "../../../core/base/address";
import { bandsOf, isLarge, MOST_CELLS, nearPart } from "../../../core/base/near-area";
import { ProblemError } from "../problem-of";
import { AREA, areaOf } from "../values";

type UsedRange = { readonly sheet: Excel.Worksheet; readonly used: Excel.Range };
export type NearRange = { readonly range: Excel.Range; readonly area: Area; readonly far: readonly Area[] };

type Part = {
  readonly sheet: Excel.Worksheet;
  area: Area | undefined;
  far: readonly Area[];
  range?: Excel.Range;
};

/**
 * The part of each used range that is to be read; absent for an empty sheet. Only where a used range is large is
 * Excel asked where its contents are, band by band: one `sync()` more for rows, and one for columns.
 *
 * Problem: `too-large`, with the sheet and its area, where what is left is more than can be held.
 */
export async function nearRanges(
  context: Excel.RequestContext,
  sheets: readonly UsedRange[],
): Promise<readonly (NearRange | undefined)[]> {
  const parts = sheets.map(({ sheet, used }): Part => {
    const area = used.isNullObject ? undefined : areaOf(used);
    return { sheet, area, far: [], range: used };
  });
  await keepNear(context, parts, "rows");
  await keepNear(context, parts, "columns");
  return parts.map(({ sheet, area, far, range }) => {
    if (!area) return undefined;
    if (area.rows * area.columns > MOST_CELLS)
      throw new ProblemError({ code: "too-large", sheet: sheet.name, cell: areaAddress(area) });
    return { range: range ?? sheet.getRange(areaAddress(area)), area, far };
  });
}

async function keepNear(
  context: Excel.RequestContext,
  parts: readonly Part[],
  along: "rows" | "columns",
): Promise<void> {
  const asked = parts.flatMap((part) => {
    if (!part.area || !isLarge(part.area)) return [];
    const bands = bandsOf(part.area, along).map((band) => {
      const used = part.sheet.getRange(areaAddress(band)).getUsedRangeOrNullObject(true);
      used.load(AREA);
      return used;
    });
    return [{ part, bands }];
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { part, bands } of asked) {
    const { near, far } = nearPart(bands.filter((used) => !used.isNullObject).map(areaOf), along);
    if (far.length === 0) continue;
    part.area = near;
    part.far = [...part.far, ...far];
    delete part.range;
  }
}
