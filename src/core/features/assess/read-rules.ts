import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../base/snapshot";
import { fail, ok, type Result } from "../../base/problem";
import { foldText } from "../../language/text/fold";
import { SheetCells } from "../../tables/sheet-cells";
import { assessStrings } from "../../../strings/assess";
import { fill } from "../../../strings/fill";
import { readGrades } from "./read-grades";
import {
  RULE_KINDS,
  type PartOfUnit,
  type RuleKind,
  type ScoringRule,
  type ScoringRules,
  type SpecialKind,
} from "./scoring-rule";

/** Headings of a rules file: those of the template, and as assessment papers write them. */
const HEADINGS = {
  klass: /^(?:考核)?(?:类别|大类|项目类别)$|^一级指标$/u,
  item: /^(?:指标或任务|考核(?:指标|内容|项目|事项)|评分项目|指标|任务|二级指标)$/u,
  points: /^(?:分值|满分|标准分|权重分值?)(?:\(分\))?$/u,
  standard: /^(?:评分|计分|考核)(?:标准|细则|办法)(?:\(原文\))?$/u,
  kind: /^计分(?:方式|规则)$/u,
  per: /^每差(?:.*单位.*)?$/u,
  deduct: /^(?:每次|每起)?扣(?:几)?分(?:值)?$/u,
  direction: /^方向$/u,
  part: /^不足一个单位$/u,
  target: /^目标值?$/u,
  actual: /^(?:实际)?完成值$/u,
  task: /^对应(?:清单)?编号$/u,
  evidence: /^佐证材料$/u,
  lead: /^(?:牵头|责任)单位$/u,
  remark: /^备注$/u,
} as const;
type Role = keyof typeof HEADINGS;
type Columns = Readonly<Partial<Record<Role, number>>>;

const HEADER_WITHIN = 20;
/** Rows that add up others. */
const SUM = /^(?:小计|合计|总计|总分|.{1,12}小计)$/u;

/**
 * Reads scoring rules: the first table of a workbook with 指标或任务, 分值 and 评分标准 or 计分方式 in its heading, and
 * a table of grades where there is one. What can't be taken as a formula is left to a person, and said.
 *
 * Problem: `no-scoring-rules`.
 */
export function readRules(snapshot: WorkbookSnapshot): Result<ScoringRules> {
  for (const sheet of snapshot.sheets) {
    const cells = new SheetCells(sheet);
    const head = headOf(sheet, cells);
    if (head === undefined) continue;
    const doubts: string[] = [];
    const rules = rulesOf(cells, head, doubts);
    if (rules.length === 0) continue;
    const { grades, uneven } = readGrades(snapshot);
    if (uneven) doubts.push(assessStrings.doubts.unevenGrades);
    if (grades.length === 0) doubts.push(assessStrings.doubts.noGrades);
    return ok({ sheet: sheet.name, rules, grades, doubts });
  }
  return fail({ code: "no-scoring-rules" });
}

type Head = { readonly row: number; readonly columns: Columns };

function headOf(sheet: SheetSnapshot, cells: SheetCells): Head | undefined {
  if (sheet.used === null) return undefined;
  const last = Math.min(cells.lastRow, cells.firstRow + HEADER_WITHIN);
  for (let row = cells.firstRow; row <= last; row += 1) {
    const columns: Partial<Record<Role, number>> = {};
    for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
      const text = foldText(cells.text(row, column)).replace(/\s/gu, "");
      const role = (Object.keys(HEADINGS) as Role[]).find((each) => HEADINGS[each].test(text));
      if (role !== undefined) columns[role] ??= column;
    }
    const { item, points, standard, kind, actual } = columns;
    // 自评得分 makes it an assessment that was made from rules.
    const made = Array.from({ length: cells.lastColumn - cells.firstColumn + 1 }, (_, i) =>
      cells.text(row, cells.firstColumn + i),
    ).includes(assessStrings.headers.score);
    if (
      item !== undefined &&
      points !== undefined &&
      (standard ?? kind) !== undefined &&
      !(made && actual !== undefined)
    )
      return { row, columns };
  }
  return undefined;
}

function rulesOf(cells: SheetCells, { row: head, columns }: Head, doubts: string[]): ScoringRule[] {
  const rules: ScoringRule[] = [];
  let klass = "";
  for (let row = head + 1; row <= cells.lastRow; row += 1) {
    const text = (role: Role): string => {
      const column = columns[role];
      return column === undefined ? "" : cells.text(row, column);
    };
    const value = (role: Role): CellValue => {
      const column = columns[role];
      return column === undefined ? "" : cells.value(row, column);
    };
    if (text("klass") !== "") klass = text("klass");
    const item = text("item");
    if (item === "" || SUM.test(item) || SUM.test(text("klass"))) continue;
    // A note across the table shows in each of its columns where it is merged.
    if (item === text("points")) continue;
    rules.push(ruleOf({ row: row + 1, klass, item, text, value }, doubts));
  }
  return rules;
}

type Read = {
  readonly row: number;
  readonly klass: string;
  readonly item: string;
  readonly text: (role: Role) => string;
  readonly value: (role: Role) => CellValue;
};

function ruleOf({ row, klass, item, text, value }: Read, doubts: string[]): ScoringRule {
  const texts = assessStrings.doubts;
  const special = specialOf(klass);
  const points = numberOf(value("points"));
  const per = numberOf(value("per")) ?? 1;
  const deduct = numberOf(value("deduct"));
  const asked = kindOf(text("kind"));
  const refuse = (template: string, what = ""): RuleKind => {
    doubts.push(fill(template, { row, text: what }));
    return "manual";
  };
  const kind = ((): RuleKind => {
    if (special !== undefined) return "manual";
    if (asked === undefined)
      return text("kind") === "" ? refuse(texts.noKind) : refuse(texts.unknownKind, text("kind"));
    if (asked === "manual" || asked === "steps") return asked;
    if (points === null || points <= 0) return refuse(texts.noPoints, text("points"));
    if ((asked === "gap" || asked === "count") && (deduct === null || deduct <= 0 || per <= 0))
      return refuse(texts.noDeduction);
    return asked;
  })();
  const target = plainValue(value("target"));
  if ((kind === "ratio" || kind === "gap") && typeof target !== "number")
    doubts.push(fill(texts.noTarget, { row, text: target }));
  return {
    row,
    klass,
    item,
    points,
    standard: text("standard"),
    kind,
    ...(special === undefined ? {} : { special }),
    per,
    deduct: deduct ?? 0,
    lowerIsBetter: /低|降|小|少/u.test(text("direction")),
    part: partOf(text("part")),
    target,
    actual: plainValue(value("actual")),
    task: text("task"),
    evidence: text("evidence"),
    lead: text("lead"),
    remark: text("remark"),
  };
}

const kindOf = (text: string): RuleKind | undefined =>
  RULE_KINDS.find((kind) => assessStrings.kinds[kind] === text || kind === text);

const partOf = (text: string): PartOfUnit =>
  text === "不计" ? "none" : text === "按一个计" ? "whole" : "share";

function specialOf(klass: string): SpecialKind | undefined {
  const { extra, deducted, veto } = assessStrings.special;
  if (klass.startsWith(veto)) return "veto";
  if (klass.startsWith(extra)) return "extra";
  return klass.startsWith(deducted) ? "deducted" : undefined;
}

const plainValue = (value: CellValue): string | number =>
  typeof value === "number" ? value : (numberOf(value) ?? String(value).trim());

/** A number, or a text that is nothing but one. */
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const text = foldText(String(value)).trim();
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}
