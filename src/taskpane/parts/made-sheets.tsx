import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { goToSheet } from "../../commands/go-to";
import { DoneLine } from "./done-line";
import { LinkButton } from "./link-button";
import { ProblemBar } from "./problem-bar";
import { useCommand } from "./use-command";

const useStyles = makeStyles({ list: { margin: "4px 0 8px", paddingLeft: "18px" } });

type Props = {
  /** Each with what stands behind its name, if anything. */
  readonly sheets: readonly { readonly sheet: string; readonly note?: string }[];
  /** Where the view does not follow the workbook by itself. */
  readonly onUndone?: () => void;
  readonly children: ReactNode;
};

/** What was made, with the way to each of its sheets, and 撤销 while there is a way back. */
export function MadeSheets({ sheets, onUndone, children }: Props) {
  const styles = useStyles();
  const made = new Set(sheets.map(({ sheet }) => sheet));
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  return (
    <>
      <DoneLine
        isOwn={({ runs }) => runs.some(({ written }) => written.added.some(({ name }) => made.has(name)))}
        {...(onUndone === undefined ? {} : { onUndone })}
      >
        {children}
        <ul className={styles.list}>
          {sheets.map(({ sheet, note }) => (
            <li key={sheet}>
              <LinkButton
                onClick={() => {
                  go.run(sheet);
                }}
              >
                {sheet}
              </LinkButton>
              {note}
            </li>
          ))}
        </ul>
      </DoneLine>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
