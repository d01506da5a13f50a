import type { ModelChart } from "../model/workbook-model";
import { escapeXml } from "../package/xml";

/** What the library's charts lack: the number format of the labels (a rate shows as 85%, not as 0.85). */
export function mendChart(xml: string, chart: ModelChart): string {
  let index = 0;
  return xml.replace(/<c:dLbls>(?=<c:(?:dLblPos|showLegendKey|showVal|spPr|txPr))/g, (tag) => {
    const format = chart.labelFormats[index++] ?? "";
    return format === "" ? tag : `${tag}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
  });
}
