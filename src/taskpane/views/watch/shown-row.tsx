import { Button, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { goToCells } from "../../../commands/go-to";
import type { WorkbookLists } from "../../../commands/read-lists";
import { forgetShownRow, shownRow, type ShownRow } from "../../../commands/show-row";
import { weighDoubts } from "../../../core/tables/tasks/doubts/weigh-doubts";
import { itemOf } from "../../../core/tables/tasks/watch-report";
import { commonStrings } from "../../../strings/common";
import { fill } from "../../../strings/fill";
import { watchStrings } from "../../../strings/watch";
import { Group } from "../../parts/group";
import { useCommand } from "../../parts/use-command";
import { DueLine } from "./due-line";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0 0 8px", padding: 0 } });

const asked = (): ShownRow | undefined => shownRow.state;

/** The task of the row for which 看这项任务 was pressed: its status and dates, and what is in doubt about it. */
export function ShownTask({ read }: { readonly read: WorkbookLists }) {
  const styles = useStyles();
  const at = useSyncExternalStore(shownRow.follow, asked);
  const text = watchStrings.shown;
  const list = read.lists.find(
    ({ sheet, rows }) => sheet === at?.sheet && rows.some(({ row }) => row === at.row),
  );
  const row = list?.rows.find((one) => one.row === at?.row);
  const doubts =
    list === undefined
      ? []
      : (weighDoubts(read.snapshot, [list]).get(list) ?? []).filter((one) => one.row === at?.row);
  const go = useCommand((_, { sheet, row: to }: ShownRow) =>
    goToCells(sheet, {
      row: to,
      column: list?.firstColumn ?? 0,
      rows: 1,
      columns: list === undefined ? 1 : list.lastColumn - list.firstColumn + 1,
    }),
  );
  if (at === undefined) return null;
  return (
    <Group heading={fill(text.heading, { sheet: at.sheet, row: at.row + 1 })}>
      <div aria-live="polite">
        {list === undefined || row === undefined ? (
          <p>{text.none}</p>
        ) : (
          <>
            <p>{fill(text.status, { word: row.status.word })}</p>
            <ul className={styles.list}>
              <DueLine
                item={itemOf(list, row, read.asOf)}
                onGo={() => {
                  go.run(at);
                }}
              />
            </ul>
            {doubts.map(({ id, message }) => (
              <p key={id}>{message}</p>
            ))}
          </>
        )}
      </div>
      <Button size="small" onClick={forgetShownRow}>
        {commonStrings.dismiss}
      </Button>
    </Group>
  );
}
