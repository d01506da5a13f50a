import { absoluteAddress } from "../../../../src/core/base/address";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { planSummary, type SummaryPlan } from "../../../../src/core/features/summary/plan-summary";
import type { SheetBook } from "../../../support/sheet-book";
import { AS_OF, listsOf } from "./scripted-year";

export type Summarised = { readonly plan: SummaryPlan; readonly after: WorkbookSnapshot };

/** Makes the summary of a workbook and calculates it. */
export async function summarise(book: SheetBook, asOf = AS_OF): Promise<Summarised> {
  const before = await book.snapshot();
  const plan = planSummary({ snapshot: before, lists: listsOf(before, asOf), asOf });
  if (!plan.ok) throw new Error(plan.problem.code);
  book.apply(plan.value.steps.flat());
  return { plan: plan.value, after: await book.snapshot() };
}

export function valuesOf(snapshot: WorkbookSnapshot, sheet: string): readonly (readonly CellValue[])[] {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.values;
}

/** The rows below the row that has these headings, as objects by heading, up to the first row whose `key` is empty. */
export function tableOf(
  snapshot: WorkbookSnapshot,
  sheet: string,
  headings: readonly string[],
): Record<string, CellValue>[] {
  const values = valuesOf(snapshot, sheet);
  const at = values.findIndex((row) => headings.every((heading) => row.includes(heading)));
  const names = (values[at] ?? []).map(String);
  const [key = ""] = headings;
  const rows: Record<string, CellValue>[] = [];
  for (const row of values.slice(at + 1)) {
    const cells = Object.fromEntries(names.map((name, i) => [name, row[i] ?? ""]));
    if (cells[key] === "" || String(cells[key]).startsWith("注：")) break;
    rows.push(cells);
  }
  return rows;
}

/** Every cell of a workbook's sheets as "sheet!address" with its value, to compare two states. */
export function cellsOf(snapshot: WorkbookSnapshot, sheets: readonly string[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const name of sheets)
    valuesOf(snapshot, name).forEach((row, r) => {
      row.forEach((value, c) => {
        const at = absoluteAddress({ row: r, column: c, rows: 1, columns: 1 }).replaceAll("$", "");
        cells.set(`${name}!${at}`, value);
      });
    });
  return cells;
}

/** Text of all cells of the main sheet, one a line. */
export const mainText = (snapshot: WorkbookSnapshot): string =>
  valuesOf(snapshot, "年终汇总")
    .map((row) => row.join("|"))
    .join("\n");
