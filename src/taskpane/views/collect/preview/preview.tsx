import { useState } from "react";
import type { Conflict } from "../../../../core/features/collect/merge-model";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { withChoices, type Choice } from "../../../../core/features/collect/resolve-conflicts";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { Changes } from "./changes";
import { Conflicts } from "./conflicts";
import { Rest } from "./rest";
import { Write } from "./write";

type Props = { readonly plan: MergePlan; readonly onAgain: () => void };

/** What would be written, what stays, and what a person has to decide; nothing is written before 写入. */
export function Preview({ plan, onAgain }: Props) {
  const text = collectViewStrings.preview;
  const [choices, setChoices] = useState<ReadonlyMap<Conflict, Choice>>(new Map());
  const decided = withChoices(plan, choices);
  const choose = (conflict: Conflict, choice: Choice | undefined): void => {
    const next = new Map(choices);
    if (choice === undefined) next.delete(conflict);
    else next.set(conflict, choice);
    setChoices(next);
  };
  return (
    <>
      <Disclosure summary={fill(text.applied, { count: plan.changes.length })}>
        <Changes changes={plan.changes} />
      </Disclosure>
      <Conflicts conflicts={plan.conflicts} choices={choices} onChoose={choose} />
      <Rest plan={plan} />
      <Write plan={decided} onAgain={onAgain} />
    </>
  );
}
