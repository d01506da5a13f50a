import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import type { SerialDay } from "../../../core/base/serial";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { useFormStyles } from "../../parts/form-styles";
import { MadeSheets } from "../../parts/made-sheets";
import { MessageLine } from "../../parts/message-line";
import { useCommand } from "../../parts/use-command";
import { Held } from "./held";
import { ChooseWorkbook, snapshotOf, useOtherWorkbook } from "./other-workbook";
import { CommandState } from "../../parts/command-state";

type Props = { readonly asOf: SerialDay; readonly from: { readonly office?: string } };

/** 考核自评表: the rules to be filled in, and the table made from them, with what of the rules was doubtful. */
export function AssessForm({ asOf, from }: Props) {
  const styles = useFormStyles();
  const text = summaryViewStrings.assess;
  const template = useCommand(({ onWaiting }) => COMMANDS.insertRulesTemplate.run({ onWaiting }));
  const rules = useOtherWorkbook();
  const make = useCommand(({ onWaiting }) => {
    const chosen = snapshotOf(rules);
    return COMMANDS.makeAssessment.run({
      ...from,
      ...(chosen === undefined ? {} : { rules: chosen }),
      asOf,
      onWaiting,
    });
  });
  const running = template.now.state === "running" || make.now.state === "running";
  const made = make.now.state === "done" ? make.now.value : undefined;
  return (
    <>
      <p>{text.intro}</p>
      {made === undefined && <Held names={[text.heading]} />}
      <ChooseWorkbook label={summaryViewStrings.otherWorkbook.rules} workbook={rules} disabled={running} />
      <div aria-live="polite" className={styles.outcome}>
        <CommandState command={template} running={text.running} />
        <CommandState command={make} running={text.running} />
        {template.now.state === "done" && (
          <MadeSheets sheets={template.now.value.sheets.map((sheet) => ({ sheet }))}>
            {text.templateDone}
          </MadeSheets>
        )}
        {made !== undefined && (
          <>
            <MadeSheets sheets={[{ sheet: made.sheet }]}>
              {fill(text.done, { rules: made.rulesSheet, items: made.items, byHand: made.byHand })}
            </MadeSheets>
            {made.doubts.map((doubt) => (
              <MessageLine key={doubt} intent="warning">
                {doubt}
              </MessageLine>
            ))}
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          disabledFocusable={running}
          onClick={() => {
            make.clear();
            template.run();
          }}
        >
          {text.template}
        </Button>
        <Button
          disabledFocusable={running}
          onClick={() => {
            template.clear();
            make.run();
          }}
        >
          {text.action}
        </Button>
      </div>
    </>
  );
}
