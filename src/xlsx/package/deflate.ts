import { deflateSync } from "fflate";

/** Packs the data of a part. */
export type Deflate = (bytes: Uint8Array, level: 6) => Uint8Array;

/** In any browser and any runtime. */
export const deflateEverywhere: Deflate = (bytes, level) => deflateSync(bytes, { level });

let used = deflateEverywhere;

export const deflate: Deflate = (bytes, level) => used(bytes, level);

/** For a runtime that has a faster way. */
export function setDeflate(faster: Deflate): void {
  used = faster;
}
