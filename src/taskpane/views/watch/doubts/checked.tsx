import { useId } from "react";
import { cellAddress } from "../../../../core/base/address";
import type { DoubtGroup } from "../../../../core/tables/tasks/doubts/doubt-groups";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { Disclosure } from "../../../parts/disclosure";
import { LinkButton } from "../../../parts/link-button";
import { RowList } from "../../../parts/row-list";
import { CellLinks } from "./cell-links";

type Props = {
  readonly groups: readonly DoubtGroup[];
  readonly count: number;
  readonly sheets: boolean;
  readonly onUndo: (group: DoubtGroup) => void;
};

/** 已核对: what a person has found right, and the way back. */
export function Checked({ groups, count, sheets, onUndo }: Props) {
  const id = useId();
  const { confirm, checked: text } = doubtStrings;
  if (groups.length === 0) return null;
  return (
    <Disclosure summary={fill(text.heading, { count })}>
      <p>{text.intro}</p>
      <RowList>
        {groups.map((group) => (
          <li key={group.ids[0]}>
            <span id={`${id}${group.ids[0] ?? ""}`}>
              {group.text === "" ? confirm.blank : fill(confirm.text, { text: group.text })}{" "}
              {group.taken === "" ? group.messages.join("") : fill(confirm.taken, { taken: group.taken })}
            </span>
            <CellLinks
              cells={group.cells.map((cell) => ({ ...cell, sheet: group.sheet }))}
              sheets={sheets}
              about={`${id}${group.ids[0] ?? ""}`}
            />
            <LinkButton
              onClick={() => {
                onUndo(group);
              }}
            >
              {`${text.undo} ${group.cells
                .slice(0, 1)
                .map(({ row, column }) => cellAddress(row, column))
                .join("")}`}
            </LinkButton>
          </li>
        ))}
      </RowList>
    </Disclosure>
  );
}
