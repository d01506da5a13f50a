/** How much of a file is unpacked and held. Everything is checked before it is unpacked. */
export type Limits = {
  /** Bytes of the file as it lies on the disk. */
  readonly file: number;
  readonly parts: number;
  /** Bytes of one unpacked part, and of all that are needed together. */
  readonly part: number;
  readonly total: number;
  /** How many times its packed size a large part may be. No workbook comes near; bombs do. */
  readonly ratio: number;
  readonly sheets: number;
  readonly cells: number;
  readonly strings: number;
};

const MIB = 1 << 20;

/** Parts smaller than this may have any ratio. */
export const RATIO_FROM = MIB;

/** For a workbook that its owner opens. */
export const OPEN_LIMITS: Limits = {
  file: 512 * MIB,
  parts: 65_536,
  part: 512 * MIB,
  total: 1024 * MIB,
  ratio: 400,
  sheets: 4_096,
  cells: 5_000_000,
  strings: 5_000_000,
};

/** For a file that somebody sent. */
export const RETURNED_LIMITS: Limits = {
  file: 32 * MIB,
  parts: 4_096,
  part: 64 * MIB,
  total: 128 * MIB,
  ratio: 400,
  sheets: 64,
  cells: 400_000,
  strings: 400_000,
};
