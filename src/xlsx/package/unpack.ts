import { RATIO_FROM, type Limits } from "../bounds/limits";
import { XlsxError } from "../bounds/xlsx-error";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import type { ZipEntry } from "./zip-directory";

/** Unpacks parts when they are asked for, never more than a limit of each and of all together, and keeps them. */
export class Unpacker {
  private total = 0;
  private readonly unpacked = new Map<string, Uint8Array>();

  constructor(private readonly limits: Limits) {}

  unpack(entry: ZipEntry): Uint8Array {
    const known = this.unpacked.get(entry.path);
    if (known) return known;
    const place = { part: entry.path };
    const { part, total, ratio } = this.limits;
    if (entry.size > part) throw new XlsxError("too-large", "part", place, { what: "part", limit: part });
    if (this.total + entry.size > total)
      throw new XlsxError("too-large", "total", place, { what: "total", limit: total });
    if (entry.size > RATIO_FROM && entry.size > entry.packed.length * ratio)
      throw new XlsxError("too-large", "ratio", place, { what: "ratio", limit: ratio });
    this.total += entry.size;
    const bytes = inflated(entry);
    if (crc32(bytes) !== entry.crc) throw new XlsxError("damaged", "check sum", place);
    this.unpacked.set(entry.path, bytes);
    return bytes;
  }

  /** The part will not be asked for again. */
  forget(path: string): void {
    this.unpacked.delete(path);
  }
}

function inflated(entry: ZipEntry): Uint8Array {
  const place = { part: entry.path };
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new XlsxError("damaged", `method ${entry.method}`, place);
  try {
    return inflate(entry.packed, entry.size);
  } catch (cause) {
    throw new XlsxError("damaged", String(cause), place);
  }
}
