import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useControlStyles } from "./control-styles";

type Props = { readonly page: string; readonly children: ReactNode };

/** A page of the guides that lie beside the pane, in a window of its own. */
export function HelpLink({ page, children }: Props) {
  const styles = useControlStyles();
  return (
    <a
      href={`help/${page}.html`}
      target="_blank"
      rel="noreferrer"
      className={mergeClasses(styles.link, styles.focus)}
    >
      {children}
    </a>
  );
}
