import { Deflate, deflateSync, strToU8 } from "fflate";
import { OPEN_LIMITS } from "../../../src/xlsx";
import { zipEntries, type ZipEntry } from "../../../src/xlsx/package/zip-directory";
import { writeZip } from "../../../src/xlsx/package/zip-write";

/** How many blanks are packed at a time. */
const BLOCK = 1 << 20;

/**
 * Puts a part of so many blanks, between a beginning and an end, into a zip, without ever having it whole in memory:
 * one packed block of blanks is repeated. Its check sum is not worked out; whoever unpacks it has gone too far.
 */
export function packBlanks(
  file: Uint8Array,
  path: string,
  size: number,
  [head, tail]: readonly [string, string] = ["", ""],
): Uint8Array {
  const block = unfinished(new Uint8Array(BLOCK).fill(32));
  const blocks = Math.ceil(size / BLOCK);
  const parts = [
    unfinished(strToU8(head)),
    ...new Array<Uint8Array>(blocks).fill(block),
    deflateSync(strToU8(tail)),
  ];
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  const entry: ZipEntry = {
    path,
    method: 8,
    crc: 0,
    size: strToU8(head).length + blocks * BLOCK + strToU8(tail).length,
    packed,
  };
  return writeZip([
    ...[...zipEntries(file, OPEN_LIMITS).values()].filter((other) => other.path !== path),
    entry,
  ]);
}

/** A deflated piece to which more can be added: what ends it is cut off, and a block of nothing fills the byte. */
function unfinished(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate((chunk) => pieces.push(chunk));
  deflate.push(bytes);
  deflate.flush(true);
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
