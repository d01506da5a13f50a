/**
 * XML as text. A part that is to stay as it is cannot go through a parser and a writer: it is cut into pieces, a few
 * are exchanged, and the rest is put back byte for byte.
 */

/** An element in the words of the file: its local name and its whole text. */
export type Piece = { readonly name: string; readonly text: string };

/** A document cut into what stands before the root's children, the children, and what stands after. */
export type Cut = { readonly head: string; readonly pieces: readonly Piece[]; readonly tail: string };

const ENTITY: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#x") || name.startsWith("#X"))
      return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITY[name] ?? whole;
  });
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A cell's text: besides XML's own, Excel writes characters as `_x000D_`. */
export const cellText = (text: string): string =>
  unescapeXml(text).replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

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
  const open = /<[A-Za-z_](?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml);
  if (!open) return { head: xml, pieces: [], tail: "" };
  const start = open.index + open[0].length;
  if (open[0].endsWith("/>")) {
    const name = /<([\w:.-]+)/.exec(open[0])?.[1] ?? "";
    const head = xml.slice(0, open.index) + open[0].replace(/\s*\/>$/, ">");
    return { head, pieces: [], tail: `</${name}>${xml.slice(start)}` };
  }
  const pieces: Piece[] = [];
  const tag =
    /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*>)/g;
  let at = start;
  for (;;) {
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found || found[1] === "/")
      return { head: xml.slice(0, start), pieces, tail: xml.slice(found?.index ?? at) };
    const name = found[2];
    at = tag.lastIndex;
    if (name === undefined) continue;
    if (!found[0].endsWith("/>")) at = endOf(xml, name, at);
    pieces.push({ name: name.slice(name.indexOf(":") + 1), text: xml.slice(found.index, at) });
  }
}

/** Where the element that opened before `from` ends. */
function endOf(xml: string, name: string, from: number): number {
  const tag = new RegExp(`<!--[\\s\\S]*?-->|<(/?)${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, "g");
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    if (found[1] === "/") depth -= 1;
    else if (!found[0].endsWith("/>") && !found[0].startsWith("<!--")) depth += 1;
    if (depth === 0) return tag.lastIndex;
  }
  return xml.length;
}

export const join = ({ head, pieces, tail }: Cut): string =>
  head + pieces.map((piece) => piece.text).join("") + tail;

/** Some programs write every element with a prefix (`<x:row>`); without it the rest of this module reads it. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([\w-]+):(?:worksheet|workbook|styleSheet|sst|table|comments)[\s>]/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}
