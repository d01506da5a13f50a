import { writableText } from "../../core/base/writable-text";
import { escapeXml } from "../xml/entities";

/** What a cell holds at most. */
const LONGEST = 32_767;

/** A text as it stands in a cell's part: Excel reads `_x000D_` as a character, so such a text is written otherwise. */
export function cellXml(text: string): string {
  const plain = writableText(text.slice(0, LONGEST));
  return escapeXml(plain.replace(/_x[\dA-Fa-f]{4}_/g, "_x005F$&")).replaceAll("\r", "_x000D_");
}

/** A text as it stands in an attribute or an element of another part. */
export const plainXml = (text: string): string => escapeXml(writableText(text).replace(/[\r\n\t]+/g, " "));
