import { makeStyles, tokens } from "@fluentui/react-components";
import type { ViewId } from "../../commands/pane-requests";
import { helpStrings } from "../../strings/help";
import { HelpLink } from "./help-link";

const useStyles = makeStyles({
  details: { marginBottom: "12px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  line: { margin: "4px 0 0" },
});

/** What a view is for, with an example and the way to its page of the guides; closed until it is wanted. */
export function ViewHelp({ view }: { readonly view: Exclude<ViewId, "help"> }) {
  const styles = useStyles();
  const { what, example, page } = helpStrings.views[view];
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{helpStrings.how}</summary>
      <p className={styles.line}>{what}</p>
      <p className={styles.line}>{helpStrings.example + example}</p>
      <p className={styles.line}>
        <HelpLink page={page}>{helpStrings.more}</HelpLink>
      </p>
    </details>
  );
}
