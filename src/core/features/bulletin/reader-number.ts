import { fill } from "../../../strings/fill";
import { paperStrings } from "../../../strings/papers";
import type { TaskRow } from "../../tables/tasks/task-list";
import { itemId } from "./item-id";

/** What names a measure for a reader who has the list in hand. */
type Numbered = { readonly label: string; readonly task: Pick<TaskRow, "key" | "no" | "row"> };

const KEY = /^(\p{Script=Han}+)-(\d+)(?:-(\d+))?$/u;

/**
 * The reader's form of a measure's number; the name of its row where it has none.
 *
 * @example readerNumber({ label: "大气", task: { key: "大气-20-3", no: "20", row: 30 } }) //=> "大气清单第20项（3）"
 */
export function readerNumber({ label, task }: Numbered): string {
  const [, plan = "", no = "", part] = KEY.exec(task.key) ?? [];
  if (plan !== "" && label.startsWith(plan))
    return (
      fill(paperStrings.ofPlan, { plan, no }) +
      (part === undefined ? "" : fill(paperStrings.part, { part: Number(part) }))
    );
  return task.no.trim() === "" || task.key !== ""
    ? itemId(task)
    : fill(paperStrings.ofList, { no: task.no.trim() });
}
