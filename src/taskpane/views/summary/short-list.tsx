import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0 0 8px", padding: 0 } });
const SHOWN = 8;

type Props = {
  readonly items: readonly ReactElement[];
  /** The line behind which the others are: "其余{count}个单位". */
  readonly more: string;
};

/** The first items of a list, and the others behind a line that opens. */
export function ShortList({ items, more }: Props) {
  const styles = useStyles();
  if (items.length === 0) return null;
  // A line that says that there is one more would take as much room as that one.
  const shown = items.length <= SHOWN + 1 ? items.length : SHOWN;
  const rest = items.slice(shown);
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown)}</ul>
      {rest.length > 0 && (
        <Disclosure summary={fill(more, { count: rest.length })}>
          <ul className={styles.list}>{rest}</ul>
        </Disclosure>
      )}
    </>
  );
}
