import { Button, makeStyles } from "@fluentui/react-components";
import { goToSheet } from "../../../commands/go-to";
import type { InsertRequest } from "../../../commands/insert-lists";
import type { WorkbookSnapshot } from "../../../core/base/snapshot";
import { SHEET_SUFFIX } from "../../../core/marks/registry";
import type { PlanId } from "../../../core/notice/model/official-list";
import { officialLists } from "../../../core/notice/official-lists";
import { insertStrings } from "../../../strings/insert";
import { useFormStyles } from "../../parts/form-styles";
import { LinkButton } from "../../parts/link-button";
import { MessageLine } from "../../parts/message-line";
import { useCommand } from "../../parts/use-command";

const useStyles = makeStyles({ outcome: { ":not(:empty)": { marginBottom: "12px" } } });

/** The sheets of the workbook that already have the name that a list would get. */
export function alreadyThere(
  workbook: WorkbookSnapshot | undefined,
  plans: readonly PlanId[],
  layout: InsertRequest["layout"],
): readonly string[] {
  const names = new Set(workbook?.sheets.map(({ name }) => name));
  return officialLists
    .filter(({ plan }) => plans.includes(plan))
    .map(({ name }) => `${name}${SHEET_SUFFIX[layout]}`)
    .filter((name) => names.has(name));
}

type Props = {
  readonly sheets: readonly string[];
  readonly onAgain: () => void;
  readonly onNot: () => void;
};

/** Asks before a list is inserted a second time: both would be counted. */
export function AskAgain({ sheets, onAgain, onNot }: Props) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = insertStrings.there;
  const go = useCommand((_, sheet: string) => goToSheet(sheet));
  const [before = "", after = ""] = text.ask.split("{sheets}");
  return (
    <div aria-live="polite" className={styles.outcome}>
      {sheets.length > 0 && (
        <MessageLine intent="warning">
          {before}
          {sheets.map((sheet, i) => (
            <span key={sheet}>
              {i > 0 && "、"}
              <LinkButton
                onClick={() => {
                  go.run(sheet);
                }}
              >
                {sheet}
              </LinkButton>
            </span>
          ))}
          {after}
          <div className={form.buttons}>
            <Button size="small" onClick={onAgain}>
              {text.again}
            </Button>
            <Button size="small" onClick={onNot}>
              {text.not}
            </Button>
          </div>
        </MessageLine>
      )}
    </div>
  );
}
