import { XlsxError } from "../bounds/xlsx-error";
import { unescapeXml } from "./entities";

const [LESS, GREATER, SLASH, COLON, EQUALS, QUOTE, APOSTROPHE, QUESTION, EXCLAMATION] = [
  60, 62, 47, 58, 61, 34, 39, 63, 33,
];

/**
 * Goes through a document tag by tag, once, from front to back; no character is looked at twice, so that the time is
 * linear in the document's length. Prefixes (`x:row`) are passed over. A tag that is not closed, or closed out of turn,
 * is damage. Remarks in a text, and CDATA, are gone already (`decodeXml`).
 *
 * @example ((reader) => reader.next() && reader.attribute("r"))(new XmlReader('<row r="1"><c>1</c></row>')) //=> "1"
 */
export class XmlReader {
  /** Whether the tag is a closing one. */
  closing = false;
  /** Where the tag begins and ends in the text. */
  start = 0;
  end = 0;
  /** How many elements are open around the tag. */
  depth = 0;
  private empty = false;
  private nameStart = 0;
  private nameEnd = 0;
  /** Of each attribute: where its name begins and ends, and where its value does. */
  private readonly attributes: number[] = [];
  private count = 0;
  /** Where the names of the open elements begin, and end, with prefix. */
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  private opened = false;

  constructor(readonly source: string) {}

  /** Moves on to the next tag; false at the end of the document. */
  next(): boolean {
    this.start = this.source.indexOf("<", this.end);
    while (this.start >= 0 && this.passOver()) this.start = this.source.indexOf("<", this.end);
    if (this.start < 0) {
      if (!this.opened || this.openStarts.length > 0)
        throw new XlsxError("damaged", "the document breaks off");
      return false;
    }
    this.closing = this.source.charCodeAt(this.start + 1) === SLASH;
    this.readTag(this.start + (this.closing ? 2 : 1));
    return true;
  }

  /** Whether the tag has this name, its prefix aside. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.source.startsWith(name, this.nameStart);
  }

  /** Whether the tag opens an element of this name. */
  opens(name: string): boolean {
    return !this.closing && this.is(name);
  }

  closes(name: string): boolean {
    return (this.closing || this.empty) && this.is(name);
  }

  /** Whether the tag is opening and closing in one (`<c/>`). */
  isEmpty(): boolean {
    return this.empty;
  }

  get name(): string {
    return this.source.slice(this.nameStart, this.nameEnd);
  }

  /** An attribute of the tag as it is named in the file. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const start = this.attributes[index] ?? 0;
      if ((this.attributes[index + 1] ?? 0) - start !== name.length || !this.source.startsWith(name, start))
        continue;
      return unescapeXml(this.source.slice(this.attributes[index + 2], this.attributes[index + 3]));
    }
    return undefined;
  }

  attributeCount(): number {
    return this.count / 4;
  }

  /** An attribute whatever its prefix: `attributeEnding("id")` of `r:id`. */
  attributeEnding(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const full = this.source.slice(this.attributes[index], this.attributes[index + 1]);
      if (full.slice(full.indexOf(":") + 1) === name) return this.attribute(full);
    }
    return undefined;
  }

  isSet(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true" || value === "on";
  }

  /** The text between this tag and the next one, as it stands in the file. */
  rawText(): string {
    const next = this.source.indexOf("<", this.end);
    return this.source.slice(this.end, next < 0 ? undefined : next);
  }

  /** Moves behind the element that the tag opens. */
  skip(): void {
    if (this.empty || this.closing) return;
    const open = this.openStarts.length;
    while (this.openStarts.length >= open && this.next());
  }

  /** Passes over a remark or an instruction at `start`, if there is one. */
  private passOver(): boolean {
    const code = this.source.charCodeAt(this.start + 1);
    if (code !== QUESTION && code !== EXCLAMATION) return false;
    const end = code === QUESTION ? "?>" : "-->";
    if (code === EXCLAMATION && !this.source.startsWith("<!--", this.start))
      throw new XlsxError("damaged", "a definition");
    const found = this.source.indexOf(end, this.start + 2);
    if (found < 0) throw new XlsxError("damaged", "a remark without end");
    this.end = found + end.length;
    return true;
  }

  /**
   * Moves behind the element without reading the tags inside: for an element that has no element of its own name in it
   * and is read elsewhere.
   */
  skipUnread(): void {
    if (this.empty || this.closing) return;
    const name = this.source.slice(this.openStarts[this.openStarts.length - 1], this.nameEnd);
    const close = this.source.indexOf(`</${name}`, this.end);
    if (close < 0) throw new XlsxError("damaged", "an element without end");
    this.end = close;
    this.next();
  }

  /** Moves behind whole elements that the caller has looked at itself. */
  passTo(end: number): void {
    this.end = end;
  }

  private readTag(from: number): void {
    const { source } = this;
    let at = from;
    this.nameStart = from;
    let code = source.charCodeAt(at);
    while (code > 32 && code !== GREATER && code !== SLASH && code !== EQUALS && code !== LESS) {
      if (code === COLON) this.nameStart = at + 1;
      code = source.charCodeAt((at += 1));
    }
    this.nameEnd = at;
    if (at === from) throw new XlsxError("damaged", "a tag without a name");
    this.count = 0;
    for (;;) {
      while (code <= 32) code = source.charCodeAt((at += 1));
      if (code === GREATER || code === SLASH) break;
      at = this.readAttribute(at);
      code = source.charCodeAt(at);
    }
    this.empty = code === SLASH;
    if (this.empty && source.charCodeAt((at += 1)) !== GREATER)
      throw new XlsxError("damaged", "a broken tag");
    this.end = at + 1;
    if (this.closing) this.close(from);
    else if (!this.empty) {
      if (this.openStarts.length === 0 && this.opened) throw new XlsxError("damaged", "a second root");
      this.depth = this.openStarts.length;
      this.openStarts.push(from);
      this.openEnds.push(this.nameEnd);
    } else this.depth = this.openStarts.length;
    this.opened = true;
  }

  private readAttribute(from: number): number {
    const { source } = this;
    let at = from;
    let code = source.charCodeAt(at);
    while (code > 32 && code !== EQUALS && code !== GREATER && code !== LESS)
      code = source.charCodeAt((at += 1));
    const end = at;
    while (code <= 32) code = source.charCodeAt((at += 1));
    if (code !== EQUALS || end === from) throw new XlsxError("damaged", "a broken attribute");
    code = source.charCodeAt((at += 1));
    while (code <= 32) code = source.charCodeAt((at += 1));
    const quote = code === QUOTE ? '"' : code === APOSTROPHE ? "'" : undefined;
    const close = quote === undefined ? -1 : source.indexOf(quote, at + 1);
    if (close < 0) throw new XlsxError("damaged", "an attribute without end");
    const { attributes, count } = this;
    attributes[count] = from;
    attributes[count + 1] = end;
    attributes[count + 2] = at + 1;
    attributes[count + 3] = close;
    this.count = count + 4;
    return close + 1;
  }

  private close(from: number): void {
    const { source } = this;
    const start = this.openStarts.pop();
    const end = this.openEnds.pop();
    if (start === undefined || end === undefined || end - start !== this.nameEnd - from)
      throw new XlsxError("damaged", "closed out of turn");
    for (let index = 0; index < end - start; index++)
      if (source.charCodeAt(start + index) !== source.charCodeAt(from + index))
        throw new XlsxError("damaged", "closed out of turn");
    this.depth = this.openStarts.length;
  }
}
