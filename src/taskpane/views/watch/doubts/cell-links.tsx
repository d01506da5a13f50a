import { makeStyles } from "@fluentui/react-components";
import { goToCells } from "../../../../commands/go-to";
import { cellAddress } from "../../../../core/base/address";
import { doubtStrings } from "../../../../strings/doubts";
import { fill } from "../../../../strings/fill";
import { LinkButton } from "../../../parts/link-button";
import { ProblemBar } from "../../../parts/problem-bar";
import { RowList } from "../../../parts/row-list";
import { useCommand } from "../../../parts/use-command";

const useStyles = makeStyles({ cells: { display: "flex", flexWrap: "wrap", columnGap: "8px" } });

/** More cells than this nobody goes through one by one for the same reason. */
const MOST = 30;

type Cell = { readonly sheet: string; readonly row: number; readonly column: number };

type Props = {
  readonly cells: readonly Cell[];
  readonly sheets: boolean;
} & (
  | {
      /** In a row of a `RowList`: the element that says what the row is about. The first cell is the row's button. */
      readonly about: string;
    }
  | {
      /** Cells that are a list of their own, one stop of the Tab key: its name. */
      readonly list: string;
    }
);

/** Cells by their addresses; a click goes there. */
export function CellLinks({ cells, sheets, ...of }: Props) {
  const styles = useStyles();
  const go = useCommand((_, { sheet, row, column }: Cell) =>
    goToCells(sheet, { row, column, rows: 1, columns: 1 }),
  );
  const linkTo = (cell: Cell, i: number) => (
    <>
      {sheets &&
        cell.sheet !== cells[i - 1]?.sheet &&
        fill(doubtStrings.confirm.onSheet, { sheet: cell.sheet })}
      <LinkButton
        row={"list" in of || i === 0}
        {...("about" in of ? { describedBy: of.about } : {})}
        onClick={() => {
          go.run(cell);
        }}
      >
        {cellAddress(cell.row, cell.column)}
      </LinkButton>
    </>
  );
  const keyOf = ({ sheet, row, column }: Cell): string => `${sheet}/${row},${column}`;
  const shown = cells.slice(0, MOST);
  const more = cells.length > MOST && fill(doubtStrings.confirm.moreCells, { count: cells.length - MOST });
  return (
    <>
      {"list" in of ? (
        <>
          <RowList label={of.list} className={styles.cells}>
            {shown.map((cell, i) => (
              <li key={keyOf(cell)}>{linkTo(cell, i)}</li>
            ))}
          </RowList>
          {more}
        </>
      ) : (
        <span className={styles.cells}>
          {shown.map((cell, i) => (
            <span key={keyOf(cell)}>{linkTo(cell, i)}</span>
          ))}
          {more}
        </span>
      )}
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
