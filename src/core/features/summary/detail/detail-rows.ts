import type { SheetSnapshot, WorkbookSnapshot } from "../../../base/snapshot";
import type { TaskRow } from "../../../tables/tasks/task-list";
import { summaryStrings } from "../../../../strings/summary";
import type { CountedList } from "../counted-lists";
import { ListCells } from "../list-cells";

/** One row of 汇总明细: a measure and one of the units that lead it. */
export type DetailRow = {
  readonly label: string;
  /** The key, or the row of the list where the measure has none. No two measures of a list have the same id. */
  readonly id: string;
  readonly unit: string;
  /** Whether this is the first of the measure's rows: it alone counts in totals. */
  readonly first: boolean;
  /** Whether this is the first row of the first measure of a 重点任务. */
  readonly firstOfTask: boolean;
  readonly task: TaskRow;
  readonly cells: ListCells;
};

/** The rows of all lists, in their order. A measure without a unit gets one row under （未填责任单位）. */
export function detailRows(lists: readonly CountedList[], snapshot: WorkbookSnapshot): DetailRow[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return lists.flatMap(({ list, label }) => {
    const cells = new ListCells(list, sheets.get(list.sheet) ?? emptySheet(list.sheet));
    const used = new Set<string>();
    const tasks = new Set<string>();
    return list.rows.flatMap((task) => {
      const taskId = [task.section, task.no, task.task].join("\n");
      const firstOfTask = !tasks.has(taskId);
      tasks.add(taskId);
      const id = task.key !== "" && !used.has(task.key) ? task.key : rowName(task.row);
      used.add(id);
      return leadsOf(task).map((unit, i): DetailRow => ({
        label,
        id,
        unit,
        first: i === 0,
        firstOfTask: firstOfTask && i === 0,
        task,
        cells,
      }));
    });
  });
}

/** The units that lead a measure, each once. */
export function leadsOf(task: TaskRow): string[] {
  const names = new Set(task.lead.filter(({ role }) => role !== "cooperate").map(({ name }) => name));
  return names.size === 0 ? [summaryStrings.noUnit] : [...names];
}

const rowName = (row: number): string => summaryStrings.rowName.replace("{row}", String(row + 1));

function emptySheet(name: string): SheetSnapshot {
  return {
    id: "",
    name,
    visibility: "visible",
    protected: false,
    used: null,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: [],
  };
}
