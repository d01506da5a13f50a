import {
  CONTENT_TYPES,
  entriesOf,
  PackageParts,
  type Relationship,
} from "../../../src/xlsx/package/package-parts";
import { relationshipsPath } from "../../../src/xlsx/package/part-paths";
import { packed, writeZip } from "../../../src/xlsx/package/zip-write";
import { Unpacker } from "../../../src/xlsx/package/unpack";
import type { ZipEntry } from "../../../src/xlsx/package/zip-directory";
import { OPEN_LIMITS } from "../../../src/xlsx";
import { attributesOf, escapeXml, tagsOf } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The types of parts that are added without one of their own. */
const ORDINARY_TYPES: Readonly<Record<string, string | undefined>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

/** `tag` (without its `<`) put at the end of the root, whose prefix it gets. */
function withLastChild(xml: string, root: string, tag: string): string {
  const [, prefix = ""] = new RegExp(`<([\\w-]+:)?${root}[\\s/>]`).exec(xml) ?? [];
  const open = xml.replace(
    new RegExp(`<${prefix}${root}([^>]*?)\\s*/>`),
    `<${prefix}${root}$1></${prefix}${root}>`,
  );
  const end = open.lastIndexOf(`</${prefix}${root}`);
  return `${open.slice(0, end)}<${prefix}${tag}${open.slice(end)}`;
}

/**
 * A file is gone through when it is checked, when it is opened, and when it is saved. What was unpacked the first time
 * is kept as long as its bytes are; of a large file it would take too much memory meanwhile, and is unpacked again.
 */
const unpackers = new WeakMap<Uint8Array, Unpacker>();
const KEPT_UP_TO = 64 << 20;

function unpackerOf(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Unpacker | undefined {
  const known = unpackers.get(bytes);
  if (known) return known;
  let size = 0;
  for (const entry of entries.values()) size += entry.size;
  if (size > KEPT_UP_TO) return undefined;
  const fresh = new Unpacker(OPEN_LIMITS);
  unpackers.set(bytes, fresh);
  return fresh;
}

/** A package whose parts can be exchanged. What is not touched stays packed as it came. */
export class Package extends PackageParts {
  private readonly written = new Map<string, Uint8Array>();

  private readonly keepsParts: boolean;

  private constructor(
    private readonly parts: Map<string, ZipEntry>,
    unpacker?: Unpacker,
  ) {
    super(parts, OPEN_LIMITS, unpacker);
    this.keepsParts = unpacker !== undefined;
  }

  static open(bytes: Uint8Array): Package {
    const entries = entriesOf(bytes, OPEN_LIMITS);
    return new Package(entries, unpackerOf(bytes, entries));
  }

  /** Only the parts that `wanted` lets through, if it is given. */
  copy(wanted: (path: string) => boolean = () => true): Package {
    const copy = new Package(new Map([...this.parts].filter(([path]) => wanted(path))), this.unpacker);
    for (const [path, content] of this.written) if (wanted(path)) copy.written.set(path, content);
    return copy;
  }

  zip(level: 0 | 6 = 6): Uint8Array {
    this.declareNewParts();
    const entries = this.paths().map((path) => {
      const content = this.written.get(path);
      const kept = this.parts.get(path);
      if (content === undefined && kept) return kept;
      return packed(path, content ?? new Uint8Array(), level);
    });
    return writeZip(entries);
  }

  override paths(): string[] {
    return [...new Set([...this.parts.keys(), ...this.written.keys()])];
  }

  override has(path: string): boolean {
    return this.written.has(path) || super.has(path);
  }

  override bytes(path: string): Uint8Array {
    return this.written.get(path) ?? super.bytes(path);
  }

  override size(path: string): number | undefined {
    return this.written.get(path)?.length ?? super.size(path);
  }

  /** A file whose parts are kept is gone through again. */
  override textOnce(path: string): string {
    return this.keepsParts ? this.text(path) : super.textOnce(path);
  }

  write(path: string, content: string | Uint8Array): void {
    this.written.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.parts.delete(gone);
      this.written.delete(gone);
    }
    const types = this.text(CONTENT_TYPES);
    const wanted = `/${path}`;
    const tag = tagsOf(types, "Override").find((item) => attributesOf(item)["PartName"] === wanted);
    if (tag !== undefined) this.write(CONTENT_TYPES, types.replace(tag, ""));
  }

  /**
   * Adds a relationship and gives its id: that of `like`, else a free one. Without `targetPath` the target is that of
   * `like`, outside the package.
   */
  relate(path: string, kind: string, targetPath: string | undefined, like?: Relationship): string {
    const file = relationshipsPath(path);
    const id = like?.id ?? this.freeId(path);
    const type = kind.includes(":") ? kind : `${OFFICE_RELATIONSHIPS}/${kind}`;
    const target =
      targetPath === undefined
        ? `Target="${escapeXml(like?.target ?? "")}" TargetMode="External"`
        : `Target="/${escapeXml(targetPath)}"`;
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const old = this.has(file) ? this.text(file) : empty;
    const tag = `Relationship Id="${id}" Type="${type}" ${target}/>`;
    this.write(file, withLastChild(old, "Relationships", tag));
    return id;
  }

  private freeId(path: string): string {
    const taken = new Set(this.relationships(path).map((item) => item.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const file = relationshipsPath(path);
    const text = this.text(file);
    const tag = tagsOf(text, "Relationship").find((item) => attributesOf(item)["Id"] === id);
    if (tag !== undefined) this.write(file, text.replace(tag, ""));
  }

  contentType(path: string): string | undefined {
    const wanted = `/${path}`.toLowerCase();
    const tag = tagsOf(this.text(CONTENT_TYPES), "Override").find(
      (item) => attributesOf(item)["PartName"]?.toLowerCase() === wanted,
    );
    return tag === undefined ? undefined : attributesOf(tag)["ContentType"];
  }

  declare(path: string, contentType: string): void {
    if (this.contentType(path) !== undefined) return;
    const tag = `Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, withLastChild(this.text(CONTENT_TYPES), "Types", tag));
  }

  /** The content type that all parts with this ending have which say none of their own. */
  private defaultType(extension: string): string | undefined {
    const tag = tagsOf(this.text(CONTENT_TYPES), "Default").find(
      (item) => attributesOf(item)["Extension"]?.toLowerCase() === extension.toLowerCase(),
    );
    return tag === undefined ? undefined : attributesOf(tag)["ContentType"];
  }

  /** Some programs say a type of each part and none for endings: new parts then need one of their own. */
  private declareNewParts(): void {
    for (const path of [...this.written.keys()]) {
      if (path === CONTENT_TYPES || this.parts.has(path) || this.contentType(path) !== undefined) continue;
      const type = ORDINARY_TYPES[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
      if (type !== undefined && this.defaultType(path.slice(path.lastIndexOf(".") + 1)) !== type)
        this.declare(path, type);
    }
  }

  /** A path of this shape (`xl/tables/table#.xml`) that no part has. */
  freePath(shape: string): string {
    let number = 1;
    while (this.has(shape.replace("#", String(number)))) number += 1;
    return shape.replace("#", String(number));
  }
}
