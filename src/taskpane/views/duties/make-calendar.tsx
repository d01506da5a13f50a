import { Button, makeStyles } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import { dutiesStrings } from "../../../strings/duties";
import { dutiesViewStrings } from "../../../strings/duties-view";
import { fill } from "../../../strings/fill";
import { CommandState } from "../../parts/command-state";
import { Group } from "../../parts/group";
import { MadeSheets } from "../../parts/made-sheets";
import { MessageLine } from "../../parts/message-line";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({ outcome: { margin: "8px 0" } });

type Props = {
  readonly year: number;
  /** Absent where the workbook has no 报送日历 of the year. */
  readonly sheet: string | undefined;
  /** The sheet was made by other readings than those chosen by now. */
  readonly stale: boolean;
  readonly onDone: () => void;
};

/** 生成报送日历, or making it anew where other readings were chosen; and what came of it. */
export function MakeCalendar({ year, sheet, stale, onDone }: Props) {
  const styles = useStyles();
  const text = dutiesViewStrings.make;
  const make = useCommand(async ({ onWaiting }) => {
    const result = await COMMANDS.makeDuties.run({ year }, { onWaiting });
    onDone();
    return result;
  });
  const { now } = make;
  const button = (name: string) => (
    <Button
      appearance="primary"
      disabledFocusable={now.state === "running"}
      onClick={() => {
        make.run();
      }}
    >
      {name}
    </Button>
  );
  // In one place, whether there is a sheet or not: taking back what was made takes the sheet away.
  const outcome = (
    <div aria-live="polite" className={styles.outcome}>
      <CommandState command={make} running={text.running} />
      {now.state === "done" && (
        <MadeSheets sheets={[{ sheet: now.value.sheet }]} onUndone={onDone}>
          {fill(text[now.value.outcome], { count: now.value.states.length, undated: now.value.undated })}
        </MadeSheets>
      )}
    </div>
  );
  return (
    <>
      {sheet === undefined ? (
        <Group heading={text.heading}>
          <p>{fill(text.intro, { sheet: fill(dutiesStrings.sheet, { year }) })}</p>
          {button(text.action)}
        </Group>
      ) : (
        stale && (
          <MessageLine intent="warning" actions={button(text.renew)}>
            {fill(text.stale, { sheet })}
          </MessageLine>
        )
      )}
      {outcome}
    </>
  );
}
