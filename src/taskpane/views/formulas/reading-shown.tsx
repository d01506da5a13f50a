import { makeStyles, tokens } from "@fluentui/react-components";
import { CertaintyMark } from "./certainty-mark";
import type { Reading, ReadingItem } from "./reading/reading";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 12px",
    marginBottom: "8px",
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginBottom: "4px", overflowWrap: "anywhere" },
  parts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
  },
  row: { display: "contents" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  mark: { margin: 0 },
  notes: { listStyle: "none", margin: "0 0 8px", padding: 0 },
  note: { display: "flex", alignItems: "start", columnGap: "8px", padding: "4px 0" },
  nothing: { margin: "0 0 8px" },
});

type Props = {
  readonly reading: Reading;
  /** What to say where nothing was found. */
  readonly nothing: string;
};

/** A reading: what was found with how sure each part is, and the sentences that say why. */
export function ReadingShown({ reading: { items, notes }, nothing }: Props) {
  const styles = useStyles();
  return (
    <>
      {items.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      {items.map((item, i) => (
        <Item key={i} item={item} />
      ))}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ certainty, text }) => (
            <li key={text} className={styles.note}>
              <CertaintyMark certainty={certainty} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Item({ item: { name, parts } }: { readonly item: ReadingItem }) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      {name !== "" && <div className={styles.name}>{name}</div>}
      <dl className={styles.parts}>
        {parts.map(({ label, value, certainty }, i) => (
          <div key={i} className={styles.row}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.mark}>
              <CertaintyMark certainty={certainty} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
