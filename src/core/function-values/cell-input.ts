/**
 * What Excel hands to a custom function for one argument. An omitted one arrives as `null`; a blank cell as `null`,
 * `""` or `0`, depending on the host.
 */
export type CellInput = number | string | boolean | null;

/** What a custom function can answer for one cell. */
export type CellOutput = number | string | boolean;

/**
 * Takes an argument as it arrives. A range of one cell is that cell; anything that is no cell value (an error, an
 * entity) is `undefined`.
 *
 * @example cellInput([[5]]) //=> 5
 */
export function cellInput(argument: unknown): CellInput | undefined {
  const value: unknown =
    Array.isArray(argument) && argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1
      ? (argument[0] as unknown[])[0]
      : argument;
  if (value === undefined || value === null) return null;
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? value
    : undefined;
}

/** A range argument, row by row, as one list. A single value is a list of one. */
export function cellList(argument: unknown): readonly CellInput[] {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return rows.flatMap((row: unknown) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map((value) => cellInput(value) ?? null),
  );
}

/** Whether nothing is written in the cell: `null` or white space. */
export function isEmpty(input: CellInput): input is null | string {
  return input === null || (typeof input === "string" && input.trim() === "");
}

/** Whether nothing is written in the cell, for arguments of which 0 is no value: a date, a year, a text. */
export function isBlankOrZero(input: CellInput): boolean {
  return input === 0 || isEmpty(input);
}
