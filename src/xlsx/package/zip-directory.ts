import { XlsxError } from "../bounds/xlsx-error";
import type { Limits } from "../bounds/limits";

/** One part of a zip, as its directory lists it; nothing is unpacked yet. */
export type ZipEntry = {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size, as claimed. */
  readonly size: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Stands for a size that is given in the extra field. */
const IN_EXTRA = 0xffffffff;
const UTF8_NAMES = 0x800;
const ENCRYPTED = 1;

/**
 * The parts of a zip by its directory, which stands at its end. A file that breaks off has none; bytes before or after
 * the zip (a download's header) are passed over. Two parts of one name contradict each other: damage.
 */
export function zipEntries(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts)
    throw new XlsxError("too-large", "parts", {}, { what: "parts", limit: limits.parts });
  const length = view.getUint32(end + 12, true);
  // Offsets count from the zip's own beginning, which is where the directory says it is.
  const shift = Math.max(0, end - length - view.getUint32(end + 16, true));
  let at = end - length;
  if (at < 0) throw new XlsxError("damaged", "directory before the beginning");
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL)
      throw new XlsxError("damaged", "zip directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const path = nameOf(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), flags);
    if (!path.endsWith("/")) {
      if (flags & ENCRYPTED) throw new XlsxError("encrypted", path);
      if (entries.has(path)) throw new XlsxError("damaged", "a part twice", { part: path });
      entries.set(path, entryAt(view, bytes, at, { path, shift, nameLength, extraLength }));
    }
    at += CENTRAL_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new XlsxError("damaged", "no zip directory: the file breaks off");
}

type Head = {
  readonly path: string;
  readonly shift: number;
  readonly nameLength: number;
  readonly extraLength: number;
};

function entryAt(view: DataView, bytes: Uint8Array, at: number, head: Head): ZipEntry {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size === IN_EXTRA || packedSize === IN_EXTRA || offset === IN_EXTRA) {
    const long = longSizes(view, at + CENTRAL_LENGTH + head.nameLength, head.extraLength);
    if (size === IN_EXTRA) size = long() ?? size;
    if (packedSize === IN_EXTRA) packedSize = long() ?? packedSize;
    if (offset === IN_EXTRA) offset = long() ?? offset;
  }
  const local = offset + head.shift;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw new XlsxError("damaged", "no local header", { part: head.path });
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new XlsxError("damaged", "breaks off", { part: head.path });
  return {
    path: head.path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** The 64-bit numbers of the extra field, in their order. Programs that write in one go use them for small files too. */
function longSizes(view: DataView, from: number, length: number): () => number | undefined {
  let [at, left] = [from, 0];
  for (let field = from; field + 4 <= from + length; field += 4 + view.getUint16(field + 2, true))
    if (view.getUint16(field, true) === 1) [at, left] = [field + 4, view.getUint16(field + 2, true)];
  return () => {
    if (left < 8) return undefined;
    const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
    [at, left] = [at + 8, left - 8];
    return value;
  };
}

const LATIN = new TextDecoder("latin1");
const UTF8 = new TextDecoder();

/** Parts are named in ASCII; some programs for Windows write backslashes. */
function nameOf(bytes: Uint8Array, flags: number): string {
  return (flags & UTF8_NAMES ? UTF8 : LATIN).decode(bytes).replaceAll("\\", "/");
}
