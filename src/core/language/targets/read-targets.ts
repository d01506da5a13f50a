import { changeNoun } from "./compare-words";
import { inheritMeasure, subjectOf } from "./inherit-name";
import { readClause, type FoundTarget } from "./read-clause";
import { scanAnchors } from "./scan-anchors";
import { namesTogether, shareNames } from "./share-names";
import { sourceText, type SourceText } from "./source-text";
import { splitClauses } from "./split-clauses";
import type { Target, TargetNote } from "./target";
import { trimName, type Surroundings } from "./trim-name";

/** What reaches from one clause of a sentence into the next. */
type Reach = {
  /** The targets of the clause before. */
  readonly before: readonly Target[];
  /** The subject of the clause before, where that clause had no target. */
  readonly subject: string;
  /** What is said before the first name and holds for the whole sentence: 力争到2020年, …. */
  readonly around: Surroundings;
};
const NOTHING: Reach = { before: [], subject: "", around: { soft: [] } };
/** Words of indicators of which less is better: 达到 may then mean "not more than". */
const LESS_IS_BETTER =
  /(?:浓度|能耗|时长|用时|投诉|事故|排放量|火灾|涨幅|(?:漏损|发生|死亡|失业|辍学|差错|投诉|超标|损耗|发病|病死|不良|空置|逾期|负债)率)$/u;

/**
 * Reads the targets of a text written freely in Chinese, in order (semantics §5). A text without one gives `[]`:
 * numbers that say which boilers, which streets or which documents are meant are not targets. Never throws; the
 * time is linear in the text.
 *
 * @example readTargets("城镇污水处理率达到85%以上")
 *   //=> [{ indicator: "城镇污水处理率", operator: ">=", value: 85, unit: "%", … }]
 * @example readTargets("淘汰10蒸吨/小时及以下燃煤锅炉") //=> []
 */
export function readTargets(text: string): Target[] {
  const source = sourceText(text);
  const targets: Target[] = [];
  let reach = NOTHING;
  for (const clause of splitClauses(source.folded, scanAnchors(source.folded))) {
    if (clause.opensSentence) reach = NOTHING;
    const found = readClause(source, clause, clause.anchors);
    if (found.length === 0) {
      const lead = trimName(source, clause.start, clause.end);
      const around = { ...reach.around, ...surroundings(lead), soft: [...reach.around.soft, ...lead.soft] };
      reach =
        lead.name === ""
          ? { ...reach, around }
          : { before: reach.before, subject: lead.name, around: { soft: [] } };
      continue;
    }
    let around = reach.around;
    let before = reach.before;
    const read: Target[] = [];
    for (const finding of found) {
      const made = toTargets(source, finding, { before, subject: reach.subject, around });
      // 缩短一半，分别缩至2个月: the level that follows takes the place of the change, which only summed it up.
      if (made.replaces) targets.splice(targets.length - before.length, before.length);
      targets.push(...made.targets);
      read.push(...made.targets);
      before = made.targets;
      around = { ...around, soft: [...around.soft, ...finding.name.leadSoft] };
    }
    reach = { before: read.slice(-1), subject: "", around: reach.around };
  }
  return targets;
}

function toTargets(
  source: SourceText,
  finding: FoundTarget,
  reach: Reach,
): { readonly targets: readonly Target[]; readonly replaces: boolean } {
  const { name, values } = finding;
  const notes: TargetNote[] = [...finding.notes];
  if (name.repaired) notes.push("repaired");
  const noun = changeNoun(name.name);
  const change = finding.change ?? noun?.change;
  const last = reach.before[reach.before.length - 1];
  const replaces = name.name === "" && change === undefined && last?.change !== undefined;

  let indicator = name.name;
  if (indicator === "" || noun?.whole === true) {
    indicator = (indicator !== "" && reach.subject !== "" ? "" : last?.indicator) ?? "";
    if (indicator === "") indicator = reach.subject === "" ? name.name : subjectOf(reach.subject);
    if (indicator !== name.name) notes.push("inherited-name");
  } else {
    const whole =
      last === undefined || last.unit !== values[0]?.unit
        ? null
        : inheritMeasure(indicator, last.indicator, last.unit);
    if (whole !== null) notes.push("inherited-name");
    indicator = whole ?? indicator;
  }

  const [only, ...more] = values;
  const together = more.length === 0 ? namesTogether(indicator) : 1;
  const each = together > 1 && only !== undefined ? Array<typeof only>(together).fill(only) : values;
  const shared = each.length > 1 ? shareNames(indicator, each.length) : undefined;
  if (shared === null) notes.push("unpaired");
  if (shared?.guessed === true) notes.push("shared-noun");
  if (change === undefined && finding.operator === ">=" && LESS_IS_BETTER.test(indicator)) {
    const steady = notes.indexOf("steady");
    // 失业率稳定在4%: whether 4% is a floor or a ceiling is for a person to say.
    if (steady >= 0) notes[steady] = "no-direction";
    else notes.push("direction");
  }
  const soft = [
    ...new Set([...reach.around.soft, ...name.soft, ...(finding.softWord ? [finding.softWord] : [])]),
  ];
  const from = finding.fromValue ?? (replaces ? last.from : undefined);
  const common = {
    operator: finding.operator,
    ...(change === undefined ? {} : { change }),
    ...surroundings(reach.around),
    ...surroundings(name),
    ...(finding.baseline === undefined ? {} : { baseline: finding.baseline }),
    ...(finding.of === undefined ? {} : { of: finding.of }),
    ...(from === undefined ? {} : { from }),
    soft,
    notes,
    text: source.shown.slice(finding.start, finding.end).replace(/^[、，,]/u, ""),
  };
  const targets = each.map((value, i) => ({
    indicator: shared?.names[i] ?? indicator,
    ...value,
    ...common,
  }));
  if (finding.upper === undefined) return { targets, replaces };
  const ends = targets.flatMap((target): Target[] => [
    { ...target, operator: ">=", notes: [...notes, "range"] },
    { ...target, operator: "<=", value: finding.upper ?? null, notes: [...notes, "range"] },
  ]);
  return { targets: ends, replaces };
}

function surroundings({ per, baselineYear, baseline }: Surroundings): Omit<Surroundings, "soft"> {
  return {
    ...(per === undefined ? {} : { per }),
    ...(baselineYear === undefined ? {} : { baselineYear }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}
