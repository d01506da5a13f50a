import { indicators } from "../../notice/indicators";
import { groupBy } from "../../base/group-by";
import type { Change, Choices } from "./change";
import type { Review } from "./review";

/** What a person is asked at once: all places of one measure, with those of its indicators. */
export type AskGroup = {
  readonly id: string;
  readonly key: string;
  /** The task's title; empty for what is no task. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** The deadline can be written anew. */
  readonly deadline?: Change;
  readonly proposal: Change["proposal"];
  /** Whether it can be taken out. */
  readonly deletable: boolean;
};

/** A person's answer to a group; with `rewrite` the deadline's new text, and the other places are put forward. */
export type GroupChoice =
  { readonly how: "move" | "keep" | "delete" } | { readonly how: "rewrite"; readonly text: string };

const TASK_OF: ReadonlyMap<string, string> = new Map(indicators.map(({ id, task }) => [id, task]));

/** The questions of a review, in its order. */
export function askGroups({ changes, lists }: Pick<Review, "changes" | "lists">): readonly AskGroup[] {
  const asked = changes.filter(({ action }) => action === "ask");
  const home = (key: string): string =>
    lists.find(({ rows }) => rows.some((row) => row.key === key))?.name ?? "";
  const idOf = ({ list, key }: Change): string => {
    const task = list === "" ? (TASK_OF.get(key) ?? key) : key;
    return `${list === "" ? home(task) : list}\n${task}`;
  };
  return [...groupBy(asked, idOf)].map(([id, group]) => {
    const [name = "", key = ""] = id.split("\n");
    const row = lists.find((list) => list.name === name)?.rows.find((one) => one.key === key);
    const deadline = group.find(({ field }) => field === "deadline");
    return {
      ...{ id, key, title: row?.texts.task ?? "", changes: group },
      ...(deadline === undefined ? {} : { deadline }),
      proposal: group[0]?.proposal ?? "keep",
      deletable: group.some(({ field }) => field !== "duties"),
    };
  });
}

/** The choices by change that answers to groups come to. */
export function choicesOf(
  groups: readonly AskGroup[],
  answers: Readonly<Record<string, GroupChoice>>,
): Choices {
  return Object.fromEntries(
    groups.flatMap(({ id, changes }) => {
      const answer = answers[id];
      return answer === undefined ? [] : changes.map((change) => [change.id, choiceFor(change, answer)]);
    }),
  );
}

function choiceFor({ field, action }: Change, answer: GroupChoice): string {
  // A base year goes with its indicator, and is never put forward by itself.
  if (field === "baseline") return answer.how === "delete" ? "delete" : "keep";
  if (answer.how === "rewrite") return field === "deadline" ? answer.text : "move";
  return action === "ask" ? answer.how : "move";
}
