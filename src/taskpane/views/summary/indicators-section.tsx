import { lazy, Suspense, useState } from "react";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { summaryViewStrings } from "../../../strings/summary-view";
import { Disclosure } from "../../parts/disclosure";

/** Reading indicators takes more than all the rest of the view: fetched when somebody wants to see them. */
const Attainment = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-summary-indicators" */ "./attainment-bars");
  return { default: part.AttainmentBars };
});

/** 指标完成率 below the other figures, closed at first. */
export function IndicatorsSection({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={summaryViewStrings.figures.indicators}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && (
        <Suspense fallback={<p role="status">{summaryViewStrings.figures.reading}</p>}>
          <Attainment snapshot={snapshot} />
        </Suspense>
      )}
    </Disclosure>
  );
}
