import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { COMMANDS } from "../../commands";
import { civilOf, dayOfIso, isoOf } from "../../core/base/serial";
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
import { useWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  bar: {
    padding: "6px 16px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  form: { padding: "4px 0 8px" },
  done: { marginTop: "4px" },
});

/** Comes with the views that it is for. */
const UnitChoice = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-unit-choice" */ "./unit-choice");
  return { default: part.UnitChoice };
});

/** 统计截止日 above all views: which day it is, and the one place of the pane to change it. */
export function DayBar({ byUnit }: { readonly byUnit: boolean }) {
  const styles = useStyles();
  const { read, refresh } = useWorkbook();
  if (read === undefined) return null;
  return (
    <section aria-label={settingsStrings.day.region} className={styles.bar}>
      <Day day={read.day} onChanged={refresh}>
        {byUnit && read.lists.lists.length > 0 && (
          <Suspense fallback={null}>
            <UnitChoice lists={read.lists.lists} />
          </Suspense>
        )}
      </Day>
    </section>
  );
}

type Props = {
  readonly day: DayInForce;
  readonly onChanged: () => void;
  /** What stands beside the day. */
  readonly children: ReactNode;
};

function Day({ day, onChanged, children }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = settingsStrings.day;
  const [typed, setTyped] = useState<string>();
  const change = useCommand(async ({ onWaiting }, asOf: DaySetting) => {
    const result = await COMMANDS.changeSettings.run({ asOf }, { onWaiting });
    if (result.ok) setTyped(undefined);
    onChanged();
    return result;
  });
  const running = change.now.state === "running";
  const chosen = typed === undefined ? undefined : dayOfIso(typed.trim());
  const days = [...new Set(day.differing.map((one) => one.day))];
  return (
    <>
      <div>
        {sentenceOf(day)}{" "}
        {typed === undefined && (
          <LinkButton
            onClick={() => {
              change.clear();
              setTyped(isoOf(day.day));
            }}
          >
            {text.change}
          </LinkButton>
        )}
        {children}
      </div>
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
        <div className={styles.form}>
          <div className={form.fields}>
            <TextField type="date" label={text.fixed} value={typed} onChange={setTyped} />
          </div>
          <div className={form.actions}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={running || chosen === undefined}
              onClick={() => {
                if (chosen !== undefined) change.run(chosen);
              }}
            >
              {text.setFixed}
            </Button>
            <Button
              size="small"
              disabledFocusable={running}
              onClick={() => {
                change.run("today");
              }}
            >
              {settingsStrings.followsToday}
            </Button>
            <Button
              size="small"
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
      <div aria-live="polite" className={styles.done}>
        {change.now.state === "done" && (
          <DoneLine isOwn={({ command }) => command === "changeSettings"} onUndone={onChanged}>
            {text.changed}
          </DoneLine>
        )}
        <ProblemBar
          problem={change.now.state === "failed" ? change.now.problem : undefined}
          onDismiss={change.clear}
        />
      </div>
    </>
  );
}

/** The day in force, and for the default of a past year why it is that day. */
function sentenceOf({ day, setting, from }: DayInForce): string {
  const { bar } = settingsStrings.day;
  if (setting === "today") return fill(bar.today, { day: isoOf(day) });
  return fill(from === "default" ? bar.pastYear : bar.plain, { year: civilOf(day).year, day: isoOf(day) });
}
