import { Button } from "@fluentui/react-components";
import type { Problem } from "../../core/base/problem";
import { commonStrings } from "../../strings/common";
import { problemText } from "../../strings/problem";
import { MessageLine } from "./message-line";

type Props = { readonly problem: Problem | undefined; readonly onDismiss: () => void };

/** What happened, where, and what to do; nothing while there is no problem. */
export function ProblemBar({ problem, onDismiss }: Props) {
  if (problem === undefined) return null;
  // Having cancelled is no failure: the user wanted it.
  const intent = problem.code === "cancelled" ? "info" : "error";
  const dismiss = (
    <Button size="small" onClick={onDismiss}>
      {commonStrings.dismiss}
    </Button>
  );
  return (
    <MessageLine intent={intent} actions={dismiss}>
      {problemText(problem)}
    </MessageLine>
  );
}
