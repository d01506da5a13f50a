import { Button } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { receivedText } from "../../../core/features/collect/report";
import type { MergePlan } from "../../../core/features/collect/plan-merge";
import { collectViewStrings } from "../../../strings/collect-view";
import { fill } from "../../../strings/fill";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { ChooseFiles } from "./choose-files";
import { Collecting } from "./collecting";
import { FileStates } from "./file-states";
import { Preview } from "./preview/preview";

/** 汇总回收: choose files, see how each is read, look at what would be written, write it. */
export function CollectForm() {
  const form = useFormStyles();
  const text = collectViewStrings.collect;
  const [collecting] = useState(() => new Collecting());
  const { lines, running, plan, problem, columns } = useSyncExternalStore(
    collecting.follow,
    collecting.state,
  );
  return (
    <Group heading={text.heading}>
      <p>{text.intro}</p>
      <ChooseFiles disabled={running} isFirst={lines.length === 0} onFiles={collecting.add} />
      <ProblemBar problem={problem} onDismiss={collecting.clear} />
      <FileStates lines={lines} running={running} onCancel={collecting.cancel} />
      {plan !== undefined && (
        <>
          <p role="status">{received(plan)}</p>
          {plan.files.length === 0 ? (
            <MessageLine intent="warning">{text.nothingRead}</MessageLine>
          ) : (
            <Preview
              key={lines.length}
              plan={plan}
              columns={columns}
              onColumn={collecting.withColumn}
              onAgain={collecting.again}
            />
          )}
          <div className={form.actions}>
            <Button size="small" onClick={collecting.again}>
              {text.again}
            </Button>
            <Button size="small" onClick={collecting.clear}>
              {text.clear}
            </Button>
          </div>
        </>
      )}
    </Group>
  );
}

/** 收到9/12，缺：旗水利局。 */
function received(plan: MergePlan): string {
  const units = plan.silent.map(({ unit }) => unit).join("、");
  return `${receivedText(plan)}${units === "" ? "" : fill(collectViewStrings.collect.silent, { units })}。`;
}
