import { Fragment } from "react";
import { goToSheet } from "../../../commands/go-to";
import { reportSheets } from "../../../core/marks/report-mark";
import { fill } from "../../../strings/fill";
import { summaryViewStrings } from "../../../strings/summary-view";
import { LinkButton } from "../../parts/link-button";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";
import { useWorkbook } from "../../parts/use-workbook";

/** More of one kind nobody goes through here: they stand side by side in the workbook. */
const MOST = 6;

/** What the workbook holds of a kind already, the newest last, with the way there; nothing where there is none. */
export function Held({ names }: { readonly names: readonly string[] }) {
  const text = summaryViewStrings.held;
  const { read } = useWorkbook(true);
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  const sheets =
    read === undefined
      ? []
      : reportSheets(read.snapshot).filter((sheet) => names.some((name) => sheet.startsWith(name)));
  if (sheets.length === 0) return null;
  return (
    <>
      <p>
        {text.has}
        {sheets.slice(-MOST).map((sheet, i) => (
          <Fragment key={sheet}>
            {i > 0 && "、"}
            <LinkButton
              onClick={() => {
                go.run(sheet);
              }}
            >
              {sheet}
            </LinkButton>
          </Fragment>
        ))}
        {sheets.length > MOST && fill(text.more, { count: sheets.length })}
      </p>
      <ProblemBar problem={go.now.state === "failed" ? go.now.problem : undefined} onDismiss={go.clear} />
    </>
  );
}
