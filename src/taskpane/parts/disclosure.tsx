import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "8px",
  },
  summary: {
    padding: "8px 12px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  content: { padding: "4px 12px 12px" },
});

/** A line that opens to show more: the browser's own, with keyboard and screen reader as they come. */
export function Disclosure({
  summary,
  children,
  onOpen,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Called each time it is opened. */
  readonly onOpen?: () => void;
}) {
  const styles = useStyles();
  return (
    <details
      className={styles.details}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
