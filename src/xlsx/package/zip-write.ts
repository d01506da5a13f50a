import { crc32 } from "./crc32";
import { deflate } from "./deflate";
import type { ZipEntry } from "./zip-directory";

/** The date of every part, 1980-01-01, so that the same workbook gives the same bytes on every day. */
const DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x800;

/** A part to be packed. */
export function packed(path: string, bytes: Uint8Array, level: 0 | 6): ZipEntry {
  const small = level === 0 ? bytes : deflate(bytes, level);
  const method = small === bytes ? 0 : 8;
  return { path, method, crc: crc32(bytes), size: bytes.length, packed: small };
}

/** Parts that were not touched go in as they came, without being unpacked. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const parts = Array.from(entries, (entry) => ({ entry, name: new TextEncoder().encode(entry.path) }));
  const length = parts.reduce(
    (sum, { entry, name }) => sum + 30 + 46 + 2 * name.length + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeHead(view, at + 4, entry, name);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, { entry, name }] of parts.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeHead(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** Writes the fields that a part's own header and its directory entry have in common. */
function writeHead(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
