import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { calendarOf } from "../../../commands/duty-calendar";
import type { WorkbookLists } from "../../../commands/read-lists";
import { calendarText } from "../../../core/features/duties/calendar/duty-calendar";
import { dueGroups } from "../../../core/features/duties/due-groups";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { copyText } from "../../parts/copy-text";
import { saveFile } from "../../parts/save-file";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { SelectField } from "../../parts/select-field";
import { TextArea } from "../../parts/text-field";

type Said = { readonly intent: "success" | "info" | "warning"; readonly text: string };
type Range = keyof typeof dutiesViewStrings.calendar.ranges;

/** 导出日历: the file where the pane can hand one over, and the same as lines of text. */
export function ExportCalendar({ read, year }: { readonly read: WorkbookLists; readonly year: number }) {
  const styles = useFormStyles();
  const text = dutiesViewStrings.calendar;
  const [range, setRange] = useState<Range>("month");
  const [said, setSaid] = useState<Said>();
  const calendar = calendarOf(read, { year });
  if (!calendar.ok) return null;
  const { ics, states } = calendar.value;
  const file = `zlq-${year}.ics`;
  const { missed, week, month } = dueGroups(states, read.asOf);
  const chosen = range === "year" ? states : [...missed, ...week, ...month];
  const lines = calendarText(chosen);
  const copy = async (): Promise<void> => {
    const copied = await copyText(lines);
    setSaid(
      copied
        ? { intent: "success", text: fill(text.copied, { count: chosen.length }) }
        : { intent: "warning", text: text.notCopied },
    );
  };
  return (
    <Group heading={text.heading}>
      <p>{text.intro}</p>
      <p>{text.again}</p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            saveFile(ics, file, "text/calendar;charset=utf-8");
            setSaid({ intent: "info", text: fill(text.downloaded, { file }) });
          }}
        >
          {fill(text.download, { file })}
        </Button>
      </div>
      <div className={styles.outcome}>
        <SelectField
          label={text.range}
          options={(["month", "year"] as const).map((value) => ({ value, text: text.ranges[value] }))}
          value={range}
          onChange={setRange}
        />
      </div>
      {lines === "" ? (
        <p>{text.empty}</p>
      ) : (
        <div className={styles.outcome}>
          <Button
            onClick={() => {
              void copy();
            }}
          >
            {text.copy}
          </Button>
        </div>
      )}
      <div aria-live="polite" className={styles.outcome}>
        {said !== undefined && <MessageLine intent={said.intent}>{said.text}</MessageLine>}
      </div>
      {said?.intent === "warning" && <TextArea label={text.text} value={lines} onChange={() => undefined} />}
    </Group>
  );
}
