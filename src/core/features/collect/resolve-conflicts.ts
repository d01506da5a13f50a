import { collectStrings } from "../../../strings/collect";
import { fill } from "../../../strings/fill";
import type { Answer, Conflict } from "./merge-model";
import type { Change, MergePlan } from "./plan-merge";
import { ANSWER_ROLES } from "./roles";
import { isBlank, shown } from "./same-value";

/** What a person decides of a conflict: one of its answers by its place among them, or all of them in one text. */
export type Choice = { readonly kind: "answer"; readonly index: number } | { readonly kind: "both" };

/** Kinds in which an answer can be written after all; in all others the base stays whatever is wished. */
const DECIDABLE: readonly Conflict["kind"][] = [
  "base-changed",
  "base-differs",
  "cleared",
  "two-answers",
  "joint-answers",
  "not-yours",
];

/** The most that a cell holds. */
const LONGEST_TEXT = 32_767;

/** What can be chosen besides 保留底稿; nothing for what the office wrote itself, and for rows that it does not have. */
export function choicesOf({ kind, row, at, answers }: Conflict): readonly Choice[] {
  if (!DECIDABLE.includes(kind) || row === undefined || at === undefined) return [];
  // A formula of the office's own is not written over.
  if (row.list.cells.isFormula(at.row, at.column)) return [];
  const own = answers.map((_, index): Choice => ({ kind: "answer", index }));
  return kind === "joint-answers" && together(answers).length <= LONGEST_TEXT
    ? [...own, { kind: "both" }]
    : own;
}

/** 两家合并: each answer behind its unit, a line each. */
export function together(answers: Conflict["answers"]): string {
  return answers
    .filter(({ value }) => !isBlank(value))
    .map((answer) =>
      fill(collectStrings.record.answer, { file: answer.unit ?? answer.file, value: shown(answer) }),
    )
    .join("\n");
}

/**
 * The plan with the conflicts that a person has decided: their answers are written, and 汇总记录 says so. Those without
 * a choice keep the base.
 */
export function withChoices(plan: MergePlan, choices: ReadonlyMap<Conflict, Choice>): MergePlan {
  const chosen = new Map<string, Change>();
  const decided: Conflict[] = [];
  const open = plan.conflicts.filter((conflict) => {
    const choice = choices.get(conflict);
    const change = choice === undefined ? undefined : changeOf(conflict, choice);
    if (choice === undefined || change === undefined) return true;
    chosen.set(cellOf(change), change);
    decided.push({ ...conflict, handled: handlingOf(conflict, choice) });
    return false;
  });
  // What a person chose for a cell goes before what another file says of it.
  const others = plan.changes.filter((change) => !chosen.has(cellOf(change)));
  return { ...plan, changes: [...others, ...chosen.values()], conflicts: open, decided };
}

const cellOf = ({ row, at }: Change): string => `${at.row},${at.column} ${row.list.sheet}`;

function changeOf(conflict: Conflict, choice: Choice): Change | undefined {
  const { row, at, base, answers } = conflict;
  const role = ANSWER_ROLES.find((each) => each === conflict.role);
  const known = choicesOf(conflict).some(
    (each) => each.kind === choice.kind && indexOf(each) === indexOf(choice),
  );
  const chosen = answers[indexOf(choice)];
  if (!known || role === undefined || row === undefined || at === undefined || chosen === undefined)
    return undefined;
  const answer: Answer = {
    ...chosen,
    ...(choice.kind === "both" ? { value: together(answers), format: "General" } : {}),
    rule: "chosen",
  };
  const files = choice.kind === "both" ? answers.map(({ file }) => file) : [chosen.file];
  return { row, role, at, from: base ?? { value: "", format: "General" }, answer, files };
}

const indexOf = (choice: Choice): number => (choice.kind === "both" ? 0 : choice.index);

function handlingOf({ answers }: Conflict, choice: Choice): string {
  const text = collectStrings.record;
  return choice.kind === "both" ? text.both : fill(text.taken, { file: answers[choice.index]?.file ?? "" });
}
