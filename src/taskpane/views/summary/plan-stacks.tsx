import { makeStyles, tokens } from "@fluentui/react-components";
import { STATUS_PAINT, STATUS_WORDS } from "../../../core/status/looks";
import type { Figures } from "../../../core/features/summary/figures";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  plan: { marginBottom: "8px" },
  bar: { display: "block", width: "100%", height: "14px", margin: "2px 0" },
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1, vectorEffect: "non-scaling-stroke" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  key: { display: "inline-block", width: "9px", height: "9px", marginRight: "4px" },
  frame: { stroke: tokens.colorNeutralStrokeAccessible, fill: "none" },
});

/** Each plan's measures by status: a bar in the chart's colours, and the same as words and numbers below it. */
export function PlanStacks({ plans }: { readonly plans: Figures["plans"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {plans.map(({ label, measures, status }) => {
        const words = STATUS_WORDS.filter((word) => status[word] > 0);
        const before = (at: number): number =>
          words.slice(0, at).reduce((sum, word) => sum + status[word], 0);
        return (
          <li key={label} className={styles.plan}>
            {fill(summaryViewStrings.figures.plan, { label, count: measures })}
            <svg className={styles.bar} viewBox={`0 0 ${measures} 1`} preserveAspectRatio="none" aria-hidden>
              {words.map((word, i) => (
                <rect
                  key={word}
                  className={styles.part}
                  x={before(i)}
                  width={status[word]}
                  height={1}
                  fill={STATUS_PAINT[word].chart}
                />
              ))}
            </svg>
            <span className={styles.counts}>
              {words.map((word) => (
                <span key={word}>
                  <svg className={styles.key} viewBox="0 0 9 9" aria-hidden>
                    <rect
                      className={styles.frame}
                      width={9}
                      height={9}
                      style={{ fill: STATUS_PAINT[word].chart }}
                    />
                  </svg>
                  {word} {status[word]}
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
