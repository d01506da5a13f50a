import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useControlStyles } from "./control-styles";

/** An action in the middle of a text, such as going to a sheet. */
export function LinkButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const styles = useControlStyles();
  return (
    <button type="button" className={mergeClasses(styles.link, styles.focus)} onClick={onClick}>
      {children}
    </button>
  );
}
