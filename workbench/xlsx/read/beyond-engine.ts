import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";

/** They need what only Excel has: a data model, a connection, the internet. */
const NOT_HERE = new Set(["IMAGE", "HYPERLINK.IMAGE", "WEBSERVICE", "RTD", "GETPIVOTDATA"]);
/** Written like functions, and none. */
const WORDS = new Set(["AND", "OR", "NOT"]);

const TEXT = /"(?:[^"]|"")*"/g;
/** A reference through several sheets: `Sheet1:Sheet3!A1`, `'一月:十二月'!B2`. */
const SEVERAL_SHEETS =
  /'(?:[^'[\]]|'')*:(?:[^']|'')*'!|(?<![!\w.$'])[^\s'!(),;+\-*/^&=<>:"{}[\]]+:[^\s'!(),;+\-*/^&=<>:"{}[\]]+!/;
/** A cell or name of another workbook: `[1]Sheet1!A1`, `'[1]表 1'!A1`, `[1]!率`. */
const OTHER_WORKBOOK = /(?:^|[^\w\]])\[\d+\][^[\]]*!/;
const CALLED = /([A-Za-z_\\][\w.]*)\(/g;

/**
 * Whether a formula (in the engine's spelling) is more than the engine can calculate.
 * @example isBeyondEngine("=SUM(Sheet1:Sheet3!A1)") //=> true
 */
export function isBeyondEngine(formula: string): boolean {
  const outside = formula.replace(TEXT, '""');
  if (SEVERAL_SHEETS.test(outside) || OTHER_WORKBOOK.test(outside)) return true;
  for (const [, name = ""] of outside.replace(/'(?:[^']|'')*'!/g, "").matchAll(CALLED)) {
    const upper = name.toUpperCase();
    if (upper.startsWith("ZLQ.") || WORDS.has(upper)) continue;
    if (NOT_HERE.has(upper) || !(ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>).has(upper))
      return true;
  }
  return false;
}
