import { makeStyles, tokens } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import { duties } from "../../../core/notice/duties";
import type { Duty } from "../../../core/notice/model/duty";
import { readingNames, unknownReadings, type ChosenReadings } from "../../../core/notice/occurrences";
import { readingsText } from "../../../core/status/settings";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import { DoneLine } from "../../parts/done-line";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { SelectField } from "../../parts/select-field";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    margin: "2px 0 10px",
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly chosen: ChosenReadings;
  /** What follows from 核对结论 is not written into 报送口径 as well. */
  readonly ruled: ChosenReadings;
  readonly onDone: () => void;
};

/** 报送口径: the duties whose words can be understood in several ways, each with its readings to choose from. */
export function OpenReadings({ chosen, ruled, onDone }: Props) {
  const styles = useStyles();
  const text = dutiesViewStrings.readings;
  const open = duties.filter((duty) => readingNames(duty).length > 1);
  const unknown = unknownReadings(chosen);
  const change = useCommand(async ({ onWaiting }, readings: ChosenReadings) => {
    const result = await COMMANDS.changeSettings.run({ readings: readingsText(readings) }, { onWaiting });
    onDone();
    return result;
  });
  const running = change.now.state === "running";
  return (
    <>
      {unknown.length > 0 && (
        <MessageLine intent="warning">{fill(text.unknown, { texts: unknown.join("、") })}</MessageLine>
      )}
      <Disclosure summary={fill(text.heading, { count: open.length })}>
        <p>{text.intro}</p>
        {open.map((duty) => (
          <div key={duty.id}>
            <SelectField
              label={fill(text.label, { id: duty.id, what: duty.what, when: duty.when })}
              options={readingNames(duty).map((name) => ({
                value: name,
                text: name === duty.reading ? fill(text.own, { name }) : name,
              }))}
              value={inForce(duty, chosen)}
              disabled={running}
              onChange={(name) => {
                change.run(withChoice(chosen, ruled, duty, name));
              }}
            />
            <p className={styles.why}>
              {(duty.others ?? []).map(({ name, why }) => fill(text.why, { name, why })).join("")}
            </p>
          </div>
        ))}
        {running && <p role="status">{text.running}</p>}
        {change.now.state === "done" && (
          <DoneLine isOwn={({ command }) => command === "changeSettings"} onUndone={onDone}>
            {text.done}
          </DoneLine>
        )}
      </Disclosure>
      <ProblemBar
        problem={change.now.state === "failed" ? change.now.problem : undefined}
        onDismiss={change.clear}
      />
    </>
  );
}

/** The reading that holds: the one chosen, where the duty has it. */
function inForce(duty: Duty, chosen: ChosenReadings): string {
  const names = readingNames(duty);
  const choice = chosen[duty.id];
  return choice !== undefined && names.includes(choice) ? choice : (names[0] ?? "");
}

/** The choices with one changed; what holds without a choice, or by a ruling, needs none. */
function withChoice(
  chosen: ChosenReadings,
  ruled: ChosenReadings,
  { id, reading = "" }: Duty,
  name: string,
): ChosenReadings {
  const others = Object.entries(chosen).filter(([one, text]) => one !== id && ruled[one] !== text);
  const without = ruled[id] ?? reading;
  return Object.fromEntries(name === without ? others : [...others, [id, name]]);
}
