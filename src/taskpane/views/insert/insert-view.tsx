import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { InsertProgress, InsertRequest } from "../../../commands/insert-lists";
import { LAYOUTS } from "../../../core/features/insert/layouts";
import type { PlanId } from "../../../core/notice/model/official-list";
import { officialLists } from "../../../core/notice/official-lists";
import { insertStrings } from "../../../strings/insert";
import { fill } from "../../../strings/fill";
import { Group } from "../../parts/group";
import { Option } from "../../parts/option";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand, type CommandOptions } from "../../parts/use-command";
import { InsertResult } from "./insert-result";
import { InsertRunning } from "./insert-running";
import { planCounts } from "./plan-counts";
import { NextYearSection } from "./next-year-section";
import { NoticeNotes } from "./notice-notes";
import { RegistersSection } from "./registers-section";
import { TemplatesSection } from "./templates-section";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
  results: { display: "flex", flexDirection: "column", rowGap: "8px", margin: "12px 0 20px" },
});

/** 插入: choose lists and layout, insert, go to the new sheets. */
export function InsertView() {
  const styles = useStyles();
  const [plans, setPlans] = useState<readonly PlanId[]>(officialLists.map(({ plan }) => plan));
  const [layout, setLayout] = useState<InsertRequest["layout"]>("official");
  const insert = useCommand(runInsert);
  const { now } = insert;
  const running = now.state === "running";

  const choose = (plan: PlanId, chosen: boolean): void => {
    setPlans((before) => (chosen ? [...before, plan] : before.filter((one) => one !== plan)));
  };
  return (
    <>
      <Group heading={insertStrings.plans}>
        {officialLists.map((list) => (
          <Option
            key={list.plan}
            type="checkbox"
            checked={plans.includes(list.plan)}
            disabled={running}
            label={list.name}
            hint={fill(insertStrings.counts, planCounts(list))}
            onChange={(checked) => {
              choose(list.plan, checked);
            }}
          />
        ))}
      </Group>
      <Group heading={insertStrings.layout}>
        {LAYOUTS.map((one) => (
          <Option
            key={one}
            type="radio"
            name="layout"
            checked={layout === one}
            disabled={running}
            label={insertStrings.layouts[one].name}
            hint={insertStrings.layouts[one].hint}
            onChange={() => {
              setLayout(one);
            }}
          />
        ))}
      </Group>
      <Button
        appearance="primary"
        disabledFocusable={running || plans.length === 0}
        onClick={() => {
          insert.run({ plans, year: YEAR, layout });
        }}
      >
        {insertStrings.action}
      </Button>
      {plans.length === 0 && <span className={styles.hint}>{insertStrings.nothingChosen}</span>}
      <div className={styles.results} aria-live="polite">
        {now.state === "running" && (
          <InsertRunning
            progress={now.progress}
            waiting={now.waiting}
            cancelling={now.cancelling === true}
            total={plans.length}
            onCancel={insert.cancel}
          />
        )}
        {now.state === "done" && <InsertResult sheets={now.value.sheets} />}
        <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={insert.clear} />
      </div>
      <RegistersSection />
      <TemplatesSection />
      <NextYearSection />
      <NoticeNotes plans={plans} />
    </>
  );
}

/** The lists of the notice are for one year. */
const YEAR = officialLists[0]?.year ?? 0;

function runInsert(
  options: CommandOptions<InsertProgress>,
  request: InsertRequest,
): ReturnType<typeof COMMANDS.insertLists.run> {
  return COMMANDS.insertLists.run(request, options);
}
