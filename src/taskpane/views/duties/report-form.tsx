import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfIso, isoOf, type SerialDay } from "../../../core/base/serial";
import type { DutyState } from "../../../core/features/duties/duty-state";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { useFormStyles } from "../../parts/form-styles";
import { TextField } from "../../parts/text-field";

type Props = {
  readonly state: DutyState;
  readonly asOf: SerialDay;
  readonly running: boolean;
  /** Without a day: what was registered is taken back. */
  readonly onKeep: (day: SerialDay | undefined, evidence: string) => void;
  readonly onCancel: () => void;
};

/** The day of a report and what shows it. */
export function ReportForm({ state, asOf, running, onKeep, onCancel }: Props) {
  const styles = useFormStyles();
  const text = dutiesViewStrings.report;
  const { reportedOn, evidence: kept = "" } = state;
  const [typed, setTyped] = useState(isoOf(reportedOn ?? asOf));
  const [evidence, setEvidence] = useState(kept);
  const day = dayOfIso(typed);
  return (
    <>
      <div className={styles.fields}>
        <TextField label={text.day} type="date" value={typed} onChange={setTyped} />
        <TextField label={text.evidence} value={evidence} onChange={setEvidence} />
      </div>
      {day === undefined && <p role="status">{text.noDay}</p>}
      {day !== undefined && day > asOf && <p role="status">{fill(text.future, { day: isoOf(asOf) })}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={running || day === undefined}
          onClick={() => {
            if (day !== undefined) onKeep(day, evidence);
          }}
        >
          {text.keep}
        </Button>
        {reportedOn !== undefined && (
          <Button
            size="small"
            disabledFocusable={running}
            onClick={() => {
              onKeep(undefined, "");
            }}
          >
            {text.undo}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
