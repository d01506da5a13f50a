import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../commands";
import { dayOfIso, isoOf } from "../../core/base/serial";
import type { DayInForce, DaySetting } from "../../core/status/day-in-force";
import { settingsStrings } from "../../strings/settings";
import { fill } from "../../strings/fill";
import { useFormStyles } from "./form-styles";
import { DoneLine } from "./done-line";
import { LinkButton } from "./link-button";
import { MessageLine } from "./message-line";
import { ProblemBar } from "./problem-bar";
import { TextField } from "./text-field";
import { useCommand } from "./use-command";

type Props = { readonly day: DayInForce; readonly onChanged: () => void };

/** 统计截止日 of the workbook: which day it is and why, and the one place to change it. */
export function DayBar({ day, onChanged }: Props) {
  const styles = useFormStyles();
  const text = settingsStrings.day;
  const [typed, setTyped] = useState<string>();
  const change = useCommand(async ({ onWaiting }, asOf: DaySetting) => {
    const result = await COMMANDS.changeSettings.run({ asOf }, { onWaiting });
    if (result.ok) setTyped(undefined);
    onChanged();
    return result;
  });
  const running = change.now.state === "running";
  const chosen = typed === undefined ? undefined : dayOfIso(typed);
  const days = [...new Set(day.differing.map((one) => one.day))];
  return (
    <>
      <p>
        {fill(text.line, { day: isoOf(day.day), origin: originOf(day) })}{" "}
        {typed === undefined && (
          <LinkButton
            onClick={() => {
              setTyped(isoOf(day.day));
            }}
          >
            {text.change}
          </LinkButton>
        )}
      </p>
      {days.length > 0 && (
        <MessageLine intent="warning">
          {fill(text.ask, {
            days: day.differing
              .map((one) =>
                fill(settingsStrings.dayAt, { sheet: one.sheet, cell: one.cell, day: isoOf(one.day) }),
              )
              .join("、"),
          })}
          {days.map((one) => (
            <LinkButton
              key={one}
              onClick={() => {
                change.run(one);
              }}
            >
              {fill(text.take, { day: isoOf(one) })}
            </LinkButton>
          ))}
        </MessageLine>
      )}
      {typed !== undefined && (
        <div className={styles.fields}>
          <TextField type="date" label={text.fixed} value={typed} onChange={setTyped} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={running || chosen === undefined}
              onClick={() => {
                if (chosen !== undefined) change.run(chosen);
              }}
            >
              {text.setFixed}
            </Button>
            <Button
              disabledFocusable={running}
              onClick={() => {
                change.run("today");
              }}
            >
              {settingsStrings.followsToday}
            </Button>
            <Button
              disabledFocusable={running}
              onClick={() => {
                setTyped(undefined);
              }}
            >
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      {change.now.state === "done" && (
        <DoneLine isOwn={({ command }) => command === "changeSettings"} onUndone={onChanged}>
          {text.changed}
        </DoneLine>
      )}
      <ProblemBar
        problem={change.now.state === "failed" ? change.now.problem : undefined}
        onDismiss={change.clear}
      />
    </>
  );
}

function originOf({ from, setting }: DayInForce): string {
  const { text } = settingsStrings.day;
  if (from === "default") return setting === "today" ? text.defaultToday : text.defaultYear;
  return setting === "today" ? settingsStrings.followsToday : text[from];
}
