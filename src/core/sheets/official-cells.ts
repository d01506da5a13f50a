import type { Area } from "../base/workbook-edit";
import { OFFICIAL_COLUMNS, type OfficialList, type Task } from "../notice/model/official-list";
import type { RowGroup } from "./paginate";

/** What a cell of the official layout is; its look follows from it. */
export type OfficialCellKind =
  "mark" | "title" | "header" | "section" | "number" | "task" | "measure" | "duty";

/** A cell and the area it fills; more than one row or column means merged. */
export type OfficialCell = {
  readonly kind: OfficialCellKind;
  readonly at: Area;
  readonly content: string | number;
};

type OfficialCells = {
  readonly cells: readonly OfficialCell[];
  readonly rows: number;
  /** Body rows that should stay on one page: a task's rows, with the heading above them and tasks merged with them. */
  readonly groups: readonly RowGroup[];
};

/** Row of the column headings (0-based): below the 附件 mark and the title. */
export const HEADER_ROW = 2;

const COLUMNS = OFFICIAL_COLUMNS.length;
const [NUMBER, TASK, MEASURE, DUTY] = [0, 1, 2, 3];

/**
 * Lays a list out as the notice prints it: 附件 mark, title, column headings, then section headings across the table
 * and one row a measure, with 序号 and 重点任务 merged down over a task's measures and whatever else the notice merges.
 */
export function officialCells(list: OfficialList): OfficialCells {
  const cells: OfficialCell[] = [
    { kind: "mark", at: acrossRow(0), content: list.attachmentMark },
    { kind: "title", at: acrossRow(1), content: list.title },
    ...OFFICIAL_COLUMNS.map((content, column): OfficialCell => ({
      kind: "header",
      at: area(HEADER_ROW, column),
      content,
    })),
  ];
  const groups: RowGroup[] = [];
  let row = HEADER_ROW + 1;
  for (const section of list.sections) {
    let first = row;
    cells.push({ kind: "section", at: acrossRow(row), content: section.heading });
    row += 1;
    section.tasks.forEach((task, i) => {
      cells.push(...taskCells(task, row, rowsSharing(section.tasks, i)));
      row += task.measures.length;
      if (section.tasks[i + 1]?.sharesTitle) return;
      groups.push({ first, last: row - 1 });
      first = row;
    });
  }
  return { cells, rows: row, groups };
}

/** Rows of a task and of those right below that share its 重点任务 cell. */
function rowsSharing(tasks: readonly Task[], index: number): number {
  const next = tasks.findIndex((task, i) => i > index && !task.sharesTitle);
  return tasks
    .slice(index, next < 0 ? undefined : next)
    .reduce((rows, { measures }) => rows + measures.length, 0);
}

function taskCells(task: Task, row: number, titleRows: number): OfficialCell[] {
  const cells: OfficialCell[] = [
    { kind: "number", at: area(row, NUMBER, task.measures.length), content: task.number },
  ];
  if (!task.sharesTitle) cells.push({ kind: "task", at: area(row, TASK, titleRows), content: task.title });
  task.measures.forEach(({ text, duty }, i) => {
    cells.push({ kind: "measure", at: area(row + i, MEASURE), content: text });
    if (duty === "as-above") return;
    const next = task.measures.findIndex((below, j) => j > i && below.duty !== "as-above");
    const rows = (next < 0 ? task.measures.length : next) - i;
    [duty.deadline, duty.lead, duty.cooperate].forEach((content, k) => {
      cells.push({ kind: "duty", at: area(row + i, DUTY + k, rows), content });
    });
  });
  return cells;
}

const area = (row: number, column: number, rows = 1): Area => ({ row, column, rows, columns: 1 });
const acrossRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: COLUMNS });
