import { lazy, Suspense, useState } from "react";
import { insertStrings } from "../../../strings/insert";
import { nextYearViewStrings } from "../../../strings/next-year-view";
import { Disclosure } from "../../parts/disclosure";

/** Once a year: fetched when somebody opens it. */
const NextYear = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-next-year" */ "./next-year");
  return { default: part.NextYear };
});

/** 下一年度 below the lists, closed at first. */
export function NextYearSection() {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={nextYearViewStrings.summary}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && (
        <Suspense fallback={<span role="status">{insertStrings.starting}</span>}>
          <NextYear />
        </Suspense>
      )}
    </Disclosure>
  );
}
