import { assessStrings } from "../../../strings/assess";
import type { Grade } from "./scoring-rule";

type GradeFormula = {
  /** From the highest down. */
  readonly grades: readonly Grade[];
  /** The cell of 总分, and the areas of 计分方式 and 自评得分 above it. */
  readonly total: string;
  readonly kinds: string;
  readonly scores: string;
  /** Conditions under which no grade is given. */
  readonly vetoes: readonly string[];
  /** The cell of a grade's limit, by its place in `grades` (from 1). */
  readonly side: (row: number) => string;
};

/**
 * The grade in words. While an item waits for a person or for its 完成值 there is none, and the sentence says how many
 * do: a total of half the items would be taken for a result.
 */
export function gradeExpression({ grades, total, kinds, scores, vetoes, side }: GradeFormula): string {
  const texts = assessStrings.grade;
  const person = `ISNUMBER(SEARCH("${assessStrings.kinds.manual}",${kinds}))`;
  // Not by ="": 0 points are a score.
  const open = `(1-ISNUMBER(${scores}))`;
  const byHand = `SUMPRODUCT(${person}*${open})`;
  const missing = `(SUMPRODUCT((LEN(${kinds})>0)*${open})-${byHand})`;
  const counted = (count: string, template: string): string => {
    const [before = "", after = ""] = template.split("{count}");
    return `IF(${count}=0,"","${before}"&${count}&"${after}")`;
  };
  const what = `${counted(byHand, texts.byHand)}&IF(AND(${byHand}>0,${missing}>0),"，","")&${counted(missing, texts.missing)}`;
  const [before = "", after = ""] = texts.waiting.split("{what}");
  const waiting = `"${before}"&${what}&"${after}"`;
  const veto = vetoes.length === 0 ? "FALSE" : `OR(${vetoes.join(",")})`;
  return `IF(${veto},"${texts.veto}",IF(${byHand}+${missing}>0,${waiting},${byTotal(grades, total, side)}))`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function byTotal(grades: readonly Grade[], total: string, side: GradeFormula["side"]): string {
  const texts = assessStrings.grade;
  if (grades.length === 0) return quoted(texts.none);
  // The last one is the lowest, which needs no limit.
  const last = grades.at(-1);
  const open = last?.from === null ? last : undefined;
  const limited = open === undefined ? grades : grades.slice(0, -1);
  if (limited.length === 0) return quoted(texts.blank);
  const lowest = open?.name ?? texts.below.replace("{grade}", limited.at(-1)?.name ?? "");
  const nested = limited.reduceRight(
    (rest, { name }, i) => `IF(${total}>=${side(i + 1)},${quoted(name)},${rest})`,
    quoted(lowest),
  );
  return `IF(COUNT(${side(1)}:${side(limited.length)})<${limited.length},${quoted(texts.blank)},${nested})`;
}
