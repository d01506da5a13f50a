import { attributesOf, withAttributes } from "../package/xml";
import type { Package } from "../package/package";

/**
 * Brings a part and all it refers to from one package into another, under free names. Relationship ids stay, so the
 * parts' own text need not change.
 */
export function transplant(
  from: Package,
  path: string,
  into: Package,
  moved = new Map<string, string>(),
): string {
  const known = moved.get(path);
  if (known !== undefined) return known;
  const target = into.freePath(
    path.includes("vmlDrawing") ? "xl/drawings/vmlDrawing#.vml" : path.replace(/\d*(\.\w+)$/, "#$1"),
  );
  moved.set(path, target);
  into.write(target, from.bytes(path));
  const type = from.contentType(path);
  if (type !== undefined) into.declare(target, type);
  if (path.includes("/tables/")) into.write(target, withFreeTableId(into, target));
  for (const link of from.relationships(path))
    into.relate(
      target,
      link.type,
      link.path === undefined ? undefined : transplant(from, link.path, into, moved),
      link,
    );
  return target;
}

/** Tables count their ids through the whole workbook. */
function withFreeTableId(file: Package, path: string): string {
  const own = file.text(path);
  const ids = file
    .paths()
    .filter((other) => /\/tables\/[^/]+\.xml$/.test(other) && other !== path)
    .map((other) => Number(attributesOf(tableTag(file.text(other)))["id"] ?? 0));
  const tag = tableTag(own);
  return own.replace(tag, () => withAttributes(tag, { id: Math.max(0, ...ids) + 1 }));
}

const tableTag = (xml: string): string => /<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? "";
