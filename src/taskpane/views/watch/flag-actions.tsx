import { Button, makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import type { SerialDay } from "../../../core/base/serial";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { useCommand } from "../../parts/use-command";
import { FlagOutcome } from "./flag-outcome";
import { useFlag } from "./use-flag";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

type Props = {
  readonly lists: readonly TaskList[];
  readonly asOf: SerialDay;
  readonly onDone: () => void;
};

/** 标记逾期 and 清除标记, with what will be written said beforehand and what was done afterwards. */
export function FlagActions({ lists, asOf, onDone }: Props) {
  const styles = useStyles();
  const text = watchStrings.flag;
  const mark = useFlag(lists, asOf, onDone);
  const clear = useCommand(async ({ onWaiting }, discardTyped: boolean) => {
    const result = await COMMANDS.unflag.run({ onWaiting, discardTyped });
    onDone();
    return result;
  });
  const running = mark.now.state === "running" || clear.now.state === "running";
  return (
    <Group heading={text.heading}>
      <p>{fill(text.intro, { count: lists.length })}</p>
      <FlagOutcome mark={mark} lists={lists} asOf={asOf} />
      <div aria-live="polite">
        <CommandState command={clear} running={text.running} />
        {clear.now.state === "done" && (
          <MessageLine intent="success">{clear.now.value.cleared ? text.cleared : text.nothing}</MessageLine>
        )}
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
    </Group>
  );
}
