import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { goToSheet } from "../../../commands/go-to";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "18px" } });

type Props = { readonly sheets: readonly string[]; readonly children: ReactNode };

/** What was made, with the way to each of its sheets. */
export function MadeSheets({ sheets, children }: Props) {
  const styles = useStyles();
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  return (
    <>
      <MessageLine intent="success">
        {children}
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <LinkButton
                onClick={() => {
                  go.run(sheet);
                }}
              >
                {sheet}
              </LinkButton>
            </li>
          ))}
        </ul>
      </MessageLine>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
