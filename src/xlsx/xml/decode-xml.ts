import { XlsxError } from "../bounds/xlsx-error";
import { escapeXml } from "./entities";

/**
 * The text of a part. A part whose characters are not those it claims (saved as GBK by some tool) is damaged: decoded
 * in another way it would have other words. A DOCTYPE, which no workbook has, is refused.
 */
export function decodeXml(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new XlsxError("damaged", `characters: ${String(cause)}`);
  }
  return text.includes("<!") ? withoutRemarks(text) : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return "utf-8";
}

/** Remarks go, and CDATA sections become plain text, so that a reader needs to know tags and text only. */
function withoutRemarks(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let found = text.indexOf("<!"); found >= 0; found = text.indexOf("<!", at)) {
    parts.push(text.slice(at, found));
    if (text.startsWith("<!--", found)) at = after(text, "-->", found + 4);
    else if (text.startsWith("<![CDATA[", found)) {
      at = after(text, "]]>", found + 9);
      parts.push(escapeXml(text.slice(found + 9, at - 3)));
    } else throw new XlsxError("damaged", "definitions (DOCTYPE)");
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  if (found < 0) throw new XlsxError("damaged", `no ${end}`);
  return found + end.length;
}
