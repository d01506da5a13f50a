import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { MadeReminders } from "../../../commands/reminder";
import { dayOfIso, isoOf, type SerialDay } from "../../../core/base/serial";
import { LETTER_KINDS, type LetterKind } from "../../../core/features/letters/letter-kind";
import type { Figures } from "../../../core/features/summary/figures";
import { DEFAULT_PAPERS } from "../../../core/status/policy";
import { summaryStrings } from "../../../strings/summary";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { useFormStyles } from "../../parts/form-styles";
import { MadeSheets } from "../../parts/made-sheets";
import { MessageLine } from "../../parts/message-line";
import { SelectField } from "../../parts/select-field";
import { useCommand } from "../../parts/use-command";
import { CommandState } from "../../parts/command-state";
import { DayField } from "./day-field";
import { Held } from "./held";
import { WordFiles } from "./word-files";

type Props = {
  readonly units: Figures["units"];
  readonly asOf: SerialDay;
  readonly from: { readonly office?: string };
};

const text = summaryViewStrings.reminder;
const EVERY = "";

/** 提醒函, 督办函: to one or all of the units that have something overdue or soon due, and until when they answer. */
export function ReminderForm({ units, asOf, from }: Props) {
  const styles = useFormStyles();
  const [unit, setUnit] = useState(EVERY);
  const [kind, setKind] = useState("");
  const [reply, setReply] = useState<string>();
  const make = useCommand(({ onWaiting }, to: string | undefined, replyBy: SerialDay, as?: LetterKind) =>
    COMMANDS.makeReminders.run({
      ...from,
      ...(as === undefined ? {} : { kind: as }),
      ...(to === undefined ? {} : { units: [to] }),
      asOf,
      replyBy,
      onWaiting,
    }),
  );
  const open = units.filter(
    ({ unit: name, status }) => name !== summaryStrings.noUnit && status.逾期 + status.临期 > 0,
  );
  const one = open.find(({ unit: name }) => name === unit);
  const replyDay = reply ?? isoOf(asOf + DEFAULT_PAPERS.replyDays);
  const replyBy = dayOfIso(replyDay);
  return (
    <>
      <p>{fill(text.intro, { day: isoOf(asOf) })}</p>
      {make.now.state !== "done" && <Held names={LETTER_KINDS} />}
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={make} running={text.running} />
        {make.now.state === "done" && <LettersMade made={make.now.value} asOf={asOf} />}
      </div>
      {open.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <div className={styles.fields}>
            <SelectField
              label={text.unit}
              options={[
                { value: EVERY, text: fill(text.every, { count: open.length }) },
                ...open.map(({ unit: name, status }) => ({
                  value: name,
                  text: fill(text.unitWith, { unit: name, overdue: status.逾期, soon: status.临期 }),
                })),
              ]}
              value={one?.unit ?? EVERY}
              onChange={setUnit}
            />
            <SelectField
              label={text.kind}
              options={[
                { value: "", text: text.byDelay },
                ...LETTER_KINDS.map((each) => ({ value: each, text: each })),
              ]}
              value={kind}
              onChange={setKind}
            />
            <DayField label={text.replyBy} value={replyDay} onChange={setReply} />
          </div>
          <Button
            disabledFocusable={make.now.state === "running" || replyBy === undefined}
            onClick={() => {
              const as = LETTER_KINDS.find((each) => each === kind);
              if (replyBy !== undefined) make.run(one?.unit, replyBy, as);
            }}
          >
            {text.action}
          </Button>
        </>
      )}
    </>
  );
}

/** The sheets of the letters, those that go to their own author, and the files. */
function LettersMade({
  made: { letters },
  asOf,
}: {
  readonly made: MadeReminders;
  readonly asOf: SerialDay;
}) {
  const { together, apart, letters: name } = summaryViewStrings.word;
  const file = fill(name, { day: isoOf(asOf) });
  return (
    <>
      <MadeSheets
        sheets={letters.map(({ sheet, measures }) => ({
          sheet,
          note: fill(text.measures, { count: measures }),
        }))}
      >
        {fill(text.done, { count: letters.length })}
      </MadeSheets>
      {letters.map(({ unit, toItself }) =>
        toItself === undefined ? null : (
          <MessageLine key={unit} intent="warning">
            {fill(text.toItself[toItself], { unit })}
          </MessageLine>
        ),
      )}
      <WordFiles
        files={[
          {
            label: together,
            name: `${file}.docx`,
            bytes: () => COMMANDS.writeWord.run(letters.map(({ paper }) => paper)),
          },
          { label: apart, name: `${file}.zip`, bytes: () => COMMANDS.packLetters.run(letters) },
        ]}
      />
    </>
  );
}
