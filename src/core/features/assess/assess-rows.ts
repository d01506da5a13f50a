import { formula } from "../../base/cell-content";
import { groupBy } from "../../base/group-by";
import { cell, type AnnexCell } from "../../sheets/annex";
import { assessStrings } from "../../../strings/assess";
import { fill } from "../../../strings/fill";
import { COLUMN, rateExpression, scoreExpression, scoreOf } from "./score-formulas";
import type { ScoringRule } from "./scoring-rule";

/** What a rule's 完成值 is taken from: its own file, or the workbook. */
export type Answer = { readonly cell: AnnexCell; readonly value: string | number; readonly source: string };

/** A row of the table: an item with its rule, a subtotal, or the total. */
export type AssessRow = {
  readonly cells: readonly AnnexCell[];
  /** Absent in sums. */
  readonly rule?: ScoringRule;
};

const sumOf = (range: readonly string[]): string => range.join("+");
const blankUnless = (counted: string, value: string): string => `IF(${counted}=0,"",${value})`;

/** The body of the table: class by class with a 小计, then 加分, 扣分 and 一票否决, and the total. */
export function assessRows(
  rules: readonly ScoringRule[],
  answers: ReadonlyMap<ScoringRule, Answer>,
  first: number,
): readonly AssessRow[] {
  const texts = assessStrings;
  const rows: AssessRow[] = [];
  const next = (): number => first + rows.length;
  const scored = rules.filter(({ special }) => special === undefined);
  const shown = new Map(
    rules.map((rule) => [rule, scoreOf(rule, answers.get(rule)?.value ?? rule.actual)] as const),
  );
  const pointsOf = (own: readonly ScoringRule[]): number =>
    own.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const scoreSum = (own: readonly ScoringRule[]): number | "" => {
    const known = own.flatMap((rule) => shown.get(rule) ?? []);
    return known.length === 0 ? "" : known.reduce((sum, one) => sum + one, 0);
  };
  const subtotals: number[] = [];
  let no = 0;
  for (const [klass, own] of groupBy(scored, (rule) => rule.klass)) {
    const from = next();
    for (const rule of own)
      rows.push(itemRow(rule, (no += 1), next(), answers.get(rule), shown.get(rule) ?? null));
    const to = next() - 1;
    subtotals.push(next());
    const range = (letter: string): string => `${letter}${from}:${letter}${to}`;
    const score = range(COLUMN.score);
    rows.push(
      sumRow(fill(texts.subtotal, { klass: klass || texts.noClass }), {
        points: cell(formula(`SUM(${range(COLUMN.points)})`), pointsOf(own)),
        score: cell(formula(blankUnless(`COUNT(${score})`, `SUM(${score})`)), scoreSum(own)),
      }),
    );
  }
  const signed: string[] = [];
  for (const rule of rules.filter(({ special }) => special !== undefined)) {
    const at = `${COLUMN.score}${next()}`;
    if (rule.special === "extra") signed.push(`+N(${at})`);
    if (rule.special === "deducted") signed.push(`-N(${at})`);
    rows.push(itemRow(rule, (no += 1), next(), answers.get(rule), null));
  }
  const at = (letter: string): readonly string[] => subtotals.map((row) => `${letter}${row}`);
  const sums = at(COLUMN.score).map((reference) => `N(${reference})`);
  rows.push(
    sumRow(texts.total, {
      points: cell(formula(sumOf(at(COLUMN.points)) || "0"), pointsOf(scored)),
      score: cell(
        formula(
          blankUnless(`COUNT(${at(COLUMN.score).join(",") || "0"})`, (sumOf(sums) || "0") + signed.join("")),
        ),
        scoreSum(scored),
      ),
    }),
  );
  return rows;
}

function itemRow(
  rule: ScoringRule,
  no: number,
  row: number,
  answer: Answer | undefined,
  shown: number | null,
): AssessRow {
  const { special } = rule;
  const rate = rateExpression(rule, row);
  const score = scoreExpression(rule, row);
  const value = answer?.value ?? rule.actual;
  const share =
    rate === undefined || typeof value !== "number" || typeof rule.target !== "number" ? "" : "100.0%";
  return {
    rule,
    cells: [
      cell(no),
      cell(rule.klass),
      cell(rule.item),
      cell(rule.points ?? ""),
      cell(rule.standard),
      cell(rule.target),
      answer?.cell ?? cell(rule.actual),
      rate === undefined ? cell("") : { ...cell(formula(rate), share), numberFormat: "0.0%" },
      score === undefined ? cell("") : cell(formula(score), shown ?? ""),
      cell(""),
      cell(rule.evidence),
      cell(rule.lead),
      cell(""),
      cell([rule.remark, answer?.source ?? ""].filter((text) => text !== "").join("；")),
      cell(special === undefined ? kindWords(rule) : ""),
    ],
  };
}

/** A rule as its row says it. */
function kindWords(rule: ScoringRule): string {
  const texts = assessStrings.shownKinds;
  const { kind, lowerIsBetter, per, deduct, part } = rule;
  if (kind === "ratio") return lowerIsBetter ? texts.ratioLower : texts.ratio;
  if (kind === "gap") return `${fill(texts.gap, { per, deduct })}，${assessStrings.part[part]}`;
  return fill(texts[kind], { deduct });
}

function sumRow(
  label: string,
  { points, score }: { readonly points: AnnexCell; readonly score: AnnexCell },
): AssessRow {
  const cells = Array.from({ length: Object.keys(assessStrings.headers).length }, () => cell(""));
  cells[2] = cell(label);
  cells[3] = points;
  cells[8] = score;
  return { cells };
}
