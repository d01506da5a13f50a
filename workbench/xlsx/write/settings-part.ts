import { findSettings, SETTINGS_NAMESPACE as NAMESPACE } from "../../../src/xlsx/workbook/settings";
import type { Package } from "../package/package";
import { escapeXml } from "../package/xml";

const CUSTOM_XML_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = "{5A4C5131-0001-4C51-9B1E-7A6C71736574}";

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
