import type { ModelCell, ModelChart } from "../model/workbook-model";
import { escapeXml, unescapeXml } from "../package/xml";

/** The cells that a chart's reference leads to, row by row. */
export type CellsAt = (reference: string) => readonly (ModelCell | undefined)[];

/** Excel's own new charts have no minor ticks; where a file says nothing of them, they cross the axis in bands. */
const TICKS = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';

/**
 * What the library's charts lack: the number format of the labels (a rate shows as 85%, not as 0.85), the ticks of the
 * axes, and the values as they are now, for viewers that do not calculate.
 */
export function mendChart(xml: string, chart: ModelChart, cellsAt: CellsAt): string {
  let index = 0;
  return xml
    .replace(/<c:dLbls>(?=<c:(?:dLblPos|showLegendKey|showVal|spPr|txPr))/g, (tag) => {
      const format = chart.labelFormats[index++] ?? "";
      return format === "" ? tag : `${tag}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
    })
    .replace(/(?=(?:<c:tickLblPos [^>]*>)?(?:<c:spPr>.*?<\/c:spPr>)?<c:crossAx )/g, TICKS)
    .replace(
      /<c:(num|str)Ref><c:f>([^<]*)<\/c:f><\/c:\1Ref>/g,
      (_, kind: "num" | "str", reference: string) =>
        `<c:${kind}Ref><c:f>${reference}</c:f>${cacheOf(kind, cellsAt(unescapeXml(reference)))}</c:${kind}Ref>`,
    );
}

function cacheOf(kind: "num" | "str", cells: ReturnType<CellsAt>): string {
  const format = cells.find((cell) => cell?.style?.numFmt !== undefined)?.style?.numFmt ?? "General";
  const points = cells.flatMap((cell, index) => {
    const value = cell?.value ?? null;
    if (value === null || value === "" || (kind === "num" && typeof value !== "number")) return [];
    return [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`];
  });
  const head = kind === "num" ? `<c:formatCode>${escapeXml(format)}</c:formatCode>` : "";
  return `<c:${kind}Cache>${head}<c:ptCount val="${cells.length}"/>${points.join("")}</c:${kind}Cache>`;
}
