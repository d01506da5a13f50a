import { Button } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { COMMANDS } from "../../commands";
import { undoOffer, type Offer } from "../../commands/undo-offer";
import { fill } from "../../strings/fill";
import { queueStrings } from "../../strings/queue";
import { MessageLine } from "./message-line";
import { ProblemBar } from "./problem-bar";
import { useCommand } from "./use-command";

type Props = {
  /** Whether an offer to take something back is about what this line says was done. */
  readonly isOwn: (offer: Offer) => boolean;
  /** Where the view does not follow the workbook by itself. */
  readonly onUndone?: () => void;
  readonly children: ReactNode;
};

const offered = (): Offer | undefined => undoOffer.state;

/** What was done, and 撤销 beside it for as long as it can be taken back; then that it was. */
export function DoneLine({ isOwn, onUndone, children }: Props) {
  const now = useSyncExternalStore(undoOffer.follow, offered);
  // The offer that stood when the command had ended: later ones are about something else.
  const [own] = useState(() =>
    now !== undefined && now === undoOffer.ofLast && isOwn(now) ? now : undefined,
  );
  const undo = useCommand(async ({ onWaiting }) => {
    const result = await COMMANDS.undo.run({ onWaiting });
    onUndone?.();
    return result;
  });
  const text = queueStrings.undo;
  if (undo.now.state === "done")
    return (
      <MessageLine intent="info">
        {fill(text.done, { name: queueStrings.name[undo.now.value.command] })}
      </MessageLine>
    );
  const action = (
    <Button size="small" disabledFocusable={undo.now.state === "running"} onClick={undo.run}>
      {text.action}
    </Button>
  );
  const isOffered = own !== undefined && now !== undefined && own.runs[0] === now.runs[0];
  return (
    <>
      <MessageLine intent="success" {...(isOffered ? { actions: action } : {})}>
        {children}
        {isOffered && own.removesSheets && <div>{text.removes}</div>}
      </MessageLine>
      <ProblemBar
        problem={undo.now.state === "failed" ? undo.now.problem : undefined}
        onDismiss={undo.clear}
      />
    </>
  );
}
