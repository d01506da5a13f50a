import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../../commands";
import type { PlanId } from "../../../core/notice/model/official-list";
import { officialLists } from "../../../core/notice/official-lists";
import { indicatorStrings } from "../../../strings/indicator";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MadeSheets } from "../../parts/made-sheets";
import { Option } from "../../parts/option";
import { useCommand } from "../../parts/use-command";
import { YEAR } from "./use-indicators";

/** 插入指标表: the choice of plans, the button, and the result. */
export function InsertTables({ onInserted }: { readonly onInserted: () => void }) {
  const form = useFormStyles();
  const text = indicatorStrings.view;
  const [plans, setPlans] = useState<readonly PlanId[]>(officialLists.map(({ plan }) => plan));
  const insert = useCommand(async (options, chosen: readonly PlanId[]) => {
    const result = await COMMANDS.insertIndicators.run({ plans: chosen, year: YEAR }, options);
    onInserted();
    return result;
  });
  const { now } = insert;
  const running = now.state === "running";
  return (
    <Group heading={text.insert}>
      <p>{text.insertHint}</p>
      <div className={form.choices}>
        {officialLists.map(({ plan, name }) => (
          <Option
            key={plan}
            type="checkbox"
            checked={plans.includes(plan)}
            disabled={running}
            label={name}
            onChange={(checked) => {
              setPlans((before) => (checked ? [...before, plan] : before.filter((one) => one !== plan)));
            }}
          />
        ))}
      </div>
      <div aria-live="polite" className={form.outcome}>
        <CommandState command={insert} running={text.inserting} />
        {now.state === "done" && (
          <MadeSheets
            sheets={now.value.sheets.map(({ sheet, indicators }) => ({
              sheet,
              note: fill(text.count, { count: indicators }),
            }))}
          >
            {fill(text.inserted, { count: now.value.sheets.length })}
          </MadeSheets>
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={running || plans.length === 0}
        onClick={() => {
          insert.run(plans);
        }}
      >
        {text.insert}
      </Button>
    </Group>
  );
}
