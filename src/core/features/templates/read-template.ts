import { templatesStrings } from "../../../strings/templates";
import { fill } from "../../../strings/fill";
import { fail, ok, type Result } from "../../base/problem";
import { COLUMN_TYPES, FORMAT, LIMITS, TEMPLATE_KINDS, VERSION } from "./template";
import type { Template, TemplateCell, TemplateColumn } from "./template";

const { field: fields, reason: reasons } = templatesStrings;

/** What is wrong with a file: where, as JSON path and in words, and why. */
class Refused extends Error {
  constructor(
    readonly path: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super(path);
  }
}

/** A field: its path in the file, and what a person calls it. */
type At = { readonly path: string; readonly field: string };

const refuse = ({ path, field }: At, reason: string): never => {
  throw new Refused(path, field, reason);
};

// C0 controls but tab and line feed, lone surrogates, and what is no character: a cell can't hold them.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSHOWN = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * Reads the text of a template's file. Whatever is wrong refuses it whole; nothing is guessed or left out.
 *
 * Problem: `template-refused` (detail `path`, `field`, `reason`).
 */
export function readTemplate(text: string): Result<Template> {
  try {
    return ok(templateOf(parsed(text.replace(/^\uFEFF/u, ""))));
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    const { path, field, reason } = cause;
    return fail({ code: "template-refused", detail: { path, field, reason } });
  }
}

function parsed(text: string): unknown {
  const file: At = { path: "$", field: fields.file };
  if (text.length > LIMITS.characters) return refuse(file, reasons.size);
  if (depthOf(text) > LIMITS.depth) return refuse(file, fill(reasons.depth, { most: LIMITS.depth }));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse(file, reasons.json);
  }
}

/** How deep brackets lie in one another, outside of texts; told before anything is parsed. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (inText) {
      if (sign === "\\") i += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "[" || sign === "{") deepest = Math.max(deepest, (depth += 1));
    else if (sign === "]" || sign === "}") depth -= 1;
  }
  return deepest;
}

function templateOf(value: unknown): Template {
  const root: At = { path: "$", field: fields.file };
  const file = objectOf(value, root, ["format", "version", "name", "kind", "title", "columns", "rows"]);
  const at = (name: "format" | "version" | "name" | "kind" | "title" | "columns" | "rows"): At => ({
    path: `$.${name}`,
    field: fields[name],
  });
  if (file["format"] !== FORMAT) refuse(at("format"), fill(reasons.format, { expected: FORMAT }));
  if (file["version"] !== VERSION)
    refuse(at("version"), fill(reasons.version, { value: shown(file["version"]), expected: VERSION }));
  const columns = listOf(file["columns"], at("columns"), LIMITS.columns, 1).map(columnOf);
  columns.forEach(({ header }, i) => {
    const same = columns.findIndex((one) => one.header.toLowerCase() === header.toLowerCase());
    if (same < i) refuse(headerAt(i), reasons.repeated);
  });
  return {
    ...{ format: FORMAT, version: VERSION },
    name: textOf(file["name"], at("name"), LIMITS.name),
    kind: oneOf(file["kind"], at("kind"), TEMPLATE_KINDS),
    title: textOf(file["title"], at("title"), LIMITS.title),
    columns,
    rows: listOf(file["rows"], at("rows"), LIMITS.rows).map((row, i) => rowOf(row, i, columns.length)),
  };
}

const headerAt = (i: number): At => ({
  path: `$.columns[${i}].header`,
  field: fill(fields.header, { column: i + 1 }),
});

function columnOf(value: unknown, i: number): TemplateColumn {
  const place = { column: i + 1 };
  const path = `$.columns[${i}]`;
  const column = objectOf(value, { path, field: fill(fields.column, place) }, [
    ...["header", "width", "type", "words", "open"],
  ]);
  const header = textOf(column["header"], headerAt(i), LIMITS.header);
  const { width, words } = column;
  const [least, most] = LIMITS.width;
  if (typeof width !== "number" || !(width >= least && width <= most))
    refuse(
      { path: `${path}.width`, field: fill(fields.width, place) },
      fill(reasons.number, { least, most }),
    );
  const type = oneOf(column["type"], { path: `${path}.type`, field: fill(fields.type, place) }, COLUMN_TYPES);
  const at: At = { path: `${path}.words`, field: fill(fields.words, place) };
  if (type !== "choice" && words !== undefined) refuse(at, reasons.wordsElse);
  const { open } = column;
  const openAt: At = { path: `${path}.open`, field: fill(fields.open, place) };
  if (open !== undefined && (open !== true || type !== "choice")) refuse(openAt, reasons.open);
  if (type !== "choice") return { header, width: Number(width), type };
  return {
    ...{ header, width: Number(width), type, words: wordsOf(words, at) },
    ...(open === true ? { open } : {}),
  };
}

function wordsOf(value: unknown, at: At): readonly string[] {
  const words = listOf(value, at, LIMITS.words, 1).map((word, i) =>
    textOf(word, { ...at, path: `${at.path}[${i}]` }, LIMITS.header),
  );
  // A list of words in a cell is written with commas between them.
  const together = words.join(",").length;
  words.forEach((word, i) => {
    if (words.indexOf(word) < i) refuse({ ...at, path: `${at.path}[${i}]` }, reasons.wordTwice);
  });
  if (together > LIMITS.wordsTogether || words.some((word) => /[,，]/u.test(word)))
    refuse(at, fill(reasons.words, { most: LIMITS.wordsTogether }));
  return words;
}

function rowOf(value: unknown, i: number, count: number): readonly TemplateCell[] {
  const at: At = { path: `$.rows[${i}]`, field: fill(fields.row, { row: i + 1 }) };
  const cells = listOf(value, at, LIMITS.columns);
  if (cells.length !== count) refuse(at, fill(reasons.cells, { count }));
  return cells.map((cell, j): TemplateCell => {
    const place: At = {
      path: `$.rows[${i}][${j}]`,
      field: fill(fields.cell, { row: i + 1, column: j + 1 }),
    };
    if (cell === null || (typeof cell === "number" && Number.isFinite(cell))) return cell;
    if (typeof cell !== "string") return refuse(place, reasons.cell);
    return checked(cell, place, LIMITS.text);
  });
}

/** An object with no other members than these; its values are looked at one by one. */
function objectOf(value: unknown, at: At, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at, reasons.object);
  const extra = Object.keys(value).find((name) => !names.includes(name));
  if (extra !== undefined) {
    const name = extra.slice(0, 40);
    refuse({ path: `${at.path}.${name}`, field: fill(fields.extra, { name }) }, reasons.unknown);
  }
  return value as Readonly<Record<string, unknown>>;
}

function listOf(value: unknown, at: At, most: number, least = 0): readonly unknown[] {
  if (!Array.isArray(value)) return refuse(at, reasons.array);
  if (value.length < least || value.length > most)
    refuse(at, fill(least > 0 ? reasons.count : reasons.most, { most }));
  return value;
}

function textOf(value: unknown, at: At, most: number): string {
  if (typeof value !== "string") return refuse(at, reasons.text);
  if (value.trim() === "") return refuse(at, reasons.blank);
  return checked(value, at, most);
}

function checked(value: string, at: At, most: number): string {
  if (value.length > most) return refuse(at, fill(reasons.long, { most }));
  return UNSHOWN.test(value) ? refuse(at, reasons.control) : value;
}

function oneOf<T extends string>(value: unknown, at: At, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  return found ?? refuse(at, fill(reasons.choice, { words: words.join("、") }));
}

/** A value in a sentence, cut where it is long. */
const shown = (value: unknown): string => (value === undefined ? "空" : JSON.stringify(value).slice(0, 20));
