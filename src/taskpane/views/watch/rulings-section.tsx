import { lazy, Suspense, useState } from "react";
import type { WorkbookLists } from "../../../commands/read-lists";
import { rulingsStrings } from "../../../strings/rulings";
import { Disclosure } from "../../parts/disclosure";

/** What the notice contradicts itself in is much text: fetched when somebody wants to go through it. */
const Rulings = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-rulings" */ "./rulings/rulings");
  return { default: part.Rulings };
});

type Props = { readonly read: WorkbookLists; readonly onChanged: () => void };

/** 原文核对 below the doubts, closed at first. */
export function RulingsSection(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={rulingsStrings.summary}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && (
        <Suspense fallback={<span role="status">{rulingsStrings.starting}</span>}>
          <Rulings {...props} />
        </Suspense>
      )}
    </Disclosure>
  );
}
