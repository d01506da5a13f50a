import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../../../commands";
import { goToSheet } from "../../../../commands/go-to";
import { nowText } from "../../../../commands/now-text";
import type { MergePlan } from "../../../../core/features/collect/plan-merge";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useFormStyles } from "../../../parts/form-styles";
import { DoneLine } from "../../../parts/done-line";
import { LinkButton } from "../../../parts/link-button";
import { useCommand } from "../../../parts/use-command";
import { CommandState } from "../../../parts/command-state";

type Props = { readonly plan: MergePlan; readonly onAgain: () => void };

/** 写入, what was written, and 撤销. */
export function Write({ plan, onAgain }: Props) {
  const form = useFormStyles();
  const text = collectViewStrings.write;
  const write = useCommand(({ onWaiting }, of: MergePlan) =>
    COMMANDS.merge.run({ plan: of, when: nowText() }, { onWaiting }),
  );
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
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
        {done !== undefined && (
          <DoneLine isOwn={({ command }) => command === "merge"}>
            {fill(text.done, { count: done.applied, conflicts })}{" "}
            <LinkButton
              onClick={() => {
                go.run(done.record);
              }}
            >
              {done.record}
            </LinkButton>
          </DoneLine>
        )}
      </div>
    </div>
  );
}
