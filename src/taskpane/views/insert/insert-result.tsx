import { makeStyles } from "@fluentui/react-components";
import { goToSheet } from "../../../commands/go-to";
import type { InsertedSheet } from "../../../commands/insert-lists";
import { insertStrings } from "../../../strings/insert";
import { fill } from "../../../strings/fill";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** What was inserted, with the way to each new sheet. */
export function InsertResult({ sheets }: { readonly sheets: readonly InsertedSheet[] }) {
  const styles = useStyles();
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  return (
    <>
      <MessageLine intent="success">
        {fill(insertStrings.done, { count: sheets.length })}
        <ul className={styles.list}>
          {sheets.map(({ sheet, measures }) => (
            <li key={sheet}>
              <LinkButton
                onClick={() => {
                  go.run(sheet);
                }}
              >
                {sheet}
              </LinkButton>
              {fill(insertStrings.measures, { count: measures })}
            </li>
          ))}
        </ul>
      </MessageLine>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
