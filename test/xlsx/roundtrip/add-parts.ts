import { partsOf, zipOf, type Made } from "../make-xlsx";

/** A part that a workbook has besides its sheets. */
export type AddedPart = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Its content type; or, with `ending`, that of all parts so ending. */
  readonly type: string;
  readonly ending?: string;
  /** The part that refers to it (`""` is the package), by which id and as what. */
  readonly from: string;
  readonly id: string;
  readonly as: string;
};

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Targets that are no part of the package, by the part that refers to them. */
type Outside = { readonly from: string; readonly id: string; readonly as: string; readonly target: string };

/** The workbook with these parts, their types and relationships. */
export function withParts(
  made: Made,
  added: readonly AddedPart[],
  outside: readonly Outside[] = [],
): Uint8Array {
  const usual = partsOf(made);
  const parts: Record<string, string | Uint8Array | undefined> = { ...made.parts };
  let types = String(parts["[Content_Types].xml"] ?? usual["[Content_Types].xml"]);
  for (const { path, content, type, ending } of added) {
    parts[path] = content;
    const tag =
      ending === undefined
        ? `<Override PartName="/${path}" ContentType="${type}"/>`
        : `<Default Extension="${ending}" ContentType="${type}"/>`;
    if (!types.includes(tag))
      types =
        ending === undefined
          ? types.replace("</Types>", `${tag}</Types>`)
          : types.replace("<Override", `${tag}<Override`);
  }
  parts["[Content_Types].xml"] = types;
  const link = (from: string, tag: string) => {
    const cut = from.lastIndexOf("/") + 1;
    const file = `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
    const old = String(
      parts[file] ?? usual[file] ?? `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`,
    );
    parts[file] = old.replace("</Relationships>", `${tag}</Relationships>`);
  };
  const typeOf = (as: string) => (as.includes(":") ? as : `${OFFICE}/${as}`);
  for (const { from, id, as, path } of added)
    if (as !== "") link(from, `<Relationship Id="${id}" Type="${typeOf(as)}" Target="/${path}"/>`);
  for (const { from, id, as, target } of outside)
    link(from, `<Relationship Id="${id}" Type="${typeOf(as)}" Target="${target}" TargetMode="External"/>`);
  return zipOf({ ...made, parts });
}
