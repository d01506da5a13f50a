import type { Package } from "../../../workbench/xlsx/package/package";
import { attributesOf, tagsOf } from "../../../workbench/xlsx/package/xml";

const TYPES = "[Content_Types].xml";

/** Every part has a type, every relationship leads somewhere. */
export function partProblems(file: Package): string[] {
  const problems: string[] = [];
  const types = file.text(TYPES);
  const overrides = tagsOf(types, "Override").map((tag) => (attributesOf(tag)["PartName"] ?? "").slice(1));
  const endings = new Set(
    tagsOf(types, "Default").map((tag) => attributesOf(tag)["Extension"]?.toLowerCase() ?? ""),
  );
  const typed = new Set(overrides.map((path) => path.toLowerCase()));
  if (typed.size < overrides.length) problems.push("a part has two content types");
  for (const path of overrides) if (!file.has(path)) problems.push(`${path}: a content type without a part`);
  for (const path of file.paths()) {
    if (path === TYPES || path.endsWith("/")) continue;
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (!typed.has(path.toLowerCase()) && !endings.has(ending)) problems.push(`${path}: no content type`);
  }
  for (const path of ["", ...file.paths().filter((item) => !item.endsWith(".rels"))]) {
    const links = file.relationships(path);
    if (new Set(links.map(({ id }) => id)).size < links.length)
      problems.push(`${path}: two relationships of one id`);
    for (const link of links)
      if (link.path !== undefined && !file.has(link.path))
        problems.push(`${path}: ${link.id} leads to ${link.path}, which is not there`);
    if (!path.endsWith(".xml")) continue;
    const ids = new Set(links.map(({ id }) => id));
    for (const [, id = ""] of file.text(path).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g))
      if (!ids.has(id)) problems.push(`${path}: ${id} is no relationship`);
  }
  return problems;
}
