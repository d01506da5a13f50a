import { makeStyles } from "@fluentui/react-components";
import { isoOf } from "../../../core/base/serial";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { Group } from "../../parts/group";
import { IndicatorsSection } from "./indicators-section";
import { percentText } from "./percent";
import { PlanStacks } from "./plan-stacks";
import { UnitBars } from "./unit-bars";
import type { Shown } from "./use-preview";

const useStyles = makeStyles({
  heading: { margin: "8px 0 2px", fontSize: "inherit", fontWeight: "inherit" },
});

/** The figures of the summary's three charts, as numbers and bars: a grid that draws no charts loses nothing. */
export function FiguresShown({ preview }: { readonly preview: Shown }) {
  const styles = useStyles();
  const text = summaryViewStrings.figures;
  const { asOf, figures, expected, snapshot } = preview;
  const { total, plans, units } = figures;
  return (
    <Group heading={fill(text.heading, { day: isoOf(asOf) })}>
      <p>
        {fill(text.overview, {
          measures: total.measures,
          overdue: total.status.逾期,
          finished: percentText(total.finishedRate),
          onTime: percentText(total.onTimeRate),
        })}
      </p>
      <h2 className={styles.heading}>{text.plans}</h2>
      <PlanStacks plans={plans} />
      <h2 className={styles.heading}>{text.units}</h2>
      <UnitBars units={units} />
      {expected.indicators === undefined ? (
        <p>{text.noIndicators}</p>
      ) : (
        <IndicatorsSection snapshot={snapshot} />
      )}
    </Group>
  );
}
