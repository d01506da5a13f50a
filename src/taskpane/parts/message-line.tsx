import { MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  /** Sentences wrap: nothing the user must read is cut off in a narrow pane. */
  bar: { alignItems: "start" },
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere", padding: "4px 12px 4px 0" },
});

type Props = {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A message that is read out when it appears: at once for errors, in turn for the rest. */
export function MessageLine({ intent, actions, children }: Props) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
