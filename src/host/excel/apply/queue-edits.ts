import { isFormula } from "../../../core/base/cell-content";
import type { CellContent, WorkbookEdit } from "../../../core/base/workbook-edit";
import { areaAddress } from "../../../core/base/address";
import { addConditionalFormats } from "./conditional-formats";
import { addChart } from "./chart";
import { setPage } from "./page-setup";
import { writeSetting } from "../settings";
import { setStyle } from "./style";
import { setValidation } from "./validation";

type Edit<K extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: K }>;
type Perform<K extends WorkbookEdit["kind"]> = (edit: Edit<K>, workbook: Excel.Workbook) => void;

const sheetOf = (workbook: Excel.Workbook, { sheet }: { readonly sheet: string }): Excel.Worksheet =>
  workbook.worksheets.getItem(sheet);

function rangeOf(workbook: Excel.Workbook, edit: Extract<WorkbookEdit, { at: unknown }>): Excel.Range {
  const sheet = sheetOf(workbook, edit);
  const within = "within" in edit ? edit.within : undefined;
  if (within === undefined) return sheet.getRange(areaAddress(edit.at));
  const { at } = edit;
  const { name, from } = within;
  return sheet.names
    .getItem(name)
    .getRange()
    .getCell(at.row - from.row, at.column - from.column)
    .getResizedRange(at.rows - 1, at.columns - 1);
}

/** What each kind of edit does to the workbook. Nothing is sent before the caller's `sync()`. */
const PERFORM: { readonly [K in WorkbookEdit["kind"]]: Perform<K> } = {
  "add-sheet": ({ sheet }, workbook) => {
    workbook.worksheets.add(sheet);
  },
  write: (edit, workbook) => {
    rangeOf(workbook, edit).formulas = edit.content.map((row) => row.map(asInput));
  },
  merge: (edit, workbook) => {
    rangeOf(workbook, edit).merge();
  },
  style: (edit, workbook) => {
    setStyle(rangeOf(workbook, edit), edit.style, edit.at);
  },
  "row-heights": (edit, workbook) => {
    for (const { first, last, value } of runs(edit.first, edit.heights)) {
      sheetOf(workbook, edit).getRange(`${first + 1}:${last + 1}`).format.rowHeight = value;
    }
  },
  "column-widths": (edit, workbook) => {
    const { through } = edit;
    if (through !== undefined) {
      const range = sheetOf(workbook, edit).names.getItem(through).getRange();
      edit.widths.forEach((width, i) => {
        range.getColumn(i).format.columnWidth = width;
      });
      return;
    }
    for (const { first, last, value } of runs(edit.first, edit.widths)) {
      const area = { row: 0, column: first, rows: 1, columns: last - first + 1 };
      sheetOf(workbook, edit).getRange(areaAddress(area)).format.columnWidth = value;
    }
  },
  "page-setup": (edit, workbook) => {
    setPage(sheetOf(workbook, edit), edit.setup);
  },
  "freeze-rows": (edit, workbook) => {
    sheetOf(workbook, edit).freezePanes.freezeRows(edit.rows);
  },
  table: (edit, workbook) => {
    const table = sheetOf(workbook, edit).tables.add(areaAddress(edit.at), true);
    table.name = edit.name;
    table.style = edit.style;
  },
  validation: (edit, workbook) => {
    setValidation(rangeOf(workbook, edit).dataValidation, edit.rule);
  },
  "conditional-formats": (edit, workbook) => {
    addConditionalFormats(rangeOf(workbook, edit), edit.rules);
  },
  name: (edit, workbook) => {
    sheetOf(workbook, edit).names.add(edit.name, rangeOf(workbook, edit), edit.comment);
  },
  "workbook-name": (edit, workbook) => {
    workbook.names.add(edit.name, rangeOf(workbook, edit), edit.comment);
  },
  "text-name": (edit, workbook) => {
    const formula = `="${edit.text.replaceAll('"', '""')}"`;
    sheetOf(workbook, edit).names.add(edit.name, formula, edit.comment);
  },
  "delete-name": ({ sheet, name }, workbook) => {
    const { names } = sheet === undefined ? workbook : sheetOf(workbook, { sheet });
    names.getItem(name).delete();
  },
  "delete-conditional-formats": (edit, workbook) => {
    const formats = sheetOf(workbook, edit).getRange().conditionalFormats;
    for (const { id } of edit.rules) formats.getItem(id).delete();
  },
  clear: (edit, workbook) => {
    const { through, looksOnly } = edit;
    const range =
      through === undefined
        ? rangeOf(workbook, edit)
        : sheetOf(workbook, edit).names.getItem(through).getRange();
    range.clear(looksOnly === true ? "Formats" : "All");
  },
  setting: ({ key, value }, workbook) => {
    writeSetting(workbook, key, value);
  },
  chart: (edit, workbook) => {
    addChart(sheetOf(workbook, edit), edit.chart);
  },
  "rename-sheet": (edit, workbook) => {
    sheetOf(workbook, edit).name = edit.to;
  },
  "delete-sheet": (edit, workbook) => {
    sheetOf(workbook, edit).delete();
  },
  "hide-sheet": (edit, workbook) => {
    sheetOf(workbook, edit).visibility = "Hidden";
  },
  "copy-sheet": (edit, workbook) => {
    // ExcelApi 1.10; Excel 2021 has it.
    sheetOf(workbook, edit).copy("End").name = edit.to;
  },
  activate: (edit, workbook) => {
    sheetOf(workbook, edit).activate();
  },
};

/**
 * What Excel is given for a cell. It takes a string as if it had been typed, and makes a date of 3/4 and a formula of
 * =1+1; so every text has an apostrophe in front, which Excel keeps to itself. Which texts would be harmless without it
 * depends on Excel's language: nobody guesses.
 */
function asInput(content: CellContent): string | number | boolean {
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/** Queues edits in order on a workbook; the caller syncs. */
export function queueEdits(workbook: Excel.Workbook, edits: readonly WorkbookEdit[]): void {
  for (const edit of edits) perform(edit, workbook);
}

function perform<K extends WorkbookEdit["kind"]>(edit: Edit<K>, workbook: Excel.Workbook): void {
  const run = PERFORM[edit.kind] as Perform<K>;
  run(edit, workbook);
}

/** Neighbours with the same value together: fewer objects on the wire. */
function runs(start: number, values: readonly number[]): { first: number; last: number; value: number }[] {
  const result: { first: number; last: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = result[result.length - 1];
    if (last?.value === value) last.last = start + i;
    else result.push({ first: start + i, last: start + i, value });
  });
  return result;
}
