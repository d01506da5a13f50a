import { lazy, Suspense, useState } from "react";
import { insertStrings } from "../../../strings/insert";
import { Disclosure } from "../../parts/disclosure";

/** The registers are much data: fetched when somebody looks for one. */
const Registers = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-registers" */ "./registers");
  return { default: part.Registers };
});

/** 台账 below the lists, closed at first. */
export function RegistersSection() {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={insertStrings.registers.summary}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && (
        <Suspense fallback={<span role="status">{insertStrings.starting}</span>}>
          <Registers />
        </Suspense>
      )}
    </Disclosure>
  );
}
