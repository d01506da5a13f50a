import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useControlStyles } from "./control-styles";

type Props = {
  readonly onClick: () => void;
  /** One of the buttons between which arrows move in a `RowList`. */
  readonly row?: boolean;
  readonly label?: string;
  /** The element that says what it is about, where its own words don't. */
  readonly describedBy?: string;
  readonly children: ReactNode;
};

/** An action in the middle of a text, such as going to a sheet. */
export function LinkButton({ onClick, row = false, label, describedBy, children }: Props) {
  const styles = useControlStyles();
  return (
    <button
      type="button"
      aria-label={label}
      aria-describedby={describedBy}
      className={mergeClasses(styles.link, styles.focus)}
      onClick={onClick}
      {...(row ? { "data-row": "" } : {})}
    >
      {children}
    </button>
  );
}
