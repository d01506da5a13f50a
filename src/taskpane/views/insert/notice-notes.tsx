import { makeStyles, tokens } from "@fluentui/react-components";
import type { Note } from "../../../core/notice/model/note";
import { notes } from "../../../core/notice/notes";
import type { PlanId } from "../../../core/notice/model/official-list";
import { planName } from "../../../core/notice/official-lists";
import { insertStrings } from "../../../strings/insert";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";

const useStyles = makeStyles({
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  where: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  body: {
    margin: "4px 0 0",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The known doubts about the chosen lists' wording. They are shown here and never written over the wording. */
export function NoticeNotes({ plans }: { readonly plans: readonly PlanId[] }) {
  const styles = useStyles();
  const names = plans.map(planName);
  const shown = notes.filter(({ keys }) =>
    keys.some((key) => names.some((name) => key.startsWith(`${name}-`))),
  );
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={fill(insertStrings.notes.summary, { count: shown.length })}>
      <p className={styles.intro}>{insertStrings.notes.intro}</p>
      <ul className={styles.list}>
        {shown.map((note) => (
          <li key={keyOf(note)} className={styles.item}>
            <div className={styles.where}>
              {note.keys.join("、")} · {insertStrings.notes.field[note.field]}
            </div>
            {note.message}
            {note.body !== undefined && (
              <p className={styles.body}>
                {insertStrings.notes.body}
                {note.body}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Several notes may have one number; number and rows together are unique. */
function keyOf({ id, keys, field }: Note): string {
  return [id, field, ...keys].join(" ");
}
