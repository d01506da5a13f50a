import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUS_LOOK, STATUS_ORDER, type StatusColor } from "../../../core/status/looks";
import type { Tally } from "../../../core/tables/tasks/watch-report";
import { watchStrings } from "../../../strings/watch";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  row: { display: "grid", gridTemplateColumns: "84px 1fr 36px", columnGap: "8px", alignItems: "center" },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  /** The border draws the bar where a contrast theme takes the colours away. */
  track: { height: "12px" },
  bar: {
    height: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

const FILL: Readonly<Record<StatusColor, string>> = {
  red: tokens.colorPaletteRedBackground3,
  yellow: tokens.colorPaletteYellowBackground3,
  green: tokens.colorPaletteGreenBackground3,
  blue: tokens.colorPaletteBlueBorderActive,
  grey: tokens.colorNeutralBackground5,
  none: tokens.colorNeutralBackground1,
};

/** How many tasks have each status, as words, numbers and bars; each word has its sign, so that no colour is needed. */
export function StatusBars({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const most = Math.max(1, ...Object.values(tally.counts));
  return (
    <ul className={styles.list} aria-label={watchStrings.counts}>
      {STATUS_ORDER.map((word) => (
        <li key={word} className={styles.row}>
          <span>
            <span aria-hidden>{STATUS_LOOK[word].sign} </span>
            {word}
          </span>
          <span className={styles.track} aria-hidden>
            {tally.counts[word] > 0 && (
              <div
                className={styles.bar}
                style={{
                  width: `${(tally.counts[word] / most) * 100}%`,
                  backgroundColor: FILL[STATUS_LOOK[word].color],
                }}
              />
            )}
          </span>
          <span className={styles.count}>{tally.counts[word]}</span>
        </li>
      ))}
    </ul>
  );
}
