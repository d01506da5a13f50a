import { XmlReader } from "../../../src/xlsx/xml/xml-reader";
import { unescapeXml, escapeXml } from "../../../src/xlsx/xml/entities";

export { escapeXml, unescapeXml } from "../../../src/xlsx/xml/entities";

/**
 * XML as text. A part that is to stay as it is cannot go through a parser and a writer: it is cut into pieces, a few
 * are exchanged, and the rest is put back byte for byte.
 */

/** An element in the words of the file: its local name and its whole text. */
export type Piece = { readonly name: string; readonly text: string };

/** A document cut into what stands before the root's children, the children, and what stands after. */
export type Cut = { readonly head: string; readonly pieces: readonly Piece[]; readonly tail: string };

/** The attributes of a tag, or of a tag's inside. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const inside = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(tag)?.[0] ?? tag;
  for (const [, name = "", double, single] of inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = unescapeXml(double ?? single ?? "");
  return found;
}

/** The opening tags of an element's name, prefixed or not. */
export function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, "g")) ?? [];
}

/** Sets (or with `undefined` takes away) attributes of the first tag in `xml`. */
export function withAttributes(
  xml: string,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  const open = /<[^?!](?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0];
  if (open === undefined) return xml;
  let tag = open;
  for (const [name, value] of Object.entries(changes)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
    if (present.test(tag)) tag = tag.replace(present, () => written);
    else tag = tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  }
  return xml.replace(open, () => tag);
}

/** Cuts the root (or, with `xml` a single element, that element) into its children. */
export function cut(xml: string): Cut {
  const reader = new XmlReader(xml);
  if (xml === "" || !reader.next()) return { head: xml, pieces: [], tail: "" };
  if (reader.isEmpty()) {
    const name = /^<([\w:.-]+)/.exec(xml.slice(reader.start))?.[1] ?? "";
    const head = xml.slice(0, reader.end).replace(/\s*\/>$/, ">");
    return { head, pieces: [], tail: `</${name}>${xml.slice(reader.end)}` };
  }
  const head = xml.slice(0, reader.end);
  const pieces: Piece[] = [];
  while (reader.next()) {
    if (reader.closing) return { head, pieces, tail: xml.slice(reader.start) };
    const { start, name } = reader;
    if (name === "sheetData") reader.skipUnread();
    else reader.skip();
    pieces.push({ name, text: xml.slice(start, reader.end) });
  }
  return { head, pieces, tail: "" };
}

export const join = ({ head, pieces, tail }: Cut): string =>
  head + pieces.map((piece) => piece.text).join("") + tail;

/** The root's tag begins within so many characters. */
const ROOT_WITHIN = 4096;

/** Some programs write every element with a prefix (`<x:row>`); without it the rest of this module reads it. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([\w-]+):(?:worksheet|workbook|styleSheet|sst|table|comments)[\s>]/.exec(
    xml.slice(0, ROOT_WITHIN),
  )?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}
