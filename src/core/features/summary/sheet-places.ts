import { freeSheetName } from "../../sheets/free-sheet-name";
import type { WorkbookSnapshot } from "../../base/snapshot";
import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";
import { isReplaceable } from "../../marks/report-mark";
import { SUMMARY_ROLES, SUMMARY_SHEET, type SummaryRole, type SummarySheets } from "./sheet-names";

/**
 * The names that the sheets have in the end (`sheets`), the names under which they are made (`made`: temporary where an
 * earlier summary is to be replaced, see `planSummary`), and the sheets that are replaced.
 */
export function sheetPlaces(snapshot: WorkbookSnapshot): {
  readonly sheets: SummarySheets;
  readonly made: SummarySheets;
  readonly replaced: readonly string[];
} {
  const names = snapshot.sheets.map(({ name }) => name);
  const own = new Set(Object.values(SUMMARY_SHEET));
  const replaced = snapshot.sheets
    .filter((sheet) => own.has(sheet.name) && isReplaceable(snapshot, sheet))
    .map(({ name }) => name);
  const sheets = free(
    SUMMARY_SHEET,
    names.filter((name) => !replaced.includes(name)),
  );
  if (replaced.length === 0) return { sheets, made: sheets, replaced };
  const wanted = mapped((role) => fill(summaryStrings.newName, { sheet: sheets[role] }));
  return { sheets, made: free(wanted, [...names, ...Object.values(sheets)]), replaced };
}

function free(wanted: SummarySheets, taken: readonly string[]): SummarySheets {
  const used = [...taken];
  return mapped((role) => {
    const name = freeSheetName(wanted[role], used);
    used.push(name);
    return name;
  });
}

const mapped = (of: (role: SummaryRole) => string): SummarySheets =>
  Object.fromEntries(SUMMARY_ROLES.map((role) => [role, of(role)])) as Record<SummaryRole, string>;
