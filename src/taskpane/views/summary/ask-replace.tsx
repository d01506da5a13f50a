import { Button } from "@fluentui/react-components";
import type { SummaryPreview } from "../../../commands/summary-preview";
import { commonStrings } from "../../../strings/common";
import { summaryViewStrings } from "../../../strings/summary-view";
import { fill } from "../../../strings/fill";
import { MessageLine } from "../../parts/message-line";

type Props = {
  readonly preview: SummaryPreview;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
};

/** Asks before the sheets of an earlier summary are replaced, and says what stays of them. */
export function AskReplace({ preview: { replaces, typed }, onAgree, onCancel }: Props) {
  const text = summaryViewStrings.make;
  const actions = (
    <>
      <Button size="small" appearance="primary" onClick={onAgree}>
        {text.again}
      </Button>
      <Button size="small" onClick={onCancel}>
        {commonStrings.cancel}
      </Button>
    </>
  );
  return (
    <MessageLine intent="warning" actions={actions}>
      {fill(text.ask, { count: replaces.length, sheets: replaces.join("、") })}
      {typed > 0 ? fill(text.keeps, { count: typed }) : text.noTyped}
    </MessageLine>
  );
}
