import { Button, makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import type { Flagged } from "../../../commands/flag";
import { goToSheet } from "../../../commands/go-to";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { flagStrings } from "../../../strings/flag";
import { shellStrings } from "../../../strings/shell";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { DoneLine } from "../../parts/done-line";
import { Group } from "../../parts/group";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: "8px", margin: "4px 0 8px" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
});

type Props = { readonly lists: readonly TaskList[]; readonly onDone: () => void };

/** 标记逾期 and 清除标记, with what will be written said beforehand and what was done afterwards. */
export function FlagActions({ lists, onDone }: Props) {
  const styles = useStyles();
  const text = watchStrings.flag;
  const mark = useCommand(async ({ onWaiting }) => {
    const result = await COMMANDS.flag.run({}, { onWaiting });
    onDone();
    return result;
  });
  const clear = useCommand(async ({ onWaiting }, discardTyped: boolean) => {
    const result = await COMMANDS.unflag.run({ onWaiting, discardTyped });
    onDone();
    return result;
  });
  const running = mark.now.state === "running" || clear.now.state === "running";
  return (
    <Group heading={text.heading}>
      <p>{fill(text.intro, { count: lists.length })}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running}
          onClick={() => {
            clear.clear();
            mark.run();
          }}
        >
          {text.mark}
        </Button>
        <Button
          disabledFocusable={running}
          onClick={() => {
            mark.clear();
            clear.run(false);
          }}
        >
          {text.clear}
        </Button>
      </div>
      <div aria-live="polite">
        {running && <p role="status">{text.running}</p>}
        {mark.now.state === "done" && <Marked result={mark.now.value} />}
        {clear.now.state === "done" && (
          <MessageLine intent="success">{clear.now.value.cleared ? text.cleared : text.nothing}</MessageLine>
        )}
        <ProblemBar
          problem={mark.now.state === "failed" ? mark.now.problem : undefined}
          onDismiss={mark.clear}
        />
        <ProblemBar
          problem={clear.now.state === "failed" ? clear.now.problem : undefined}
          onDismiss={clear.clear}
        />
        {clear.now.state === "failed" && clear.now.problem.code === "typed-due-dates" && (
          <Button
            onClick={() => {
              clear.run(true);
            }}
          >
            {text.clearAnyway}
          </Button>
        )}
      </div>
    </Group>
  );
}

function Marked({ result }: { readonly result: Flagged }) {
  const styles = useStyles();
  const text = watchStrings.flag;
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
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
