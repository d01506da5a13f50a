import { officialList } from "../../notice/official-lists";
import type { TaskList } from "../../tables/tasks/task-list";
import { summaryStrings } from "../../../strings/summary";

/** A list that is counted, with the label beside which its figures stand. No two lists have the same label. */
export type CountedList = { readonly list: TaskList; readonly label: string };

export type ListChoice = {
  readonly counted: readonly CountedList[];
  /** Lists left out because another one holds the same tasks. */
  readonly passedOver: readonly { readonly list: TaskList; readonly for: TaskList }[];
};

/** From this share of common tasks on, two lists are taken for copies of one list. */
const SAME_TASKS = 0.5;

/**
 * Which lists are counted. A workbook often holds a plan twice, as the notice printed it and as the ledger that is
 * filled in: of two lists with the same tasks the one with more filled in is counted, and the other named as passed
 * over. Lists of one plan with different tasks (a plan in two parts) are both counted, each under its own label.
 */
export function countedLists(lists: readonly TaskList[]): ListChoice {
  const kept: TaskList[] = [];
  const passedOver: { list: TaskList; for: TaskList }[] = [];
  const byFilling = [...lists].sort((a, b) => filled(b) - filled(a));
  for (const list of byFilling) {
    const same = kept.find((other) => sharesTasks(list, other));
    if (same) passedOver.push({ list, for: same });
    else kept.push(list);
  }
  const inOrder = lists.filter((list) => kept.includes(list));
  return { counted: labelled(inOrder), passedOver };
}

/** The number of rows in which anything was filled in. */
function filled(list: TaskList): number {
  return list.rows.filter(({ progress, progressText }) => progress.done || progressText !== "").length;
}

function sharesTasks(a: TaskList, b: TaskList): boolean {
  if (a.plan !== b.plan) return false;
  const names = new Set(b.rows.map(identity));
  const common = a.rows.filter((row) => names.has(identity(row))).length;
  return common > 0 && common >= SAME_TASKS * Math.min(a.rows.length, b.rows.length);
}

const identity = ({ key, measure, task }: TaskList["rows"][number]): string => `${key}|${measure || task}`;

function labelled(lists: readonly TaskList[]): CountedList[] {
  const plain = lists.map((list) => (list.plan ? officialList(list.plan).name : list.title || list.sheet));
  const used = new Set<string>();
  return lists.map((list, i) => {
    const own = plain[i] ?? list.sheet;
    const alone = plain.filter((label) => label === own).length === 1;
    const base = alone
      ? own
      : summaryStrings.labelOfSheet.replace("{label}", own).replace("{sheet}", list.sheet);
    let label = base;
    for (let n = 2; used.has(label); n += 1) label = `${base} ${n}`;
    used.add(label);
    return { list, label };
  });
}
