import type { DoubtGroup } from "../../../../core/tables/tasks/doubts/doubt-groups";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { Group } from "../../../parts/group";
import { RowList } from "../../../parts/row-list";
import { Question } from "./question";

/** A screen of questions; as they are worked off, the next ones come. */
const MOST = 30;

type Props = {
  readonly groups: readonly DoubtGroup[];
  /** The number of doubts in all groups. */
  readonly count: number;
  /** Whether cells are named with their sheets. */
  readonly sheets: boolean;
  readonly onCheck: (group: DoubtGroup) => void;
};

/** 需要您确认. */
export function Questions({ groups, count, sheets, onCheck }: Props) {
  const text = doubtStrings.confirm;
  const left = groups.slice(MOST).reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <Group heading={fill(text.heading, { count })}>
      <p>{groups.length === 0 ? text.none : text.intro}</p>
      <RowList label={fill(text.heading, { count })}>
        {groups.slice(0, MOST).map((group) => (
          <Question key={group.ids[0]} group={group} sheets={sheets} onCheck={onCheck} />
        ))}
      </RowList>
      {left > 0 && <p>{fill(text.more, { count: left })}</p>}
    </Group>
  );
}
