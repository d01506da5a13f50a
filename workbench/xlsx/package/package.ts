import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxError } from "../xlsx-error";
import { attributesOf, escapeXml, tagsOf } from "./xml";

/** An Office package: named parts, the relationships between them, and their content types. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's URI: `worksheet`, `table`. */
  readonly kind: string;
  readonly type: string;
  /** As written in the file; `path` is the part it names, absent for links to the outside. */
  readonly target: string;
  readonly path?: string;
};

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAX_BYTES = 1 << 30;

export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static open(bytes: Uint8Array): Package {
    requireZip(bytes);
    let total = 0;
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(bytes, {
        filter: (file) => {
          total += file.originalSize;
          if (total > MAX_BYTES) throw new XlsxError("too-large");
          return true;
        },
      });
    } catch (error) {
      if (error instanceof XlsxError) throw error;
      throw new XlsxError("damaged", String(error));
    }
    return new Package(new Map(Object.entries(files).filter(([path]) => !path.endsWith("/"))));
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  zip(level: 0 | 6 = 6): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level });
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  bytes(path: string): Uint8Array {
    const part = this.parts.get(path);
    if (!part) throw new XlsxError("damaged", `no part ${path}`);
    return part;
  }

  text(path: string): string {
    return strFromU8(this.bytes(path)).replace(/^\uFEFF/, "");
  }

  write(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    const types = this.text(CONTENT_TYPES);
    const wanted = `/${path}`;
    const tag = tagsOf(types, "Override").find((item) => attributesOf(item)["PartName"] === wanted);
    if (tag !== undefined) this.write(CONTENT_TYPES, types.replace(tag, ""));
  }

  /** The relationships of a part; `""` are those of the package. */
  relationships(path: string): readonly Relationship[] {
    const file = relationshipsPath(path);
    if (!this.has(file)) return [];
    return tagsOf(this.text(file), "Relationship").map((tag) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributesOf(tag);
      const link = { id, type, kind: type.slice(type.lastIndexOf("/") + 1), target };
      return mode === "External" ? link : { ...link, path: resolvePath(path, target) };
    });
  }

  /** Adds a relationship and gives its id: the one of `like`, an outside one's target too, else a free one. */
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
    const open = old.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
    const tag = `<Relationship Id="${id}" Type="${type}" ${target}/>`;
    this.write(
      file,
      open.replace("</Relationships>", () => `${tag}</Relationships>`),
    );
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
    const tag = tagsOf(this.text(CONTENT_TYPES), "Override").find(
      (item) => attributesOf(item)["PartName"] === `/${path}`,
    );
    return tag === undefined ? undefined : attributesOf(tag)["ContentType"];
  }

  declare(path: string, contentType: string): void {
    if (this.contentType(path) !== undefined) return;
    const tag = `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
    this.write(CONTENT_TYPES, this.text(CONTENT_TYPES).replace("</Types>", `${tag}</Types>`));
  }

  /** Takes over the content type that another package gives to all parts with this ending. */
  declareExtension(extension: string, from: Package): void {
    const find = (xml: string) =>
      tagsOf(xml, "Default").find(
        (tag) => attributesOf(tag)["Extension"]?.toLowerCase() === extension.toLowerCase(),
      );
    const own = this.text(CONTENT_TYPES);
    const tag = find(from.text(CONTENT_TYPES));
    if (tag !== undefined && find(own) === undefined)
      this.write(
        CONTENT_TYPES,
        own.replace(/<Types[^>]*>/, (open) => open + tag),
      );
  }

  /** A path of this shape that no part has. @example freePath("xl/tables/table#.xml") */
  freePath(shape: string): string {
    let number = 1;
    while (this.has(shape.replace("#", String(number)))) number += 1;
    return shape.replace("#", String(number));
  }

  /** The workbook part. */
  workbookPath(): string {
    if (!this.has(CONTENT_TYPES)) throw new XlsxError("no-workbook");
    const main = this.relationships("").find((item) => item.kind === "officeDocument")?.path;
    if (main === undefined || !this.has(main) || !/<(\w+:)?workbook[\s>]/.test(this.text(main)))
      throw new XlsxError("no-workbook");
    return main;
  }
}

const relationshipsPath = (path: string): string => {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
};

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The compound file of Excel 97–2003, which also wraps workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = "EncryptedPackage".replace(/(?!^)/g, "\0");

function requireZip(bytes: Uint8Array): void {
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    throw new XlsxError(strFromU8(bytes, true).includes(ENCRYPTED) ? "encrypted" : "old-xls");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError("not-xlsx");
}
