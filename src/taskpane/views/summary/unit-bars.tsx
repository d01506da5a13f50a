import type { Figures } from "../../../core/features/summary/figures";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { percentText } from "./percent";
import { RateBar } from "./rate-bar";
import { ShortList } from "./short-list";

/** 办结率 of each unit with the counts it is made of, in the order of 分单位汇总. */
export function UnitBars({ units }: { readonly units: Figures["units"] }) {
  const text = summaryViewStrings.figures;
  return (
    <ShortList
      more={text.moreUnits}
      items={units.map(({ unit, finishedRate, toFinish, status }) => {
        const rate =
          finishedRate === null
            ? percentText(null)
            : fill(text.finished, {
                rate: percentText(finishedRate),
                done: status.已完成 + status.逾期完成,
                all: toFinish,
              });
        const late = status.逾期 > 0 ? [fill(text.overdue, { count: status.逾期 })] : [];
        return <RateBar key={unit} name={unit} value={[...late, rate].join(" ")} rate={finishedRate} />;
      })}
    />
  );
}
