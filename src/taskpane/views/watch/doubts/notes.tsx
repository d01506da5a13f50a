import { noteKinds } from "../../../../core/tables/tasks/doubts/doubt-groups";
import type { WeighedDoubt } from "../../../../core/tables/tasks/doubts/weigh-doubts";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { CellLinks } from "./cell-links";

type Props = { readonly doubts: readonly WeighedDoubt[]; readonly sheets: boolean };

/** 知悉即可: folded, a line for each kind; the line opens to its cells. */
export function Notes({ doubts, sheets }: Props) {
  const text = doubtStrings.notes;
  if (doubts.length === 0) return null;
  return (
    <Disclosure summary={fill(text.heading, { count: doubts.length })}>
      <p>{text.intro}</p>
      {noteKinds(doubts).map(({ message, because, of }) => {
        const kind = fill(text.kind, { message, because: text.because[because], count: of.length });
        return (
          <Disclosure key={because + message} summary={kind}>
            <CellLinks cells={of} sheets={sheets} list={kind} />
          </Disclosure>
        );
      })}
    </Disclosure>
  );
}
