import { OWN_NAMES } from "../core/marks/registry";
import type { WorkbookSnapshot } from "../core/base/snapshot";
import type { FileFacts } from "../core/base/file-facts";
import { dayOfIso } from "../core/base/serial";
import { RETURNED_LIMITS, type Limits } from "./bounds/limits";
import { asXlsxError, type XlsxErrorCode, type XlsxExcess } from "./bounds/xlsx-error";
import { PackageParts } from "./package/package-parts";
import { readSnapshot } from "./read-snapshot";
import { cellText } from "./xml/entities";
import { XmlReader } from "./xml/xml-reader";

export type ReturnedReading =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot; readonly facts: FileFacts }
  | {
      readonly ok: false;
      readonly code: XlsxErrorCode;
      /** Where it is damaged: the part, or sheet and cell. */
      readonly part?: string;
      readonly excess?: XlsxExcess;
    };

/** Reads a file that somebody sent, within narrow limits. Never throws: why a file can't be read is data. */
export function readReturned(bytes: Uint8Array, limits: Limits = RETURNED_LIMITS): ReturnedReading {
  try {
    const { snapshot, notes } = readSnapshot(bytes, { limits, formulas: true });
    const has = (code: string): boolean => notes.some((note) => note.code === code);
    const facts = {
      macros: has("macros"),
      externalLinks: has("external-links"),
      farCells: notes.flatMap((note) =>
        note.code === "far-cell" ? [{ sheet: note.sheet, cell: note.cell }] : [],
      ),
      ...factsOf(PackageParts.read(bytes, limits)),
    };
    return { ok: true, snapshot, facts };
  } catch (cause) {
    const { code, place, excess } = asXlsxError(cause);
    const part =
      place.sheet === undefined
        ? place.part
        : place.sheet + (place.cell === undefined ? "" : `!${place.cell}`);
    return {
      ok: false,
      code,
      ...(part === undefined ? {} : { part: part.slice(0, 80) }),
      ...(excess === undefined ? {} : { excess }),
    };
  }
}

const COMMENTS = /^xl\/(?:[^/]+\/)?comments?\d*\.xml$/i;
const PICTURE = /^xl\/media\//i;

type PackageFacts = Pick<FileFacts, "comments" | "pictures" | "modified" | "property">;

function factsOf(file: PackageParts): PackageFacts {
  const modified = momentOf(valueOf(file, "docProps/core.xml", "modified") ?? "");
  const property = customProperty(file);
  let comments = 0;
  for (const path of file.paths())
    if (COMMENTS.test(path)) comments += countOf(file.textOnce(path), "comment");
  return {
    comments,
    pictures: file.paths().filter((path) => PICTURE.test(path)).length,
    ...(modified === undefined ? {} : { modified }),
    ...(property === undefined ? {} : { property }),
  };
}

const DAY = 86_400_000;
const EPOCH = dayOfIso("1970-01-01") ?? 0;

/** Milliseconds of a moment as properties have it: `2020-11-25T09:30:00Z`. */
function momentOf(text: string): number | undefined {
  const [, date = "", hours, minutes, seconds] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)/.exec(text) ?? [];
  const day = dayOfIso(date);
  if (day === undefined) return undefined;
  return (day - EPOCH) * DAY + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function countOf(xml: string, name: string): number {
  const reader = new XmlReader(xml);
  let count = 0;
  while (reader.next()) if (!reader.closing && reader.is(name)) count += 1;
  return count;
}

/** The text of the first element of a name; properties are a help, so that what is wrong with them refuses no file. */
function valueOf(file: PackageParts, path: string, name: string): string | undefined {
  if (!file.has(path)) return undefined;
  try {
    const reader = new XmlReader(file.text(path));
    while (reader.next())
      if (!reader.closing && reader.is(name) && !reader.isEmpty()) return reader.rawText();
  } catch {
    return undefined;
  }
  return undefined;
}

function customProperty(file: PackageParts): string | undefined {
  const path = "docProps/custom.xml";
  if (!file.has(path)) return undefined;
  try {
    const reader = new XmlReader(file.text(path));
    let ours = false;
    while (reader.next()) {
      if (reader.closing) continue;
      if (reader.is("property")) ours = reader.attribute("name") === OWN_NAMES.batch.name;
      else if (ours && !reader.isEmpty()) return cellText(reader.rawText());
    }
  } catch {
    return undefined;
  }
  return undefined;
}
