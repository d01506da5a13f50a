import type { CellValue } from "../../base/snapshot";

/** Shorter texts are copied when they are cut out. */
const SHORTEST_CUT = 13;

/**
 * A text of its own. What a reader cuts out of a part of the file keeps all of that part in memory for as long as the
 * answer is needed: with a thousand files, a thousand parts.
 */
export const ownText = (value: CellValue): CellValue =>
  typeof value === "string" && value.length >= SHORTEST_CUT
    ? (JSON.parse(JSON.stringify(value)) as string)
    : value;
