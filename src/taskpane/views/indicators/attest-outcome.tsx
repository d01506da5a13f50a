import type { Attested } from "../../../commands/attest";
import { indicatorStrings } from "../../../strings/indicator";
import { fill } from "../../../strings/fill";
import { DoneLine } from "../../parts/done-line";
import { ProblemBar } from "../../parts/problem-bar";
import type { RunningCommand } from "../../parts/use-command";

type Props = {
  readonly now: RunningCommand<never, Attested, never>["now"];
  readonly onDismiss: () => void;
  readonly onUndone: () => void;
};

/** What became of the last 人工认定. */
export function AttestOutcome({ now, onDismiss, onUndone }: Props) {
  const text = indicatorStrings.attest;
  return (
    <div aria-live="polite">
      {now.state === "running" && <p>{text.running}</p>}
      {now.state === "done" && (
        <DoneLine isOwn={({ command }) => command === "attestIndicator"} onUndone={onUndone}>
          {now.value.result === undefined
            ? fill(text.undone, { indicator: now.value.indicator })
            : fill(text.done, { indicator: now.value.indicator, result: now.value.result })}
          {now.value.columnsAdded && text.columnsAdded}
        </DoneLine>
      )}
      <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={onDismiss} />
    </div>
  );
}
