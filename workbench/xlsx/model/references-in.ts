import { parseArea } from "../../../src/core/base/address";
import type { Area } from "../../../src/core/base/workbook-edit";

/** What a formula speaks of. */
export type References = {
  /** Cells, with the sheet where one is named. */
  readonly areas: readonly { readonly sheet?: string; readonly area: Area }[];
  /** Words that may be names, or tables. */
  readonly words: readonly string[];
  /** Its result may be another though nothing changed that it speaks of. */
  readonly volatile: boolean;
  /** It passes over hidden rows. */
  readonly visibleOnly: boolean;
};

const TEXT = /"(?:[^"]|"")*"/g;
const VOLATILE =
  /(?<![\p{L}\p{N}_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(|(?<![\p{L}\p{N}_.])ZLQ\./iu;
const VISIBLE_ONLY = /(?<![\p{L}\p{N}_.])(?:SUBTOTAL|AGGREGATE)\(/iu;
const CELLS =
  /(?<![\p{L}\p{N}_.$'!\]:])(?:('(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.![])/gu;
const WORD = /(?<![\p{L}\p{N}_.$'])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!])/gu;

/** @example referencesIn("=率*SUM(水!A1:A3)").words //=> ["率"] */
export function referencesIn(formula: string): References {
  const outside = formula.replace(TEXT, '""');
  const areas: References["areas"][number][] = [];
  const rest = outside.replace(CELLS, (_, sheet: string | undefined, address: string) => {
    const area = parseArea(address);
    if (area) areas.push({ area, ...(sheet !== undefined && { sheet: unquoted(sheet) }) });
    return " ";
  });
  return {
    areas,
    words: rest.match(WORD) ?? [],
    volatile: VOLATILE.test(outside),
    visibleOnly: VISIBLE_ONLY.test(outside),
  };
}

const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
