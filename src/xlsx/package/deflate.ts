import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** How the parts of a package are packed, and the check sum that a zip keeps of each. */
export type Deflate = {
  /**
   * @param size What the data is said to unpack to: no more is held, however much it would unpack to.
   * @throws What the library throws of damaged data.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array, level: 6) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
};

/** In any browser and any runtime. */
export const deflateEverywhere: Deflate = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes, level) => deflateSync(bytes, { level }),
  crc32,
};

let used = deflateEverywhere;

/** The way of this runtime. */
export const deflate = (): Deflate => used;

/** For a runtime that has a faster way than ours, which runs everywhere. */
export function setDeflate(faster: Deflate): void {
  used = faster;
}
