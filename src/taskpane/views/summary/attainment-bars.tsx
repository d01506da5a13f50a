import type { SummaryPreview } from "../../../commands/summary-preview";
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
export function AttainmentBars({ indicators }: Pick<SummaryPreview, "indicators">) {
  return (
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
  );
}
