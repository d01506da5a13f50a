import { makeStyles, tokens } from "@fluentui/react-components";
import type { AskGroup, GroupChoice } from "../../../core/features/next-year/groups";
import { nextYearStrings } from "../../../strings/next-year";
import { nextYearViewStrings as text } from "../../../strings/next-year-view";
import { fill } from "../../../strings/fill";
import { SelectField } from "../../parts/select-field";
import { TextField } from "../../parts/text-field";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200 },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly group: AskGroup;
  readonly answer: GroupChoice | undefined;
  readonly disabled: boolean;
  readonly onAnswer: (answer: GroupChoice | undefined) => void;
};

/** One question: where the year stands, why it is asked, and the choice. */
export function AskedGroup({ group, answer, disabled, onAnswer }: Props) {
  const styles = useStyles();
  const { key, title, changes, deadline, proposal, deletable } = group;
  const ways = (["move", "keep", "delete", "rewrite"] as const).filter(
    (way) => (way !== "rewrite" || deadline !== undefined) && (way !== "delete" || deletable),
  );
  const options = [
    { value: "open" as const, text: text.open },
    ...ways.map((way) => ({
      value: way,
      text: nextYearStrings.choice[way] + (way === proposal ? text.proposed : ""),
    })),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.title}>{fill(text.group, { key, title }).trim()}</div>
      {changes.map(({ id, key: of, field, from, moved }) => (
        <div key={id} className={styles.place}>
          {of === key ? "" : `${of} `}
          {fill(text.place, { place: nextYearStrings.field[field], from, to: moved })}
        </div>
      ))}
      <div className={styles.reason}>{[...new Set(changes.map(({ reason }) => reason))].join("；")}</div>
      <SelectField
        label={fill(text.choose, { key })}
        options={options}
        value={answer?.how ?? "open"}
        disabled={disabled}
        onChange={(how) => {
          if (how === "open") onAnswer(undefined);
          else onAnswer(how === "rewrite" ? { how, text: deadline?.moved ?? "" } : { how });
        }}
      />
      {answer?.how === "rewrite" && (
        <TextField
          label={fill(text.rewritten, { key })}
          value={answer.text}
          disabled={disabled}
          onChange={(value) => {
            onAnswer({ how: "rewrite", text: value });
          }}
        />
      )}
    </li>
  );
}
