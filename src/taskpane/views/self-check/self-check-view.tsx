import { Button } from "@fluentui/react-components";
import { COMMANDS } from "../../../commands";
import { openNewWorkbook } from "../../../commands/new-workbook";
import type { SelfCheckProgress } from "../../../commands/self-check";
import { commonStrings } from "../../../strings/common";
import { fill } from "../../../strings/fill";
import { selfCheckStrings } from "../../../strings/self-check";
import { shellStrings } from "../../../strings/shell";
import { useFormStyles } from "../../parts/form-styles";
import { Group } from "../../parts/group";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand, type CommandOptions } from "../../parts/use-command";
import { ReportSaid, ReportShown } from "./report-shown";
import { ProgressBar } from "../../parts/progress-bar";

const texts = selfCheckStrings;

/** 自检: what the add-in rests on in Excel, tried in this one. A new workbook is offered first. */
export function SelfCheckView() {
  const styles = useFormStyles();
  const check = useCommand((options: CommandOptions<SelfCheckProgress>) => COMMANDS.selfCheck.run(options));
  const open = useCommand(() => openNewWorkbook());
  const { now } = check;
  return (
    <Group heading={texts.heading}>
      <p>{texts.intro}</p>
      <div className={styles.outcome} aria-live="polite">
        {open.now.state === "failed" && <MessageLine intent="warning">{texts.newWorkbookFailed}</MessageLine>}
        {now.state === "running" && (
          <Running progress={now.progress} waiting={now.waiting} onCancel={check.cancel} />
        )}
        <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={check.clear} />
        {now.state === "done" && <ReportSaid report={now.value} />}
      </div>
      <div className={styles.actions}>
        <Button
          appearance={now.state === "idle" ? "primary" : "secondary"}
          disabledFocusable={now.state === "running"}
          onClick={() => {
            open.run();
          }}
        >
          {texts.newWorkbook}
        </Button>
        <Button disabledFocusable={now.state === "running"} onClick={check.run}>
          {now.state === "done" ? texts.again : texts.run}
        </Button>
      </div>
      {now.state === "done" && <ReportShown report={now.value} />}
    </Group>
  );
}

type RunningProps = {
  readonly progress: SelfCheckProgress | undefined;
  readonly waiting: boolean;
  readonly onCancel: () => void;
};

function Running({ progress, waiting, onCancel }: RunningProps) {
  const done = progress?.lines.length ?? 0;
  return (
    <>
      <p>{fill(texts.running, { done, total: progress?.total ?? "…" })}</p>
      <ProgressBar
        label={texts.heading}
        {...(progress === undefined ? {} : { value: done, max: progress.total })}
      />
      {waiting && <MessageLine intent="info">{shellStrings.waiting}</MessageLine>}
      <Button onClick={onCancel}>{commonStrings.cancel}</Button>
    </>
  );
}
