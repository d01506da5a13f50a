import { holdsFormula } from "../../base/cell-content";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { isReplaceable } from "../../marks/report-mark";

/** What users typed into a column of an earlier summary, by the row's identity. */
type Typed = ReadonlyMap<string, CellValue>;

/** What was typed into the sheets of an earlier summary, by heading. */
export type TypedColumns = Readonly<Record<string, Typed>>;

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
  if (!sheet?.used || !isReplaceable(snapshot, sheet)) return {};
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

function typedIn(
  sheet: SheetSnapshot,
  headerRow: number,
  identity: readonly number[],
  column: number,
): Typed {
  const result = new Map<string, CellValue>();
  for (let row = headerRow + 1; row < sheet.values.length; row += 1) {
    const value = sheet.values[row]?.[column] ?? "";
    const formula = sheet.formulas[row]?.[column] ?? "";
    if (formula === "" || holdsFormula(formula, value)) continue;
    result.set(identityOf(...identity.map((at) => sheet.values[row]?.[at] ?? "")), formula);
  }
  return result;
}
