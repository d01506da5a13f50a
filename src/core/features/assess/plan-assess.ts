import { formula } from "../../base/cell-content";
import { civilOf, type SerialDay } from "../../base/serial";
import type { WorkbookSnapshot } from "../../base/snapshot";
import type { WorkbookEdit } from "../../base/workbook-edit";
import { ok, type Result } from "../../base/problem";
import { dayWords, orBlank } from "../../papers/words";
import { annexEdits, cell, headerRowOf, type AnnexCell, type AnnexColumn } from "../../sheets/annex";
import { chooseFonts, type OfficialFonts } from "../../sheets/fonts";
import { freeSheetName } from "../../sheets/free-sheet-name";
import { INPUT_FILL, LEFT } from "../../sheets/looks";
import type { TaskList } from "../../tables/tasks/task-list";
import { assessStrings } from "../../../strings/assess";
import { fill } from "../../../strings/fill";
import { answersOf } from "./answers";
import { assessRows, type AssessRow } from "./assess-rows";
import { gradeExpression } from "./grade-formula";
import { readRules } from "./read-rules";
import { COLUMN } from "./score-formulas";

type AssessInput = {
  readonly snapshot: WorkbookSnapshot;
  /** The workbook with the rules; by default the same. */
  readonly rules?: WorkbookSnapshot;
  readonly lists: readonly TaskList[];
  readonly asOf: SerialDay;
  readonly office?: string;
  readonly fonts?: OfficialFonts;
};

export type AssessPlan = {
  readonly edits: readonly WorkbookEdit[];
  readonly sheet: string;
  /** The sheet that the rules were read from. */
  readonly rulesSheet: string;
  readonly items: number;
  /** Items that a person scores. */
  readonly byHand: number;
  readonly doubts: readonly string[];
};

const WIDTHS = [24, 54, 96, 32, 118, 40, 40, 42, 42, 62, 62, 54, 42, 62, 78];
const LEFT_COLUMNS = new Set([2, 4, 9, 10, 11, 13, 14]);
const COLUMNS: readonly AnnexColumn[] = Object.values(assessStrings.headers).map((header, i) => ({
  header,
  width: WIDTHS[i] ?? 48,
  ...(LEFT_COLUMNS.has(i) ? { style: LEFT } : {}),
}));
/** Columns that people fill in: 完成值, 扣分原因, 佐证材料, 核定得分, 备注. */
const TYPED = [6, 9, 10, 12, 13];
const ACTUAL = 6;
const SCORE = 8;
const OFFICE_BLANK = 8;

/**
 * Plans a 考核自评表 from a file of scoring rules: four kinds of rules as native formulas, the others left to a person
 * and counted. Weights, standards and the limits of grades are the file's; nothing is supplied.
 *
 * Problem: `no-scoring-rules`.
 */
export function planAssess(input: AssessInput): Result<AssessPlan> {
  const { snapshot, lists, asOf, office, fonts = chooseFonts() } = input;
  const read = readRules(input.rules ?? snapshot);
  if (!read.ok) return read;
  const { rules, grades, doubts } = read.value;
  const found = answersOf(rules, snapshot, lists, asOf);
  const first = headerRowOf(0) + 2;
  const rows = assessRows(rules, found.answers, first);
  const sheet = freeSheetName(
    assessStrings.sheet,
    snapshot.sheets.map(({ name }) => name),
  );
  return ok({
    sheet,
    rulesSheet: read.value.sheet,
    items: rules.length,
    byHand: rules.filter(
      ({ kind, special }) => special === undefined && (kind === "manual" || kind === "steps"),
    ).length,
    doubts: [...doubts, ...found.doubts],
    edits: [
      ...annexEdits({
        sheet,
        title: fill(assessStrings.title, { year: civilOf(asOf).year }),
        subtitle: cell(fill(assessStrings.subtitle, { day: dayWords(asOf) })),
        columns: COLUMNS,
        body: rows.map(({ cells }) => cells),
        total: true,
        typed: TYPED,
        size: 9,
        after: [
          { kind: "text", ...gradeLine(rows, grades, first) },
          ...assessStrings.notes.map((note) => ({ kind: "note" as const, ...cell(note) })),
        ],
        signature: fill(assessStrings.signature, { office: orBlank(office, OFFICE_BLANK) }),
        side: grades.map(({ name, from }) => [name, from ?? "", { fill: INPUT_FILL }]),
        fonts,
      }),
      ...inputEdits(sheet, rows, first),
      { kind: "activate", sheet },
    ],
  });
}

function gradeLine(
  rows: readonly AssessRow[],
  grades: Parameters<typeof gradeExpression>[0]["grades"],
  first: number,
): AnnexCell {
  const last = first + rows.length - 2;
  const range = (letter: string): string => `${letter}${first}:${letter}${last}`;
  const vetoes = rows.flatMap(({ rule }, i) =>
    rule?.special === "veto" ? [`${COLUMN.actual}${first + i}="${assessStrings.done}"`] : [],
  );
  const grade = gradeExpression({
    grades,
    total: `${COLUMN.score}${last + 1}`,
    kinds: range(COLUMN.kind),
    scores: range(COLUMN.score),
    vetoes,
    side: (row) => `R${row}`,
  });
  const [before = "", after = ""] = assessStrings.grade.line.split("{grade}");
  return { content: formula(`"${before}"&${grade}&"${after}"`), shown: assessStrings.grade.line };
}

/** What may be typed where: a person's score between 0 and 分值, 是 or 否. */
function inputEdits(sheet: string, rows: readonly AssessRow[], first: number): WorkbookEdit[] {
  const texts = assessStrings;
  return rows.flatMap(({ rule }, i): WorkbookEdit[] => {
    if (rule === undefined) return [];
    const row = first + i - 1;
    const at = (column: number) => ({ row, column, rows: 1, columns: 1 });
    const [points, score] = [`${COLUMN.points}${row + 1}`, `${COLUMN.score}${row + 1}`];
    const edits: WorkbookEdit[] = [];
    if (rule.kind === "yesno" || rule.special === "veto")
      edits.push({
        kind: "validation",
        sheet,
        at: at(ACTUAL),
        rule: {
          kind: "list",
          words: [texts.done, texts.open],
          title: texts.template.listTitle,
          message: texts.template.listMessage,
        },
      });
    if ((rule.kind === "steps" || rule.kind === "manual") && rule.special !== "veto")
      edits.push(
        { kind: "style", sheet, at: at(SCORE), style: { fill: INPUT_FILL } },
        {
          kind: "validation",
          sheet,
          at: at(SCORE),
          rule: {
            kind: "formula",
            formula: `=AND(ISNUMBER(${score}),${score}>=0,OR(${points}="",${score}<=${points}))`,
            title: texts.scoreTitle,
            message: texts.scoreMessage,
          },
        },
      );
    return edits;
  });
}
