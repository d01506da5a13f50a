import type { Attested } from "../../../commands/attest";
import { indicatorStrings } from "../../../strings/indicator";
import { fill } from "../../../strings/fill";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import type { RunningCommand } from "../../parts/use-command";

type Props = {
  readonly now: RunningCommand<never, Attested, never>["now"];
  readonly onDismiss: () => void;
};

/** What became of the last 人工认定. */
export function AttestOutcome({ now, onDismiss }: Props) {
  const text = indicatorStrings.attest;
  return (
    <div aria-live="polite">
      {now.state === "running" && <p role="status">{text.running}</p>}
      {now.state === "done" && (
        <MessageLine intent="success">
          {now.value.result === undefined
            ? fill(text.undone, { indicator: now.value.indicator })
            : fill(text.done, { indicator: now.value.indicator, result: now.value.result })}
          {now.value.columnsAdded && text.columnsAdded}
        </MessageLine>
      )}
      <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={onDismiss} />
    </div>
  );
}
