import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** The borders stay where a system's forced colours replace the rest. */
  bar: {
    height: "4px",
    margin: "4px 0",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  unknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%", opacity: 0.6 },
  },
});

type Props = {
  readonly label: string;
  /** How much is done, and of how much; absent where nobody knows. */
  readonly value?: number;
  readonly max?: number;
};

/** How far something is, or that it goes on. */
export function ProgressBar({ label, value, max = 1 }: Props) {
  const styles = useStyles();
  const known =
    value === undefined ? {} : { "aria-valuemin": 0, "aria-valuemax": max, "aria-valuenow": value };
  return (
    <div role="progressbar" aria-label={label} {...known} className={styles.bar}>
      <div
        className={value === undefined ? mergeClasses(styles.done, styles.unknown) : styles.done}
        style={value === undefined ? undefined : { width: `${(100 * value) / Math.max(max, 1)}%` }}
      />
    </div>
  );
}
