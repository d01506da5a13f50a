import { makeStyles } from "@fluentui/react-components";
import { goToCells } from "../../../commands/go-to";
import { cellAddress } from "../../../core/base/address";
import { doubtsByMessage } from "../../../core/tables/tasks/doubts-by-message";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { LinkButton } from "../../parts/link-button";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  list: { margin: "4px 0 8px", paddingLeft: "18px" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

/** More cells than this nobody goes through one by one for the same reason. */
const MOST = 30;

/** What is in doubt on a list: each reason once, with its cells; a click goes to the cell. */
export function DoubtList({ list }: { readonly list: TaskList }) {
  const styles = useStyles();
  const text = watchStrings.found;
  const go = useCommand((_, row: number, column: number) =>
    goToCells(list.sheet, { row, column, rows: 1, columns: 1 }),
  );
  if (list.doubts.length === 0) return null;
  return (
    <>
      <p>{fill(text.doubts, { count: list.doubts.length })}</p>
      <ul className={styles.list}>
        {doubtsByMessage(list.doubts).map(({ message, doubts }) => (
          <li key={message}>
            {message}
            <span className={styles.cells}>
              {doubts.slice(0, MOST).map(({ row, column }) => (
                <LinkButton
                  key={`${row},${column}`}
                  onClick={() => {
                    go.run(row, column);
                  }}
                >
                  {cellAddress(row, column)}
                </LinkButton>
              ))}
              {doubts.length > MOST && fill(text.moreDoubts, { count: doubts.length - MOST })}
            </span>
          </li>
        ))}
      </ul>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
