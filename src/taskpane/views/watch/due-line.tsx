import { makeStyles, tokens } from "@fluentui/react-components";
import { isoOf } from "../../../core/base/serial";
import type { DueItem } from "../../../core/tables/tasks/watch-report";
import { shellStrings } from "../../../strings/shell";
import { watchStrings } from "../../../strings/watch";
import { fill } from "../../../strings/fill";
import { LinkButton } from "../../parts/link-button";

const useStyles = makeStyles({
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

/** One task: what, whose, by when and how many days; then what else is known of its dates. */
export function DueLine({ item, onGo }: { readonly item: DueItem; readonly onGo: () => void }) {
  const styles = useStyles();
  const { row, daysLeft, due, original, milestones, schedule } = item;
  const text = watchStrings.line;
  const name = row.measure || row.task;
  const units = row.lead.map((unit) => unit.name).join("、") || text.noUnit;
  const when =
    due === null || daysLeft === null
      ? row.deadline.text || text.noDeadline
      : fill(row.status.reportMissing ? text.reportMissing : daysLeft < 0 ? text.late : text.left, {
          day: isoOf(due),
          days: Math.abs(daysLeft),
        });
  const more = [
    ...(original === undefined ? [] : [fill(text.original, { day: isoOf(original) })]),
    ...milestones.map(({ date, passed }) =>
      fill(passed ? text.milestonePassed : text.milestone, { day: isoOf(date) }),
    ),
    ...(schedule === undefined
      ? []
      : [
          fill(text.schedule, {
            word: schedule.word,
            share: Math.round((schedule.expected - schedule.behind) * 100),
            expected: Math.round(schedule.expected * 100),
          }),
        ]),
  ];
  return (
    <li className={styles.item}>
      <LinkButton row onClick={onGo}>
        {`${row.key} ${name.length > 40 ? `${name.slice(0, 40)}…` : name}`.trim()}
      </LinkButton>
      <span className={styles.detail}>{fill(shellStrings.labelled, { label: units, text: when })}</span>
      {more.map((line) => (
        <span key={line} className={styles.detail}>
          {line}
        </span>
      ))}
    </li>
  );
}
