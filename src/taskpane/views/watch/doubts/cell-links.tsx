import { makeStyles } from "@fluentui/react-components";
import { goToCells } from "../../../../commands/go-to";
import { cellAddress } from "../../../../core/base/address";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { LinkButton } from "../../../parts/link-button";
import { ProblemBar } from "../../../parts/problem-bar";
import { useCommand } from "../../../parts/use-command";

const useStyles = makeStyles({ cells: { display: "flex", flexWrap: "wrap", columnGap: "8px" } });

/** More cells than this nobody goes through one by one for the same reason. */
const MOST = 30;

type Cell = { readonly sheet: string; readonly row: number; readonly column: number };

/** Cells by their addresses; a click goes there. */
export function CellLinks({
  cells,
  sheets,
  about,
}: {
  readonly cells: readonly Cell[];
  readonly sheets: boolean;
  /** In a `RowList`: the element that says what the row is about. The first cell is then the row's button. */
  readonly about?: string;
}) {
  const styles = useStyles();
  const go = useCommand((_, { sheet, row, column }: Cell) =>
    goToCells(sheet, { row, column, rows: 1, columns: 1 }),
  );
  return (
    <>
      <span className={styles.cells}>
        {cells.slice(0, MOST).map((cell, i) => {
          const named = sheets && cell.sheet !== cells[i - 1]?.sheet;
          return (
            <span key={`${cell.sheet}/${cell.row},${cell.column}`}>
              {named && fill(doubtStrings.confirm.onSheet, { sheet: cell.sheet })}
              <LinkButton
                row={about !== undefined && i === 0}
                {...(about === undefined ? {} : { describedBy: about })}
                onClick={() => {
                  go.run(cell);
                }}
              >
                {cellAddress(cell.row, cell.column)}
              </LinkButton>
            </span>
          );
        })}
        {cells.length > MOST && fill(doubtStrings.confirm.moreCells, { count: cells.length - MOST })}
      </span>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
