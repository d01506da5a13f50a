import { cut, escapeXml, attributesOf, unescapeXml } from "../package/xml";
import { Package } from "../package/package";

/**
 * Where the add-in's settings live in a file: a custom XML part with a namespace of our own. Excel keeps such parts
 * through every save without showing or checking them, they have no limit of length (a document property ends at 255
 * characters), and an add-in can reach them too. Excel's own place for settings names the installed copy of the
 * add-in, which this program is not.
 */
const NAMESPACE = "urn:zlq-tasks:settings";
const CUSTOM_XML_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = "{5A4C5131-0001-4C51-9B1E-7A6C71736574}";

export function findSettings(file: Package): string | undefined {
  return file
    .paths()
    .find(
      (path) =>
        /^customXml\/[^/]+\.xml$/.test(path) &&
        file.text(path).includes(NAMESPACE) &&
        !file.text(path).includes("datastoreItem"),
    );
}

export function readSettings(file: Package): Map<string, unknown> {
  const path = findSettings(file);
  const settings = new Map<string, unknown>();
  for (const { text } of path === undefined ? [] : cut(file.text(path)).pieces) {
    const key = attributesOf(text)["key"];
    const value = /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(text)?.[1];
    if (key === undefined || value === undefined) continue;
    try {
      settings.set(key, JSON.parse(unescapeXml(value)));
    } catch {
      continue; // written by something else under our name: not ours to read
    }
  }
  return settings;
}

export function writeSettings(file: Package, settings: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`);
  const old = findSettings(file);
  if (entries.length === 0 && old === undefined) return;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><settings xmlns="${NAMESPACE}">${entries.join("")}</settings>`;
  if (old !== undefined) {
    file.write(old, xml);
    return;
  }
  const path = file.freePath("customXml/item#.xml");
  const properties = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  file.write(path, xml);
  file.write(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML_PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  file.declare(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  file.relate(path, "customXmlProps", properties);
  file.relate(file.workbookPath(), "customXml", path);
}
