import { plainWording } from "../../language/text/plain-wording";
import { canonicalUnit } from "../../language/units/read-units";
import type { BaseBook, BaseRow } from "./base-book";
import type { ReturnedFile } from "./returned-file";

/**
 * The unit a file is from, by the base's own name for it: what the file says of itself, else the unit that leads most
 * of its rows, else what its name says. Undefined where nothing tells: then nobody's rows are refused.
 */
export function unitOfFile(
  { saysUnit, file, sent }: Pick<ReturnedFile, "saysUnit" | "file" | "sent">,
  book: BaseBook,
  rows: readonly BaseRow[],
): string | undefined {
  // What we sent ourselves is taken at its word.
  if (sent !== undefined && sent.unit !== "") return sent.unit;
  const names = unitsOf(book);
  for (const said of saysUnit) {
    const unit = names.get(plainWording(said)) ?? names.get(plainWording(canonicalUnit(said)));
    if (unit !== undefined) return unit;
  }
  return mostCommon(rows) ?? unitOfName(file, book);
}

/** The base's unit that a file is called by. */
export function unitOfName(file: string, book: BaseBook): string | undefined {
  const name = plainWording(file);
  return [...unitsOf(book)].find(([plain]) => name.includes(plain))?.[1];
}

const known = new WeakMap<BaseBook, ReadonlyMap<string, string>>();

/** The base's units by their plain wording, gathered once for all files. */
function unitsOf(book: BaseBook): ReadonlyMap<string, string> {
  const found = known.get(book);
  if (found !== undefined) return found;
  const units = new Set(book.rows.flatMap(({ leads, helpers }) => [...leads, ...helpers]));
  const names = new Map([...units].map((unit) => [plainWording(unit), unit]));
  known.set(book, names);
  return names;
}

/** The unit that leads most of the rows; undefined where two lead as many. */
function mostCommon(rows: readonly BaseRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of rows.flatMap(({ leads }) => leads)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
