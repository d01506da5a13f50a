import { lazy, Suspense, useState } from "react";
import { insertStrings } from "../../../strings/insert";
import { templatesViewStrings } from "../../../strings/templates-view";
import { Disclosure } from "../../parts/disclosure";

/** Fetched when somebody opens it. */
const Templates = lazy(async () => {
  const part = await import(/* webpackChunkName: "view-templates" */ "./templates");
  return { default: part.Templates };
});

/** 自有模板 below the registers, closed at first. */
export function TemplatesSection() {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={templatesViewStrings.summary}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened && (
        <Suspense fallback={<span role="status">{insertStrings.starting}</span>}>
          <Templates />
        </Suspense>
      )}
    </Disclosure>
  );
}
