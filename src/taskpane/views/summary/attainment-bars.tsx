import { useMemo } from "react";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { ratedIndicators } from "../../../core/features/summary/rated-indicators";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { percentText } from "./percent";
import { RateBar } from "./rate-bar";
import { ShortList } from "./short-list";

/**
 * The bars end here, so that one indicator at 900% does not shrink all other bars to lines; the number beside the bar
 * tells its rate.
 */
const WIDEST = 1.5;

/** 完成率 of each indicator that has one, in the order of 指标汇总, with a mark at 100%. */
export function AttainmentBars({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { indicators, unrated } = useMemo(() => ratedIndicators(snapshot), [snapshot]);
  return (
    <>
      <ShortList
        more={summaryViewStrings.figures.moreIndicators}
        items={indicators.map(({ name, rate, verdict }, i) => (
          <RateBar
            key={`${i}/${name}`}
            name={name}
            value={`${percentText(rate)} ${verdict}`.trim()}
            rate={rate}
            width={WIDEST}
          />
        ))}
      />
      <Unrated indicators={indicators.length} unrated={unrated} />
    </>
  );
}

/** What is said of the indicators that have no bar. */
function Unrated({ indicators, unrated }: { readonly indicators: number; readonly unrated: number }) {
  const text = summaryViewStrings.figures;
  if (unrated + indicators === 0) return <p>{text.noIndicators}</p>;
  if (unrated === 0) return null;
  return <p>{fill(indicators === 0 ? text.noRated : text.unrated, { count: unrated })}</p>;
}
