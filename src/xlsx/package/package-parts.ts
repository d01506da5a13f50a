import { OPEN_LIMITS, type Limits } from "../bounds/limits";
import { decodeXml } from "../xml/decode-xml";
import { XmlReader } from "../xml/xml-reader";
import { located, XlsxError } from "../bounds/xlsx-error";
import { relationshipsPath, resolvePath } from "./part-paths";
import { requireZip } from "./require-zip";
import { Unpacker } from "./unpack";
import { zipEntries, type ZipEntry } from "./zip-directory";

/** A link of a part to another. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's URI: `worksheet`, `table`. */
  readonly kind: string;
  readonly type: string;
  /** As written in the file; `path` is the part it names, absent for links to the outside. */
  readonly target: string;
  readonly path?: string;
};

export const CONTENT_TYPES = "[Content_Types].xml";

/** An Office package for reading: named parts, unpacked when they are asked for, and their relationships. */
export class PackageParts {
  protected constructor(
    protected readonly entries: ReadonlyMap<string, ZipEntry>,
    readonly limits: Limits,
    /** What has been unpacked; copies of a package share it. */
    protected readonly unpacker = new Unpacker(limits),
  ) {}

  static read(bytes: Uint8Array, limits: Limits = OPEN_LIMITS): PackageParts {
    return new PackageParts(entriesOf(bytes, limits), limits);
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Unpacked size, as the file claims. */
  size(path: string): number | undefined {
    return this.entries.get(path)?.size;
  }

  bytes(path: string): Uint8Array {
    const entry = this.entries.get(path);
    if (!entry) throw new XlsxError("damaged", "part missing", { part: path });
    return this.unpacker.unpack(entry);
  }

  /** The text of a part that is needed only once, and not kept in memory. */
  textOnce(path: string): string {
    const text = this.text(path);
    this.unpacker.forget(path);
    return text;
  }

  text(path: string): string {
    return located({ part: path }, () => decodeXml(this.bytes(path)));
  }

  /** The relationships of a part; `""` are those of the package. */
  relationships(path: string): readonly Relationship[] {
    const file = relationshipsPath(path);
    if (!this.has(file)) return [];
    return located({ part: file }, () => relationshipsIn(this.text(file), path));
  }

  /** The part that a part's relationship of this kind leads to, if there is one. */
  related(path: string, kind: string): string | undefined {
    return this.relationships(path).find((item) => item.kind === kind && this.has(item.path ?? ""))?.path;
  }

  /** The workbook part. */
  workbookPath(): string {
    if (!this.has(CONTENT_TYPES)) throw new XlsxError("no-workbook", CONTENT_TYPES);
    const main = this.relationships("").find((item) => item.kind === "officeDocument")?.path;
    if (main === undefined || !this.has(main) || !isWorkbook(this.text(main)))
      throw new XlsxError("no-workbook", main);
    return main;
  }
}

export function entriesOf(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
  requireZip(bytes);
  if (bytes.length > limits.file)
    throw new XlsxError("too-large", "file", {}, { what: "file", limit: limits.file });
  return zipEntries(bytes, limits);
}

const isWorkbook = (text: string): boolean => /<(?:[\w-]+:)?workbook[\s>]/.test(text.slice(0, 8192));

function relationshipsIn(text: string, from: string): Relationship[] {
  const reader = new XmlReader(text);
  const found: Relationship[] = [];
  while (reader.next()) {
    if (reader.closing || !reader.is("Relationship")) continue;
    const type = reader.attribute("Type") ?? "";
    const target = reader.attribute("Target") ?? "";
    const link = {
      id: reader.attribute("Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target,
    };
    found.push(
      reader.attribute("TargetMode") === "External" ? link : { ...link, path: resolvePath(from, target) },
    );
  }
  return found;
}
