import { inflateSync } from "fflate";

/**
 * Unpacks the data of a part.
 *
 * @param size What the data is said to unpack to: no more is held, however much it would unpack to.
 * @throws What the library throws of damaged data.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** In any browser and any runtime. */
export const inflateEverywhere: Inflate = (packed, size) =>
  inflateSync(packed, { out: new Uint8Array(size) });

let used = inflateEverywhere;

export const inflate: Inflate = (packed, size) => used(packed, size);

/** For a runtime that has a faster way. */
export function setInflate(faster: Inflate): void {
  used = faster;
}
