import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { setCrc32 } from "../../src/xlsx/package/crc32";
import { setDeflate, type Deflate } from "../../src/xlsx/package/deflate";
import { setInflate, type Inflate } from "../../src/xlsx/package/inflate";

/** Parts up to this size are unpacked into one piece. */
const MOST_AT_ONCE = 1 << 20;

/** Node's own zlib, which packs and unpacks in a third of the time. */
export const nodeInflate: Inflate = (packed, size) =>
  plain(
    inflateRawSync(packed, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(Math.max(size, 64), MOST_AT_ONCE),
    }),
  );

export const nodeDeflate: Deflate = (bytes, level) => plain(deflateRawSync(bytes, { level }));

/** A buffer's `slice` is not that of an array. */
const plain = ({ buffer, byteOffset, byteLength }: Buffer): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

setInflate(nodeInflate);
setDeflate(nodeDeflate);
setCrc32(crc32);
