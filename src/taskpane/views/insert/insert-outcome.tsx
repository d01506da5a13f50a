import { Button, makeStyles } from "@fluentui/react-components";
import type { InsertedSheet, InsertProgress, InsertRequest } from "../../../commands/insert-lists";
import { requestPane } from "../../../commands/pane-requests";
import type { WorkbookLists } from "../../../commands/read-lists";
import { homeStrings } from "../../../strings/home";
import { insertStrings } from "../../../strings/insert";
import { ProblemBar } from "../../parts/problem-bar";
import type { RunningCommand } from "../../parts/use-command";
import { FlagOutcome } from "../watch/flag-outcome";
import { useFlag } from "../watch/use-flag";
import { InsertResult } from "./insert-result";
import { InsertRunning } from "./insert-running";

const useStyles = makeStyles({
  results: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    ":not(:empty)": { marginBottom: "12px" },
  },
});

type Props = {
  readonly insert: RunningCommand<
    [InsertRequest],
    { readonly sheets: readonly InsertedSheet[] },
    InsertProgress
  >;
  readonly layout: InsertRequest["layout"];
  readonly total: number;
  readonly read: WorkbookLists | undefined;
};

/** How far the insertion is, what was inserted, and what to do next. */
export function InsertOutcome({ insert, layout, total, read }: Props) {
  const styles = useStyles();
  const { now } = insert;
  return (
    <>
      <div className={styles.results} aria-live="polite">
        {now.state === "running" && (
          <InsertRunning
            progress={now.progress}
            waiting={now.waiting}
            cancelling={now.cancelling === true}
            total={total}
            onCancel={insert.cancel}
          />
        )}
        {now.state === "done" && <InsertResult sheets={now.value.sheets} />}
        <ProblemBar problem={now.state === "failed" ? now.problem : undefined} onDismiss={insert.clear} />
      </div>
      {now.state === "done" && <NextStep layout={layout} read={read} />}
    </>
  );
}

type NextProps = { readonly layout: InsertRequest["layout"]; readonly read: WorkbookLists | undefined };

/** A ledger has its statuses: it is filled in next. What is printed gets them by 标记逾期. */
function NextStep({ layout, read }: NextProps) {
  const styles = useStyles();
  const text = insertStrings.next;
  const lists = read?.lists ?? [];
  const mark = useFlag(lists, read?.asOf ?? 0, () => undefined);
  return (
    <div className={styles.results}>
      <FlagOutcome mark={mark} lists={lists} asOf={read?.asOf ?? 0} />
      <span>{text[layout]}</span>
      {layout === "official" ? (
        <span>
          <Button disabledFocusable={mark.now.state === "running"} onClick={mark.run}>
            {homeStrings.next.mark}
          </Button>
        </span>
      ) : (
        <span>
          <Button
            onClick={() => {
              requestPane({ kind: "view", view: "home" });
            }}
          >
            {text.home}
          </Button>
        </span>
      )}
    </div>
  );
}
