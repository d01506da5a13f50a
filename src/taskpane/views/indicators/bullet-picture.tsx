import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bullet } from "../../../core/features/indicators/report/bullet";

const WIDTH = 200;
const HEIGHT = 16;
const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: `${HEIGHT}px`,
    margin: "2px 0",
    forcedColorAdjust: "auto",
  },
  /** The side of the mark on which the target is met. */
  met: { fill: tokens.colorPaletteGreenBackground2 },
  ground: { fill: tokens.colorNeutralBackground5 },
  bar: { fill: tokens.colorCompoundBrandBackground },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
  frame: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible },
});

/** A bar for the value reached, a mark for the target, and the side that meets it in another shade. */
export function BulletPicture({ bullet, label }: { readonly bullet: Bullet; readonly label: string }) {
  const styles = useStyles();
  const at = (share: number): number => Math.round(share * WIDTH * 10) / 10;
  const target = at(bullet.target);
  const actual = bullet.actual === undefined ? undefined : at(bullet.actual);
  const zero = at(bullet.zero);
  const met =
    bullet.meets === "above"
      ? { x: target, width: WIDTH - target }
      : bullet.meets === "below"
        ? { x: 0, width: target }
        : { x: Math.max(0, target - 3), width: 6 };
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles.ground} width={WIDTH} height={HEIGHT} />
      <rect className={styles.met} x={met.x} width={met.width} height={HEIGHT} />
      {actual !== undefined && (
        <rect
          className={styles.bar}
          x={Math.min(zero, actual)}
          y={5}
          width={Math.abs(actual - zero)}
          height={HEIGHT - 10}
        />
      )}
      <line className={styles.mark} x1={target} x2={target} y1={1} y2={HEIGHT - 1} />
      <rect className={styles.frame} width={WIDTH} height={HEIGHT} />
    </svg>
  );
}
