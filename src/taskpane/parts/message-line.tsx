import { MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  /** Sentences wrap: nothing the user must read is cut off in a narrow pane. */
  bar: {
    alignItems: "start",
    // What comes after it does not touch it, whatever its own margin.
    "&& + *": { marginTop: "8px" },
  },
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere", padding: "4px 12px 4px 0" },
});

type Props = {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A message that is read out once when it appears: outside a live region at once for errors, in turn for the rest. */
export function MessageLine({ intent, actions, children }: Props) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const [isReadOut, setReadOut] = useState(false);
  useLayoutEffect(() => {
    setReadOut(isWithinLive(body.current));
  }, []);
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      role={isReadOut ? "group" : intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody className={styles.body}>
        <div ref={body}>{children}</div>
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

/** Whether what is put there is read out already, so that a live region of its own would have it read twice. */
const isWithinLive = (element: HTMLElement | null): boolean =>
  element?.parentElement?.closest("[aria-live]") != null;
