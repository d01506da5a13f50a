import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { CardThresholds } from "../../../core/status/policy";
import { dayOfIso, isoOf, type SerialDay } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { useControlStyles } from "../../parts/control-styles";
import { useFormStyles } from "../../parts/form-styles";
import { TextField } from "../../parts/text-field";
import { useCommand } from "../../parts/use-command";
import { CommandState } from "../../parts/command-state";
import { DayField } from "./day-field";
import { Held } from "./held";
import { MadeSheets } from "../../parts/made-sheets";
import { WordFiles } from "./word-files";

type Props = { readonly asOf: SerialDay; readonly from: { readonly office?: string } };

/** 督办通报: its day, the days from which cards are shown, and what was made. */
export function BulletinForm({ asOf, from }: Props) {
  const styles = useFormStyles();
  const control = useControlStyles();
  const text = summaryViewStrings.bulletin;
  const [day, setDay] = useState<string>();
  const [yellow, setYellow] = useState("");
  const [red, setRed] = useState("");
  const make = useCommand(({ onWaiting }, on: SerialDay, cards: Partial<CardThresholds>) =>
    COMMANDS.makeBulletin.run({ ...from, asOf: on, cards, onWaiting }),
  );
  const made = make.now.state === "done" ? make.now.value : undefined;
  const chosen = dayOfIso(day ?? isoOf(asOf));
  const cards = cardsOf(yellow, red);
  return (
    <>
      <p>{text.intro}</p>
      {made === undefined && <Held names={[text.heading]} />}
      <div className={styles.fields}>
        <DayField label={text.day} value={day ?? isoOf(asOf)} onChange={setDay} />
        <TextField type="number" label={text.yellow} value={yellow} onChange={setYellow} />
        <TextField type="number" label={text.red} value={red} onChange={setRed} />
        <span className={control.hint}>{text.cardsHint}</span>
        {cards === undefined && (
          <span className={control.hint} role="alert">
            {text.wrongCards}
          </span>
        )}
      </div>
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={make} running={text.running} />
        {made !== undefined && (
          <>
            <MadeSheets sheets={[{ sheet: made.sheet }, { sheet: made.annex }]}>
              {made.comparedWith === undefined
                ? text.first
                : fill(text.compared, { sheet: made.comparedWith })}
              {made.withoutDuties && text.noDuties}
              {fill(text.done, { issue: made.issue, count: made.rows })}
            </MadeSheets>
            <WordFiles
              files={[
                {
                  label: summaryViewStrings.word.action,
                  name: `${made.paper.file}.docx`,
                  bytes: () => COMMANDS.writeWord.run([made.paper]),
                },
              ]}
            />
          </>
        )}
      </div>
      <Button
        disabledFocusable={make.now.state === "running" || chosen === undefined || cards === undefined}
        onClick={() => {
          if (chosen !== undefined && cards !== undefined) make.run(chosen, cards);
        }}
      >
        {text.action}
      </Button>
    </>
  );
}

/** The days that were typed; those of the workbook's settings hold where a field is empty. */
function cardsOf(yellow: string, red: string): Partial<CardThresholds> | undefined {
  const days = (text: string): number | undefined =>
    text === "" ? undefined : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
  const [yellowDays, redDays] = [days(yellow), days(red)];
  if (Number.isNaN(yellowDays) || Number.isNaN(redDays)) return undefined;
  if (yellowDays !== undefined && redDays !== undefined && redDays < yellowDays) return undefined;
  return {
    ...(yellowDays === undefined ? {} : { yellowDays }),
    ...(redDays === undefined ? {} : { redDays }),
  };
}
