import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoOf, type SerialDay } from "../../../core/base/serial";
import { dueOf } from "../../../core/features/duties/due-groups";
import { weekdayOf } from "../../../core/features/duties/duty-line";
import type { DutyPlace, DutyState } from "../../../core/features/duties/duty-state";
import { dutiesStrings } from "../../../strings/duties";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { LinkButton } from "../../parts/link-button";
import { ReportForm } from "./report-form";
import type { Report } from "./use-report";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
  button: { marginTop: "4px" },
});

type Props = {
  readonly state: DutyState;
  readonly asOf: SerialDay;
  readonly report: Report;
  readonly onGo: (place: DutyPlace) => void;
};

/** One occurrence: what, who to whom, when, and its registration. A click goes to its row in 报送日历. */
export function OccurrenceLine({ state, asOf, report, onGo }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const text = dutiesViewStrings;
  const { duty, at, due, extension, reportedOn } = state;
  const name = fill(text.line.what, { id: duty.id, what: duty.what });
  const whom = duty.to.join("、") || dutiesStrings.notWritten;
  const action = reportedOn === undefined ? text.report.open : text.report.change;
  return (
    <li className={styles.item}>
      {at === undefined ? (
        name
      ) : (
        <LinkButton
          row
          onClick={() => {
            onGo(at);
          }}
        >
          {name}
        </LinkButton>
      )}
      <span className={styles.detail}>{whenText(state, asOf)}</span>
      {extension !== undefined && (
        <span className={styles.detail}>{fill(text.line.moved, { day: isoOf(due) })}</span>
      )}
      <span className={styles.detail}>{fill(text.line.to, { who: duty.who.join("、"), to: whom })}</span>
      {at !== undefined && !open && (
        <Button
          size="small"
          className={styles.button}
          aria-label={`${action} ${duty.id} ${isoOf(due)}`}
          disabledFocusable={report.running}
          onClick={() => {
            report.clear();
            setOpen(true);
          }}
        >
          {action}
        </Button>
      )}
      {open && (
        <ReportForm
          state={state}
          asOf={asOf}
          running={report.running}
          onKeep={(day, evidence) => {
            setOpen(false);
            report.run(state, day, evidence);
          }}
          onCancel={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

function whenText(state: DutyState, asOf: SerialDay): string {
  const { line } = dutiesViewStrings;
  const { reportedOn, evidence } = state;
  const due = dueOf(state);
  if (reportedOn !== undefined) {
    const late = reportedOn > due;
    const said = fill(late ? line.reportedLate : line.reported, {
      day: isoOf(reportedOn),
      days: reportedOn - due,
    });
    return said + (evidence === undefined ? "" : fill(line.evidence, { text: evidence }));
  }
  const sentence = due < asOf ? line.late : due === asOf ? line.today : line.left;
  return fill(sentence, { day: isoOf(due), weekday: weekdayOf(due), days: Math.abs(due - asOf) });
}
