import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { refusalReason } from "../../../core/features/collect/texts";
import { collectViewStrings } from "../../../strings/collect-view";
import { commonStrings } from "../../../strings/common";
import { fill } from "../../../strings/fill";
import { Disclosure } from "../../parts/disclosure";
import type { FileLine } from "./collecting";
import { ProgressBar } from "../../parts/progress-bar";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
  files: { margin: 0, padding: 0, listStyle: "none", maxHeight: "260px", overflowY: "auto" },
  file: { padding: "3px 0", overflowWrap: "anywhere" },
  state: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

type Props = {
  readonly lines: readonly FileLine[];
  readonly running: boolean;
  readonly onCancel: () => void;
};

/** How far each file is; those that were refused come first, with the reason. */
export function FileStates({ lines, running, onCancel }: Props) {
  const styles = useStyles();
  const text = collectViewStrings.collect;
  if (lines.length === 0) return null;
  const done = lines.filter(({ state }) => state !== "waiting" && state !== "reading").length;
  const progress = fill(text.progress, { done, total: lines.length });
  const refused = lines.filter(isRefused);
  const list = (of: readonly FileLine[]) => (
    <ul className={styles.files}>
      {of.map((line) => (
        <li key={line.name} className={styles.file}>
          {line.name}
          <span className={isRefused(line) ? `${styles.state} ${styles.refused}` : styles.state}>
            {stateText(line)}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {running && (
        <>
          <div className={styles.line}>
            <span role="status">{progress}</span>
            <Button size="small" onClick={onCancel}>
              {commonStrings.cancel}
            </Button>
          </div>
          <ProgressBar value={done} max={lines.length} label={progress} />
        </>
      )}
      {!running && list(refused)}
      <Disclosure summary={fill(text.files, { count: lines.length })}>
        {list(running ? lines : lines.filter((line) => !isRefused(line)))}
      </Disclosure>
    </>
  );
}

const isRefused = ({ state }: FileLine): boolean => typeof state === "object" && state.kind === "refused";

function stateText({ state }: FileLine): string {
  const text = collectViewStrings.collect.state;
  if (typeof state === "string") return text[state];
  if (state.kind === "refused") return fill(text.refused, { reason: refusalReason(state.refused) });
  if (state.kind === "duplicate") return fill(text.duplicate, { other: state.other });
  return fill(text.read, { rows: state.file.rows, found: state.file.found.size });
}
