import { Button } from "@fluentui/react-components";
import { requestPane } from "../../../commands/pane-requests";
import type { SerialDay } from "../../../core/base/serial";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { fill } from "../../../strings/fill";
import { homeStrings } from "../../../strings/home";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { FlagOutcome } from "../watch/flag-outcome";
import { useFlag } from "../watch/use-flag";

type Props = {
  readonly lists: readonly TaskList[];
  readonly overdueUnits: number;
  readonly asOf: SerialDay;
  readonly onDone: () => void;
};

/** What to do next, as buttons; what was done stands above them. */
export function NextSteps({ lists, overdueUnits, asOf, onDone }: Props) {
  const form = useFormStyles();
  const text = homeStrings.next;
  const mark = useFlag(lists, asOf, onDone);
  return (
    <Group heading={text.heading}>
      <FlagOutcome mark={mark} lists={lists} asOf={asOf} />
      <div className={form.actions}>
        <Button appearance="primary" disabledFocusable={mark.now.state === "running"} onClick={mark.run}>
          {text.mark}
        </Button>
        <Button
          disabledFocusable={overdueUnits === 0}
          onClick={() => {
            requestPane({ kind: "view", view: "summary", part: "letters" });
          }}
        >
          {overdueUnits === 0 ? text.noLetters : fill(text.letters, { count: overdueUnits })}
        </Button>
        <Button
          onClick={() => {
            requestPane({ kind: "view", view: "summary" });
          }}
        >
          {text.summary}
        </Button>
        <Button
          onClick={() => {
            requestPane({ kind: "view", view: "insert" });
          }}
        >
          {text.insert}
        </Button>
      </div>
    </Group>
  );
}
