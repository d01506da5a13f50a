import type { PackageParts } from "../package/package-parts";
import { unescapeXml } from "../xml/entities";
import { XmlReader } from "../xml/xml-reader";

/**
 * Where the add-in's settings live in a file: a custom XML part with a namespace of our own. Excel keeps such parts
 * through every save without showing or checking them, they have no limit of length (a document property ends at 255
 * characters), and an add-in can reach them too. Excel's own place for settings names the installed copy of the add-in,
 * and a program on the command line is no such copy.
 */
export const SETTINGS_NAMESPACE = "urn:zlq-tasks:settings";

/** Longer custom parts are other programs' data. */
const LONGEST = 1 << 22;

export function findSettings(file: PackageParts): string | undefined {
  return file.paths().find((path) => {
    if (!/^customXml\/[^/]+\.xml$/.test(path) || (file.size(path) ?? 0) > LONGEST) return false;
    const text = file.text(path);
    return text.includes(SETTINGS_NAMESPACE) && !text.includes("datastoreItem");
  });
}

export function readSettings(file: PackageParts): Map<string, unknown> {
  const path = findSettings(file);
  const settings = new Map<string, unknown>();
  if (path === undefined) return settings;
  const reader = new XmlReader(file.text(path));
  while (reader.next()) {
    const key = reader.opens("setting") ? reader.attribute("key") : undefined;
    if (key === undefined) continue;
    try {
      settings.set(key, JSON.parse(unescapeXml(reader.rawText())));
    } catch {
      continue; // written by another program under our namespace, so not read
    }
  }
  return settings;
}
