import { useState } from "react";
import type { Conflict } from "../../../../core/features/collect/merge-model";
import type { WantedColumn } from "../../../../core/features/collect/new-columns";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { withChoices, type Choice } from "../../../../core/features/collect/resolve-conflicts";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { Changes } from "./changes";
import { Conflicts } from "./conflicts";
import { NewColumns } from "./new-columns";
import { Rest } from "./rest";
import { Write } from "./write";

type Props = {
  readonly plan: MergePlan;
  /** Columns that the lists are to get. */
  readonly columns: readonly WantedColumn[];
  readonly onColumn: (column: WantedColumn) => void;
  readonly onAgain: () => void;
};

/** What would be written, what stays, and what a person has to decide; nothing is written before 写入. */
export function Preview({ plan, columns, onColumn, onAgain }: Props) {
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
      <NewColumns plan={plan} wanted={columns} onColumn={onColumn} />
      <Conflicts conflicts={plan.conflicts} choices={choices} onChoose={choose} />
      <Rest plan={plan} />
      <Write plan={decided} onAgain={onAgain} />
    </>
  );
}
