import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../../../commands";
import type { Merged } from "../../../../commands/merge";
import { nowText } from "../../../../commands/now-text";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useFormStyles } from "../../../parts/form-styles";
import { MadeSheets } from "../../../parts/made-sheets";
import { MessageLine } from "../../../parts/message-line";
import { useCommand } from "../../../parts/use-command";
import { CommandState } from "../../summary/command-state";

type Props = { readonly plan: MergePlan; readonly onAgain: () => void };

/** 写入, what was written, and 撤销. */
export function Write({ plan, onAgain }: Props) {
  const form = useFormStyles();
  const text = collectViewStrings.write;
  const write = useCommand(({ onWaiting }, of: MergePlan) =>
    COMMANDS.merge.run({ plan: of, when: nowText() }, { onWaiting }),
  );
  const undo = useCommand(({ onWaiting }, merged: Merged) =>
    COMMANDS.takeBackMerge.run(merged, { onWaiting }),
  );
  const [count, conflicts] = [plan.changes.length, plan.conflicts.length];
  const done = write.now.state === "done" ? write.now.value : undefined;
  const action =
    count === 0
      ? text.recordOnly
      : fill(conflicts === 0 ? text.action : text.withConflicts, { count, conflicts });
  const outdated = write.now.state === "failed" && write.now.problem.code === "base-changed";
  return (
    <div className={form.outcome}>
      {done === undefined && (
        <Button
          appearance="primary"
          disabledFocusable={write.now.state === "running"}
          onClick={() => {
            write.run(plan);
          }}
        >
          {action}
        </Button>
      )}
      <div aria-live="polite" className={form.outcome}>
        <CommandState command={write} running={text.running} />
        {outdated && (
          <Button size="small" onClick={onAgain}>
            {collectViewStrings.collect.again}
          </Button>
        )}
        {done !== undefined && undo.now.state !== "done" && (
          <>
            <MadeSheets sheets={[{ sheet: done.record }]}>
              {fill(text.done, { count: done.applied, conflicts })}
            </MadeSheets>
            <Button
              disabledFocusable={undo.now.state === "running"}
              onClick={() => {
                undo.run(done);
              }}
            >
              {text.undo}
            </Button>
          </>
        )}
        <CommandState command={undo} running={text.undoing} />
        {undo.now.state === "done" && (
          <MessageLine intent="info">{fill(text.undone, { count: undo.now.value.cells })}</MessageLine>
        )}
      </div>
    </div>
  );
}
