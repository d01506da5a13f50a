import { makeStyles, tokens } from "@fluentui/react-components";
import type { SerialDay } from "../../../core/base/serial";
import type { AttestedResult } from "../../../core/attainment/attest";
import { isLeftToPerson } from "../../../core/features/indicators/attested";
import { bulletOf } from "../../../core/features/indicators/report/bullet";
import { standingOf } from "../../../core/features/indicators/report/tally";
import { rulingTexts } from "../../../core/tables/indicators/ruling-texts";
import type { IndicatorReading } from "../../../core/tables/indicators/indicator-table";
import { indicatorStrings } from "../../../strings/indicator";
import { shellStrings } from "../../../strings/shell";
import { fill } from "../../../strings/fill";
import { LinkButton } from "../../parts/link-button";
import { BulletPicture } from "./bullet-picture";
import { AttestForm } from "./attest-form";
import { attestTexts, dayTexts, figuresText, problemOf } from "./indicator-texts";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  standing: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { display: "block", color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly reading: IndicatorReading;
  readonly asOf: SerialDay;
  /** Who settled an indicator last. */
  readonly lastBy: string;
  readonly attesting: boolean;
  readonly onGo: () => void;
  /** Without a result: what was found is taken back. */
  readonly onAttest: (result: AttestedResult | undefined, by: string) => void;
};

/** One indicator: what, how it stands, its picture with the figures beside it, and its days. */
export function IndicatorLine({ reading, asOf, lastBy, attesting, onGo, onAttest }: Props) {
  const styles = useStyles();
  const standing = standingOf(reading);
  const bullet = bulletOf(reading);
  const figures = figuresText(reading);
  const problem = problemOf(reading);
  const name = reading.scope === "" ? reading.indicator : `${reading.scope} ${reading.indicator}`;
  const units = reading.lead.map((unit) => unit.name).join("、");
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <LinkButton row onClick={onGo}>
          {name}
        </LinkButton>
        <span className={styles.standing}>
          <span aria-hidden>{indicatorStrings.view.mark[standing]} </span>
          {standing}
        </span>
      </span>
      {bullet !== null && (
        <BulletPicture
          bullet={bullet}
          label={fill(shellStrings.labelled, { label: reading.indicator, text: figures })}
        />
      )}
      <span className={styles.detail}>{figures}</span>
      {problem !== undefined && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
      {[
        ...attestTexts(reading),
        ...rulingTexts(reading.ruled),
        ...(units === "" ? [] : [units]),
        ...dayTexts(reading, asOf),
      ].map((text) => (
        <span key={text} className={styles.detail}>
          {text}
        </span>
      ))}
      {isLeftToPerson(reading) && (
        <AttestForm reading={reading} lastBy={lastBy} disabled={attesting} onAttest={onAttest} />
      )}
    </li>
  );
}
