import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../../commands";
import type { SplitOptions } from "../../../../commands/split";
import { fail } from "../../../../core/base/problem";
import { collectViewStrings } from "../../../../strings/collect-view";
import { fill } from "../../../../strings/fill";
import { useControlStyles } from "../../../parts/control-styles";
import { MessageLine } from "../../../parts/message-line";
import { ProblemBar } from "../../../parts/problem-bar";
import { useCommand } from "../../../parts/use-command";

type Props = { readonly request: SplitOptions | undefined; readonly disabled: boolean };

/** 打开这一份: each unit's book in a window of its own, one after another. */
export function OpenEach({ request, disabled }: Props) {
  const control = useControlStyles();
  const text = collectViewStrings.split;
  /** How many were opened. */
  const [done, setDone] = useState(0);
  const units = request?.units ?? [];
  const next = units[done % Math.max(1, units.length)];
  const open = useCommand(async (_, of: SplitOptions, unit: string) => {
    const plan = await COMMANDS.split.run({ ...of, units: [unit] });
    if (!plan.ok) return plan;
    const [book] = plan.value.books;
    if (book === undefined) return fail({ code: "no-task-list" });
    const opened = await COMMANDS.openUnitBook.run(book);
    if (opened.ok) setDone((before) => before + 1);
    return opened;
  });
  return (
    <div>
      <Button
        disabledFocusable={disabled || open.now.state === "running" || next === undefined}
        onClick={() => {
          if (request !== undefined && next !== undefined) open.run(request, next);
        }}
      >
        {next === undefined ? text.open : fill(text.openOne, { unit: next })}
      </Button>
      <span className={control.hint}>{text.openHint}</span>
      {open.now.state === "done" && done > 0 && (
        <MessageLine intent="success">
          {fill(text.opened, {
            done: ((done - 1) % units.length) + 1,
            total: units.length,
            unit: units[(done - 1) % units.length] ?? "",
          })}
        </MessageLine>
      )}
      <ProblemBar
        problem={open.now.state === "failed" ? open.now.problem : undefined}
        onDismiss={open.clear}
      />
    </div>
  );
}
