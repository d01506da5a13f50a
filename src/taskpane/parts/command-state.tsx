import { shellStrings } from "../../strings/shell";
import { MessageLine } from "./message-line";
import { ProblemBar } from "./problem-bar";
import type { RunningCommand } from "./use-command";
import { ProgressBar } from "./progress-bar";

type Props = {
  readonly command: Pick<RunningCommand<never, unknown, never>, "now" | "clear">;
  /** The sentence shown while the command runs. */
  readonly running: string;
};

/**
 * Says that a command runs, that Excel keeps it waiting, and what went wrong. No share is shown, because the command is
 * one request and nobody knows how much of it is done.
 */
export function CommandState({ command: { now, clear }, running }: Props) {
  return (
    <>
      {now.state === "running" && (
        <>
          <p>{running}</p>
          {now.waiting && <MessageLine intent="warning">{shellStrings.waiting}</MessageLine>}
          <ProgressBar label={running} />
        </>
      )}
      <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={clear} />
    </>
  );
}
