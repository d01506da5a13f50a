import { holdsFormula } from "../../base/cell-content";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import type { AnnexCell } from "../../sheets/annex";
import { isReplaceable } from "../../marks/report-mark";

/** What a user typed: the value, a text as a text, and the format it was typed with; they travel together. */
type TypedCell = { readonly value: CellValue; readonly numberFormat: string };

/** What users typed into a column of an earlier summary, by the row's identity. */
type Typed = ReadonlyMap<string, TypedCell>;

/** What was typed into the sheets of an earlier summary, by heading. */
export type TypedColumns = Readonly<Record<string, Typed>>;

/** What is looked at of a sheet to find what was typed. */
export type TypedSheet = Pick<SheetSnapshot, "name" | "values" | "formulas" | "numberFormats">;

/** What was typed, as a cell of the new sheet. */
export const typedAgain = ({ value, numberFormat }: TypedCell): AnnexCell => ({
  content: value,
  shown: String(value),
  ...(numberFormat === "General" ? {} : { numberFormat }),
});

/** What was typed at two times: where both have a row, the later counts. */
export const withLater = (earlier: TypedColumns, later: TypedColumns): TypedColumns => ({
  ...earlier,
  ...Object.fromEntries(
    Object.entries(later).map(([header, typed]) => [header, new Map([...(earlier[header] ?? []), ...typed])]),
  ),
});

/** The name under which a row's typed cells are found again: the plan, the key and the wording. */
export const identityOf = (...parts: readonly CellValue[]): string => parts.map(String).join("\n");

/**
 * Reads what users typed into columns of a sheet that the add-in made: cells that are neither empty nor hold the
 * formula that the add-in wrote.
 *
 * @param headers The heading row is found by the first of these; the columns of `identity` name a row.
 */
export function typedColumns(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  identity: readonly string[],
  headers: readonly string[],
): TypedColumns {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  return !sheet?.used || !isReplaceable(snapshot, sheet) ? {} : typedOn(sheet, identity, headers);
}

/** The same of a sheet that is known for ours. */
export function typedOn(
  sheet: TypedSheet,
  identity: readonly string[],
  headers: readonly string[],
): TypedColumns {
  const headerRow = sheet.values.findIndex((row) => identity.every((header) => row.includes(header)));
  const names = sheet.values[headerRow];
  if (names === undefined) return {};
  return Object.fromEntries(
    headers.map((header) => [
      header,
      typedIn(
        sheet,
        headerRow,
        identity.map((each) => names.indexOf(each)),
        names.indexOf(header),
      ),
    ]),
  );
}

function typedIn(sheet: TypedSheet, headerRow: number, identity: readonly number[], column: number): Typed {
  const result = new Map<string, TypedCell>();
  for (let row = headerRow + 1; row < sheet.values.length; row += 1) {
    const value = sheet.values[row]?.[column] ?? "";
    const formula = sheet.formulas[row]?.[column] ?? "";
    if (formula === "" || holdsFormula(formula, value)) continue;
    const numberFormat = sheet.numberFormats[row]?.[column] ?? "General";
    result.set(identityOf(...identity.map((at) => sheet.values[row]?.[at] ?? "")), { value, numberFormat });
  }
  return result;
}
