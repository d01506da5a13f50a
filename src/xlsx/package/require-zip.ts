import { XlsxError } from "../bounds/xlsx-error";

/** The compound file of Excel 97–2003, which also wraps workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = "EncryptedPackage".replace(/(?!^)/g, "\0");
/** The first bytes of a zip's first part. Some downloads have a header of their own in front. */
const ZIP = "PK\u0003\u0004";
const HEADER = 1024;

const LATIN = new TextDecoder("latin1");

/** Throws for a file that is no zip, and tells by its first bytes what it is instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    throw new XlsxError(LATIN.decode(bytes).includes(ENCRYPTED) ? "encrypted" : "old-xls");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!LATIN.decode(bytes.subarray(0, HEADER)).includes(ZIP)) throw new XlsxError("not-xlsx");
}
