import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { ViewPart } from "../../commands/pane-requests";
import { useIsWanted, wantPart } from "./wanted-part";

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
    // The bar above the views stays where it is.
    scrollMarginTop: "56px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  content: { padding: "4px 12px 12px" },
});

/** A line that opens to show more: the browser's own, with keyboard and screen reader as they come. */
export function Disclosure({
  summary,
  children,
  onOpen,
  part,
  isOpen = false,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Called each time it is opened. */
  readonly onOpen?: () => void;
  /** By which a button elsewhere can have it opened. */
  readonly part?: ViewPart | undefined;
  /** Open from the first. */
  readonly isOpen?: boolean;
}) {
  const styles = useStyles();
  const details = useRef<HTMLDetailsElement>(null);
  const isWanted = useIsWanted(part);
  useEffect(() => {
    if (!isWanted || details.current === null) return;
    details.current.open = true;
    details.current.scrollIntoView({ block: "start" });
    details.current.querySelector("summary")?.focus();
    wantPart(undefined);
  }, [isWanted]);
  return (
    <details
      ref={details}
      open={isOpen}
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
