import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isoOf } from "../../../../core/base/serial";
import type { ShownMatter } from "../../../../core/features/rulings/shown-matters";
import { rulingsStrings } from "../../../../strings/rulings";
import { fill } from "../../../../strings/fill";
import { CellLinks } from "../doubts/cell-links";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  where: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: "2px 0" },
  wording: {
    margin: "4px 0",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

type Props = {
  readonly matter: ShownMatter;
  readonly sheets: boolean;
  readonly disabled: boolean;
  /** Undefined: the ruling is taken back. */
  readonly onChoose: (wording: string | undefined) => void;
};

/** One matter: the wordings with their places, what was decided by whom, and the choices. */
export function MatterItem({ matter, sheets, disabled, onChoose }: Props) {
  const styles = useStyles();
  const text = rulingsStrings;
  const { id, note, wordings, ruling, places } = matter;
  const keys = [...new Set(places.map(({ key }) => key))].join("、");
  const name = fill(text.matter, { id, keys });
  return (
    <li className={styles.item}>
      <div className={styles.where}>{name}</div>
      <CellLinks cells={places} sheets={sheets} list={name} />
      <p className={styles.line}>{note.message}</p>
      {wordings
        .filter((wording) => wording.text !== "" && wording.text.length < 80)
        .map(({ name: wording, place, text: said }) => (
          <p key={wording} className={styles.wording}>
            {fill(text.wording, { name: wording, text: said, place })}
          </p>
        ))}
      {ruling !== undefined && (
        <p className={styles.line}>
          {fill(text.ruled, { wording: ruling.wording, by: ruling.by, day: isoOf(ruling.on) })}
        </p>
      )}
      <div className={styles.buttons}>
        {wordings.map(({ name: wording }) => (
          <Button
            key={wording}
            size="small"
            appearance={wording === ruling?.wording ? "primary" : "secondary"}
            aria-pressed={wording === ruling?.wording}
            aria-label={`${id} ${wording}`}
            disabledFocusable={disabled}
            onClick={() => {
              onChoose(wording);
            }}
          >
            {wording}
          </Button>
        ))}
        {ruling !== undefined && (
          <Button
            size="small"
            aria-label={`${text.undo} ${id}`}
            onClick={() => {
              onChoose(undefined);
            }}
          >
            {text.undo}
          </Button>
        )}
      </div>
    </li>
  );
}
