import type { ScoringRule } from "./scoring-rule";

/** The letters of the columns that formulas speak of. */
export const COLUMN = { points: "D", target: "F", actual: "G", rate: "H", score: "I", kind: "O" } as const;

/**
 * 完成率 of a row: 完成值÷目标值, or turned round where less is better. Blank where one of them is no number, so that
 * what nobody filled in is never a nought.
 */
export function rateExpression({ kind, lowerIsBetter }: ScoringRule, row: number): string | undefined {
  if (kind !== "ratio") return undefined;
  const [target, actual] = [`${COLUMN.target}${row}`, `${COLUMN.actual}${row}`];
  const rate = lowerIsBetter ? `IF(${actual}<=0,1,${target}/${actual})` : `${actual}/${target}`;
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${rate},""),"")`;
}

/** 自评得分 of a row by its rule; undefined where a person scores. Never below 0, never above 分值. */
export function scoreExpression(rule: ScoringRule, row: number): string | undefined {
  const [points, target, actual, rate] = [
    `${COLUMN.points}${row}`,
    `${COLUMN.target}${row}`,
    `${COLUMN.actual}${row}`,
    `${COLUMN.rate}${row}`,
  ];
  const within = (score: string): string => `ROUND(MAX(0,MIN(${points},${score})),2)`;
  switch (rule.kind) {
    case "ratio":
      return `IF(ISNUMBER(${rate}),${within(`${points}*${rate}`)},"")`;
    case "gap": {
      const short = rule.lowerIsBetter ? `${actual}-${target}` : `${target}-${actual}`;
      // Rounded first: 90-89.7 is a little more than 0.3 in binary, which would count as a unit more.
      const units = partOf(`ROUND(MAX(0,${short})/${rule.per},6)`, rule);
      return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${within(`${points}-${rule.deduct}*${units}`)},"")`;
    }
    case "count":
      return `IF(ISNUMBER(${actual}),${within(`${points}-${rule.deduct}*${actual}`)},"")`;
    case "yesno":
      return `IF(${actual}="是",${points},IF(${actual}="否",0,""))`;
    default:
      return undefined;
  }
}

const partOf = (units: string, { part }: ScoringRule): string =>
  part === "share" ? units : part === "none" ? `INT(${units})` : `ROUNDUP(${units},0)`;

/** The same as the formula, for a row's height and the tests of the plan. `null`: blank. */
export function scoreOf(rule: ScoringRule, actual: string | number): number | null {
  const { points, target, per, deduct, lowerIsBetter } = rule;
  if (points === null) return null;
  const within = (score: number): number =>
    Math.round(Math.max(0, Math.min(points, score)) * 100 + 1e-9) / 100;
  switch (rule.kind) {
    case "ratio": {
      if (typeof target !== "number" || typeof actual !== "number" || target <= 0) return null;
      return within(points * (lowerIsBetter ? (actual <= 0 ? 1 : target / actual) : actual / target));
    }
    case "gap": {
      if (typeof target !== "number" || typeof actual !== "number") return null;
      const short = Math.max(0, lowerIsBetter ? actual - target : target - actual);
      const units = Math.round((short / per) * 1e6) / 1e6;
      const counted =
        rule.part === "share" ? units : rule.part === "none" ? Math.floor(units) : Math.ceil(units);
      return within(points - deduct * counted);
    }
    case "count":
      return typeof actual === "number" ? within(points - deduct * actual) : null;
    case "yesno":
      return actual === "是" ? points : actual === "否" ? 0 : null;
    default:
      return null;
  }
}
