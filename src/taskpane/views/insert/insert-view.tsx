import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { InsertProgress, InsertRequest } from "../../../commands/insert-lists";
import type { PlanId } from "../../../core/notice/model/official-list";
import { officialLists } from "../../../core/notice/official-lists";
import { insertStrings } from "../../../strings/insert";
import { fill } from "../../../strings/fill";
import { useControlStyles } from "../../parts/control-styles";
import { Group } from "../../parts/group";
import { Option } from "../../parts/option";
import { useCommand, type CommandOptions } from "../../parts/use-command";
import { useWorkbook } from "../../parts/use-workbook";
import { alreadyThere, AskAgain } from "./ask-again";
import { InsertOutcome } from "./insert-outcome";
import { planCounts } from "./plan-counts";
import { NextYearSection } from "./next-year-section";
import { NoticeNotes } from "./notice-notes";
import { RegistersSection } from "./registers-section";
import { TemplatesSection } from "./templates-section";

/** What most come for first: to fill in; then to print. */
const OFFERED = ["ledger", "official"] as const satisfies readonly InsertRequest["layout"][];

/** 插入: to print or to fill in, which lists; then the way to the new sheets and the next step. */
export function InsertView() {
  const control = useControlStyles();
  const [plans, setPlans] = useState<readonly PlanId[]>(officialLists.map(({ plan }) => plan));
  const [layout, setLayout] = useState<InsertRequest["layout"]>("ledger");
  /** Sheets that are there already, while the person is asked about them. */
  const [there, setThere] = useState<readonly string[]>([]);
  const { read } = useWorkbook();
  const insert = useCommand(runInsert);
  const running = insert.now.state === "running";

  const choose = (plan: PlanId, chosen: boolean): void => {
    setThere([]);
    setPlans((before) => (chosen ? [...before, plan] : before.filter((one) => one !== plan)));
  };
  const run = (): void => {
    setThere([]);
    insert.run({ plans, year: YEAR, layout });
  };
  return (
    <>
      <Group heading={insertStrings.layout}>
        {OFFERED.map((one) => (
          <Option
            key={one}
            type="radio"
            name="layout"
            checked={layout === one}
            disabled={running}
            label={insertStrings.layouts[one].name}
            hint={insertStrings.layouts[one].hint}
            onChange={() => {
              setThere([]);
              setLayout(one);
            }}
          />
        ))}
      </Group>
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
      <InsertOutcome insert={insert} layout={layout} total={plans.length} read={read?.lists} />
      <AskAgain
        sheets={there}
        onAgain={run}
        onNot={() => {
          setThere([]);
        }}
      />
      <Button
        appearance="primary"
        disabledFocusable={running || plans.length === 0}
        onClick={() => {
          const sheets = alreadyThere(read?.snapshot, plans, layout);
          if (sheets.length === 0) run();
          else {
            insert.clear();
            setThere(sheets);
          }
        }}
      >
        {insertStrings.action}
      </Button>
      {plans.length === 0 && <span className={control.hint}>{insertStrings.nothingChosen}</span>}
      <div style={{ height: "20px" }} />
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
