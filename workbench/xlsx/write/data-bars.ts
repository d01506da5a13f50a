import type { SheetModel } from "../model/workbook-model";
import { attributesOf, cut, escapeXml, join, withAttributes } from "../package/xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
/** Where a sheet has what Excel 2010 added to its rules. */
export const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/**
 * Data bars as Excel writes them since 2010. Without the extension a bar is drawn as in 2007: never shorter than a
 * tenth of the cell, never longer than nine tenths, and with a gradient.
 */
export function withDataBars(xml: string, sheet: SheetModel): string {
  if (!sheet.rules.some(({ item }) => item.bar)) return xml;
  const extensions: string[] = [];
  const { head, pieces, tail } = cut(xml);
  const mended = pieces.map((piece) => {
    if (piece.name !== "conditionalFormatting") return piece;
    const block = cut(piece.text);
    const rules = block.pieces.map((rule) => {
      const place = Number(attributesOf(rule.text)["priority"]) - 1;
      const kept = sheet.rules[place];
      if (!kept?.item.bar || !kept.item.dataBar) return rule;
      const id = guidOf(`${sheet.id} ${kept.id}`);
      extensions.push(extensionOf(id, kept.item));
      return { ...rule, text: withBar(rule.text, id, kept.item.bar.onlyBar) };
    });
    return { ...piece, text: join({ ...block, pieces: rules }) };
  });
  const text = `<extLst>${rulesExtension(extensions)}</extLst>`;
  return join({ head, pieces: [...mended, { name: "extLst", text }], tail });
}

export const rulesExtension = (rules: readonly string[]): string =>
  `<ext uri="${RULES_EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${rules.join("")}</x14:conditionalFormattings></ext>`;

function withBar(rule: string, id: string, onlyBar: boolean): string {
  const link = `<extLst><ext uri="${RULE_EXTENSION}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`;
  const lengths = { minLength: 0, maxLength: 100, ...(onlyBar && { showValue: 0 }) };
  return rule
    .replace(/<dataBar[^>]*>/, (tag) => withAttributes(tag, lengths))
    .replace(/<\/cfRule>$/, () => `${link}</cfRule>`);
}

type BarRule = SheetModel["rules"][number]["item"];

function extensionOf(id: string, { range, bar, dataBar }: BarRule): string {
  const ends = (dataBar?.cfvo ?? []).map(({ type, value }) =>
    value === undefined
      ? `<x14:cfvo type="${type}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeXml(value)}</xm:f></x14:cfvo>`,
  );
  const look = `minLength="0" maxLength="100"${bar?.gradient === true ? "" : ' gradient="0"'}${bar?.onlyBar === true ? ' showValue="0"' : ""}`;
  const colors = `<x14:negativeFillColor rgb="${bar?.negative ?? "FFFF0000"}"/><x14:axisColor rgb="FF000000"/>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar ${look}>` +
    `${ends.join("")}${colors}</x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** The same for the same rule, so that a workbook is written the same twice. */
function guidOf(text: string): string {
  const digits = [1, 2, 3, 4].map((seed) => {
    let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  const all = digits.join("").toUpperCase();
  return `{${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}}`;
}
