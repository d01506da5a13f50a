import { cellText } from "../package/xml";
import type { Package } from "../package/package";
import { withoutPrefix } from "../package/xml";

/** The plain text of a string item: its runs joined, without the readings that Japanese files add. */
export function textOf(item: string): string {
  let text = "";
  for (const [, part = ""] of item
    .replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "")
    .matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g))
    text += part;
  return cellText(text);
}

export function sharedStrings(file: Package, workbookPath: string): string[] {
  const path = file.relationships(workbookPath).find((item) => item.kind === "sharedStrings")?.path;
  if (path === undefined || !file.has(path)) return [];
  return Array.from(
    withoutPrefix(file.text(path)).matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g),
    ([, item = ""]) => textOf(item),
  );
}
