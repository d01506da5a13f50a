import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import { dayOfIso, isoOf, type SerialDay } from "../../../core/base/serial";
import { DAYS_TO_REPLY } from "../../../core/features/letters/plan-reminder";
import type { Figures } from "../../../core/features/summary/figures";
import { summaryStrings } from "../../../strings/summary";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { useFormStyles } from "../../parts/form-styles";
import { SelectField } from "../../parts/select-field";
import { useCommand } from "../../parts/use-command";
import { CommandState } from "./command-state";
import { DayField } from "./day-field";
import { MadeSheets } from "../../parts/made-sheets";

type Props = {
  readonly units: Figures["units"];
  readonly asOf: SerialDay;
  readonly from: { readonly office?: string };
};

/** 提醒函: to which of the units that have something overdue or soon due, and until when they are to answer. */
export function ReminderForm({ units, asOf, from }: Props) {
  const styles = useFormStyles();
  const text = summaryViewStrings.reminder;
  const [unit, setUnit] = useState("");
  const [reply, setReply] = useState<string>();
  const make = useCommand(({ onWaiting }, to: string, replyBy: SerialDay) =>
    COMMANDS.makeReminder.run({ ...from, unit: to, asOf, replyBy, onWaiting }),
  );
  const open = units.filter(
    ({ unit: name, status }) => name !== summaryStrings.noUnit && status.逾期 + status.临期 > 0,
  );
  const to = open.find(({ unit: name }) => name === unit) ?? open[0];
  const replyDay = reply ?? isoOf(asOf + DAYS_TO_REPLY);
  const replyBy = dayOfIso(replyDay);
  return (
    <Disclosure summary={text.heading}>
      <p>{fill(text.intro, { day: isoOf(asOf) })}</p>
      {to === undefined ? (
        <p>{text.none}</p>
      ) : (
        <>
          <div className={styles.fields}>
            <SelectField
              label={text.unit}
              options={open.map(({ unit: name, status }) => ({
                value: name,
                text: fill(text.unitWith, { unit: name, overdue: status.逾期, soon: status.临期 }),
              }))}
              value={to.unit}
              onChange={setUnit}
            />
            <DayField label={text.replyBy} value={replyDay} onChange={setReply} />
          </div>
          <Button
            disabledFocusable={make.now.state === "running" || replyBy === undefined}
            onClick={() => {
              if (replyBy !== undefined) make.run(to.unit, replyBy);
            }}
          >
            {text.action}
          </Button>
        </>
      )}
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={make} running={text.running} />
        {make.now.state === "done" && (
          <MadeSheets sheets={[{ sheet: make.now.value.sheet }]}>
            {fill(text.done, { count: make.now.value.measures })}
          </MadeSheets>
        )}
      </div>
    </Disclosure>
  );
}
