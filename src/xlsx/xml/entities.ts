import { XlsxError } from "../bounds/xlsx-error";

const ENTITY = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** The text that XML text stands for. Entities that stand for no character are damage. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]{1,32});/g, (_, name: string) => {
    const known = ENTITY.get(name);
    if (known !== undefined) return known;
    const number = /^#(?:x([\da-fA-F]{1,8})|(\d{1,10}))$/.exec(name);
    const code = number === null ? 0 : number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    if (code === 0 || code > LAST_CODE_POINT) throw new XlsxError("damaged", `&${name};`);
    return String.fromCodePoint(code);
  });
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A cell's text: besides XML's own, Excel writes characters as `_x000D_`. */
export function cellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
