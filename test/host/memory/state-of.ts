import type { MemoryBook } from "../../../src/host/memory/book";
import { formatsIn, styleAt } from "../../../src/host/memory/cells";
import type { Area } from "../../../src/core/base/workbook-edit";
import { RUN_PREFIX } from "../../../src/core/marks/registry";

/** Points; a column that was set to it is like one that nobody has set. */
const USUAL_WIDTH = 54;
/** Columns beside what is in use whose look is compared, too. */
const MARGIN = 4;

/**
 * What users see of a workbook, as one text: contents, looks, rules, widths, names, and what the document keeps. Ids are
 * left out; so is the note of a run that nobody could take away, which the next run does.
 */
export function stateOf({ sheets, names, tables, settings }: MemoryBook): string {
  return JSON.stringify([
    sheets.map((sheet) => {
      const { name, visibility, used, formulas, merges, rules, widths } = sheet;
      const at: Area | null = used && { ...used, columns: used.columns + MARGIN };
      const looks =
        at &&
        Array.from({ length: at.rows }, (_, r) =>
          Array.from({ length: at.columns }, (__, c) => styleAt(sheet, at.row + r, at.column + c)),
        ).map((row) => row.map((style) => Object.entries(style).sort()));
      const formats = at && formatsIn(sheet, at);
      const shown = rules.map(({ at: where, rule }) => [where, rule]);
      return [
        name,
        visibility,
        used,
        formulas,
        formats,
        looks,
        merges,
        shown,
        Object.entries(widths).filter(([, width]) => width !== USUAL_WIDTH),
      ];
    }),
    names.map((one) => JSON.stringify([one.name, one.sheet, one.formula])).sort(),
    tables,
    Object.entries(settings).filter(([key]) => !key.startsWith(RUN_PREFIX)),
  ]);
}
