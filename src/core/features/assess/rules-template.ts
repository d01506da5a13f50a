import type { WorkbookEdit } from "../../base/workbook-edit";
import { annexEdits, cell, headerRowOf } from "../../sheets/annex";
import { chooseFonts, type OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { LEFT } from "../../sheets/looks";
import { assessStrings } from "../../../strings/assess";

type RulesTemplate = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheets: readonly string[];
};

const ROWS = 30;
const WIDTHS = [24, 66, 110, 34, 150, 62, 36, 36, 52, 58, 44, 44, 66, 66, 66];

/** 考核评分规则 to fill in, with a table of grades. Weights and limits are left blank: they are the paper's to set. */
export function rulesTemplate(names: readonly string[], fonts: OfficialFonts = chooseFonts()): RulesTemplate {
  const texts = assessStrings.template;
  const sheet = freeSheetName(texts.sheet, names);
  const grades = freeSheetName(texts.gradeSheet, names);
  const lists: Readonly<Record<string, readonly string[]>> = {
    计分方式: Object.values(assessStrings.kinds),
    方向: texts.directions,
    不足一个单位: texts.parts,
  };
  const note = (text: string) => ({ kind: "note" as const, ...cell(text) });
  const empty = (columns: number) => Array.from({ length: columns }, () => cell(""));
  return {
    sheets: [sheet, grades],
    edits: [
      ...annexEdits({
        sheet,
        title: texts.title,
        subtitle: cell(texts.subtitle),
        columns: texts.headers.map((header, i) => ({
          header,
          width: WIDTHS[i] ?? 48,
          ...(i === 2 || i === 4 ? { style: LEFT } : {}),
        })),
        body: Array.from({ length: ROWS }, () => empty(texts.headers.length)),
        typed: texts.headers.map((_, i) => i),
        size: 9,
        // Above the table: the rows below it are for more rules.
        before: texts.notes.map(note),
        fonts,
      }),
      ...texts.headers.flatMap((header, column): WorkbookEdit[] => {
        const words = lists[header];
        const at = { row: headerRowOf(texts.notes.length) + 1, column, rows: ROWS, columns: 1 };
        const rule = { title: texts.listTitle, message: texts.listMessage };
        return words === undefined
          ? []
          : [{ kind: "validation", sheet, at, rule: { kind: "list", words, ...rule } }];
      }),
      ...annexEdits({
        sheet: grades,
        title: texts.gradeTitle,
        subtitle: cell(texts.gradeSubtitle),
        columns: texts.gradeHeaders.map((header) => ({ header, width: 120 })),
        body: texts.gradeNames.map((name) => [cell(name), cell("")]),
        typed: [0, 1],
        before: texts.gradeNotes.map(note),
        fonts,
      }),
      { kind: "activate", sheet },
    ],
  };
}
