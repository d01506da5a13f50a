import { makeStyles } from "@fluentui/react-components";
import type { Flagged } from "../../../commands/flag";
import { goToSheet } from "../../../commands/go-to";
import type { SerialDay } from "../../../core/base/serial";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { flagStrings } from "../../../strings/flag";
import { shellStrings } from "../../../strings/shell";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { DoneLine } from "../../parts/done-line";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { useCommand } from "../../parts/use-command";
import { goToFlagged, type RunningFlag } from "./use-flag";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  outcome: { ":not(:empty)": { margin: "8px 0" } },
});

type Props = {
  readonly mark: RunningFlag;
  readonly lists: readonly TaskList[];
  readonly asOf: SerialDay;
};

/** How 标记逾期 goes, what it did, and the ways there and back. */
export function FlagOutcome({ mark, lists, asOf }: Props) {
  const styles = useStyles();
  return (
    <div aria-live="polite" className={styles.outcome}>
      <CommandState command={mark} running={watchStrings.flag.running} />
      {mark.now.state === "done" && <Marked result={mark.now.value} now={lists} asOf={asOf} />}
    </div>
  );
}

type MarkedProps = {
  readonly result: Flagged;
  /** The lists as they are now. */
  readonly now: readonly TaskList[];
  readonly asOf: SerialDay;
};

function Marked({ result, now, asOf }: MarkedProps) {
  const styles = useStyles();
  const text = watchStrings.flag;
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  const see = useCommand(() => goToFlagged(now, asOf));
  const { lists, skipped, notUnderstood, settingsSheet } = result;
  return (
    <>
      {lists.length > 0 && (
        <DoneLine isOwn={({ command }) => command === "flag"}>
          {fill(text.done, { count: lists.length, rows: lists.reduce((sum, { rows }) => sum + rows, 0) })}{" "}
          <LinkButton
            onClick={() => {
              go.run(settingsSheet);
            }}
          >
            {settingsSheet}
          </LinkButton>
          <div>
            <LinkButton onClick={see.run}>{text.see}</LinkButton>
          </div>
        </DoneLine>
      )}
      {skipped.map(({ sheet, headerRow, reason }) => (
        <MessageLine key={`${sheet}/${headerRow}`} intent="warning">
          {fill(shellStrings.labelled, { label: sheet, text: flagStrings.skipped[reason] })}
        </MessageLine>
      ))}
      {notUnderstood.length > 0 && (
        <MessageLine intent="warning">
          {fill(text.notUnderstood, { count: notUnderstood.length })}
          <ul className={styles.list}>
            {notUnderstood.slice(0, 20).map(({ sheet, cell, text: written }) => (
              <li key={`${sheet}!${cell}`}>
                {fill(shellStrings.labelled, {
                  label: `${sheet} ${cell}`,
                  text: written || watchStrings.line.noDeadline,
                })}
              </li>
            ))}
          </ul>
        </MessageLine>
      )}
    </>
  );
}
