import { collectViewStrings } from "../../../strings/collect-view";
import { MessageLine } from "../../parts/message-line";
import { ProblemBar } from "../../parts/problem-bar";
import { useWorkbook } from "../../parts/use-workbook";
import { CollectForm } from "./collect-form";
import { SplitForm } from "./split/split-form";

/** 分发回收: what each unit is sent, and what came back. */
export function CollectView() {
  const { read, problem, absent, refresh } = useWorkbook();
  const text = collectViewStrings;
  const lists = read?.lists.lists;
  return (
    <>
      {lists === undefined && !absent && problem === undefined && <p role="status">{text.reading}</p>}
      {lists?.length === 0 && <MessageLine intent="info">{text.none}</MessageLine>}
      <ProblemBar problem={problem} onDismiss={refresh} />
      {lists !== undefined && lists.length > 0 && (
        <>
          <SplitForm lists={lists} sheets={read?.snapshot.sheets.map(({ name }) => name) ?? []} />
          <CollectForm />
        </>
      )}
    </>
  );
}
