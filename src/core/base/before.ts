import type { WorkbookSnapshot } from "./snapshot";
import type { RuleSeen, WorkbookEdit } from "./workbook-edit";

/** A conditional format of ours that stands on a sheet. */
export type RuleId = RuleSeen & { readonly sheet: string };

/** What a snapshot does not hold of sheets to which a plan writes, but taking the plan back needs. */
export type LooksBefore = {
  readonly widths: readonly {
    readonly sheet: string;
    readonly first: number;
    readonly widths: readonly number[];
  }[];
  /** Our conditional formats that stood there, and the edits that add them once more. */
  readonly rules: readonly RuleId[];
  readonly rulesAgain: readonly WorkbookEdit[];
  /** Rules without a formula that stood there: a request that breaks off may leave others, and these are the user's. */
  readonly emptyRules: readonly RuleId[];
};

/** A workbook before a plan was carried out. `snapshot`: with formulas. */
export type Before = { readonly snapshot: WorkbookSnapshot; readonly looks?: LooksBefore };

/** The workbook as it is by now, with formulas, and our conditional formats in it. */
export type Now = { readonly snapshot: WorkbookSnapshot; readonly rules: readonly RuleId[] };

/**
 * What can be done about each kind of edit on a sheet that was there before. `never`: Excel itself has no way back. A
 * new kind does not compile before it stands here.
 */
const BACK: Readonly<Record<WorkbookEdit["kind"], "taken-back" | "on-new-sheets-only" | "never">> = {
  "add-sheet": "taken-back",
  write: "taken-back",
  style: "taken-back",
  "column-widths": "taken-back",
  "conditional-formats": "taken-back",
  "delete-conditional-formats": "taken-back",
  validation: "taken-back",
  name: "taken-back",
  "workbook-name": "taken-back",
  "text-name": "taken-back",
  "delete-name": "taken-back",
  clear: "taken-back",
  setting: "taken-back",
  activate: "taken-back",
  "hide-sheet": "on-new-sheets-only",
  merge: "on-new-sheets-only",
  "row-heights": "on-new-sheets-only",
  "page-setup": "on-new-sheets-only",
  "freeze-rows": "on-new-sheets-only",
  table: "on-new-sheets-only",
  chart: "on-new-sheets-only",
  "rename-sheet": "never",
  "delete-sheet": "never",
  "copy-sheet": "never",
};

/** Whether the workbook can become what it was once these edits are carried out. */
export function canBeTakenBack(edits: readonly WorkbookEdit[], { snapshot }: Before): boolean {
  const old = new Set(snapshot.sheets.map(({ name }) => name));
  return edits.every((edit) => {
    const way = BACK[edit.kind];
    return way === "taken-back" || (way === "on-new-sheets-only" && !old.has(edit.sheet ?? ""));
  });
}
