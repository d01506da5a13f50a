import type { CellValue } from "../../../core/base/snapshot";
import { isDateFormat } from "../../../core/base/date-format";

/**
 * Excel for the early Mac counted days from 1904-01-01, and a workbook can still do so. The core knows the 1900 system
 * only; the same day is 1462 more there.
 */
const OFFSET_1904 = 1462;
const DATE_OF_2000_IN_1900_SYSTEM = 36_526;

/** Asks by which system a workbook counts; after a `sync()` the answer is what to add to its days: 0 or 1462. */
export function queueDateOffset(workbook: Excel.Workbook): () => number {
  const dateOf2000 = workbook.functions.date(2000, 1, 1);
  dateOf2000.load("value");
  return () => (dateOf2000.value === DATE_OF_2000_IN_1900_SYSTEM ? 0 : OFFSET_1904);
}

/** Numbers shown as dates, in days of the 1900 system; every other value as it is. */
export function from1904(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  offset: number,
): CellValue[][] {
  return values.map((row, r) =>
    row.map((value, c) =>
      typeof value === "number" && isDateFormat(formats[r]?.[c] ?? "") ? value + offset : value,
    ),
  );
}
