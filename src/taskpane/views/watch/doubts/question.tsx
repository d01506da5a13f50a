import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { goToCells } from "../../../../commands/go-to";
import { cellAddress } from "../../../../core/base/address";
import type { DoubtGroup } from "../../../../core/tables/tasks/doubts/doubt-groups";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { CellLinks } from "./cell-links";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: "2px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

type Props = {
  readonly group: DoubtGroup;
  readonly sheets: boolean;
  readonly onCheck: (group: DoubtGroup) => void;
};

/** One question: the cell's text, what it was taken for, why the reading is in doubt, and what the user can do. */
export function Question({ group, sheets, onCheck }: Props) {
  const styles = useStyles();
  const id = useId();
  const [fixing, setFixing] = useState(false);
  const text = doubtStrings.confirm;
  const { sheet, about, cells } = group;
  const [first] = cells;
  const address = first === undefined ? "" : cellAddress(first.row, first.column);
  const name = cells.length === 1 ? text.check : fill(text.checkAll, { count: cells.length });
  return (
    <li className={styles.item}>
      <div id={id} className={styles.text}>
        {group.text === "" ? text.blank : fill(text.text, { text: group.text })}
      </div>
      <CellLinks cells={cells.map((cell) => ({ ...cell, sheet }))} sheets={sheets} about={id} />
      {group.taken !== "" && <p className={styles.line}>{fill(text.taken, { taken: group.taken })}</p>}
      {group.messages.map((message) => (
        <p key={message} className={styles.line}>
          {message}
        </p>
      ))}
      <p className={styles.line}>{text.effect[about]}</p>
      {fixing && (
        <p className={styles.line} role="status">
          {text.how[about]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${text.fix} ${address}`}
          onClick={() => {
            setFixing(true);
            if (first !== undefined) void goToCells(sheet, { ...first, rows: 1, columns: 1 });
          }}
        >
          {text.fix}
        </Button>
        <Button
          size="small"
          aria-label={`${name} ${address}`}
          onClick={() => {
            onCheck(group);
          }}
        >
          {name}
        </Button>
      </div>
    </li>
  );
}
