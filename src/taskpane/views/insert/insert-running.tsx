import { Button, makeStyles } from "@fluentui/react-components";
import type { InsertProgress } from "../../../commands/insert-lists";
import { planName } from "../../../core/notice/official-lists";
import { commonStrings } from "../../../strings/common";
import { insertStrings } from "../../../strings/insert";
import { shellStrings } from "../../../strings/shell";
import { fill } from "../../../strings/fill";
import { MessageLine } from "../../parts/message-line";
import { ProgressBar } from "../../parts/progress-bar";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
});

type Props = {
  readonly progress: InsertProgress | undefined;
  readonly total: number;
  readonly waiting: boolean;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
};

/** How far the insertion is, list by list, and the way out of it. */
export function InsertRunning({ progress, total, waiting, cancelling, onCancel }: Props) {
  const styles = useStyles();
  const text =
    progress === undefined
      ? insertStrings.starting
      : fill(insertStrings.progress, { ...progress, plan: planName(progress.plan) });
  return (
    <>
      <div className={styles.row}>
        <span>{cancelling ? insertStrings.cancelling : text}</span>
        {!cancelling && (
          <Button size="small" onClick={onCancel}>
            {commonStrings.cancel}
          </Button>
        )}
      </div>
      {waiting && <MessageLine intent="warning">{shellStrings.waiting}</MessageLine>}
      <ProgressBar value={progress?.done ?? 0} max={progress?.total ?? total} label={text} />
    </>
  );
}
