import { XlsxError } from "../bounds/xlsx-error";
import { cellText } from "../xml/entities";
import { XmlReader } from "../xml/xml-reader";

/**
 * The plain text of a string item, from the reader's tag (`<si>`, `<is>`) to its end: its runs joined, without the
 * readings that Japanese files add (`<rPh>`).
 */
export function itemText(reader: XmlReader): string {
  if (reader.isEmpty()) return "";
  const { depth } = reader;
  let text = "";
  while (reader.next() && reader.depth > depth) {
    if (reader.closing) continue;
    if (reader.is("rPh")) reader.skip();
    else if (reader.is("t") && !reader.isEmpty()) text += reader.rawText();
  }
  return cellText(text);
}

/** The strings that a workbook's cells share, by number. */
export function readSharedStrings(xml: string, limit: number): string[] {
  const reader = new XmlReader(xml);
  const strings: string[] = [];
  while (reader.next()) {
    if (!reader.opens("si")) continue;
    if (strings.length === limit) throw new XlsxError("too-large", "strings", {}, { what: "strings", limit });
    strings.push(itemText(reader));
  }
  return strings;
}
