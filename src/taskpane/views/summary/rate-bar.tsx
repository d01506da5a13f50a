import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  item: { marginBottom: "4px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { overflowWrap: "anywhere" },
  value: { flexShrink: 0, textAlign: "right" },
  bar: { display: "block", width: "100%", height: "8px" },
  ground: { fill: tokens.colorNeutralBackground5 },
  share: { fill: tokens.colorCompoundBrandBackground },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, vectorEffect: "non-scaling-stroke" },
});

type Props = {
  readonly name: string;
  /** What the bar shows, in words and numbers. */
  readonly value: string;
  /** 1 is 100%; without a rate there is no bar. */
  readonly rate: number | null;
  /** What the whole width stands for. Default: 1. Where it is more, 100% has a mark. */
  readonly width?: number;
};

/** A rate as a line of text with a bar under it. */
export function RateBar({ name, value, rate, width = 1 }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
      </span>
      {rate !== null && (
        <svg className={styles.bar} viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden>
          <rect className={styles.ground} width={width} height={1} />
          <rect className={styles.share} width={Math.min(Math.max(rate, 0), width)} height={1} />
          {width > 1 && <line className={styles.mark} x1={1} x2={1} y1={0} y2={1} />}
        </svg>
      )}
    </li>
  );
}
