import { COMMANDS } from "../../../commands";
import type { TaskList } from "../../../core/tables/tasks/task-list";
import { watchStrings } from "../../../strings/watch";
import { LinkButton } from "../../parts/link-button";
import { ProblemBar } from "../../parts/problem-bar";
import { useCommand } from "../../parts/use-command";

type Props = { readonly list: TaskList; readonly onDone: () => void };

/** What is said of a list that is unsure, and the person's yes: it is kept in the workbook, and the list counts. */
export function ConfirmList({ list, onDone }: Props) {
  const text = watchStrings.found;
  const save = useCommand(async () => {
    const headerRow = list.headerRows.last;
    const result = await COMMANDS.correctList.run({ sheet: list.sheet, headerRow, columns: {} }, list);
    if (result.ok) onDone();
    return result;
  });
  return (
    <>
      <p>{text.unsure}</p>
      <LinkButton onClick={save.run}>{text.confirm}</LinkButton>{" "}
      <ProblemBar
        problem={save.now.state === "failed" ? save.now.problem : undefined}
        onDismiss={save.clear}
      />
    </>
  );
}
