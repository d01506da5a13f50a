import type { CellValue } from "../../base/snapshot";
import type { TaskRow } from "../../tables/tasks/task-list";
import { summaryStrings } from "../../../strings/summary";
import { fill } from "../../../strings/fill";

/** The name of a measure in a bulletin: its key, or the list's row where it has none. */
export const itemId = ({ key, row }: Pick<TaskRow, "key" | "row">): string =>
  key === "" ? fill(summaryStrings.rowName, { row: row + 1 }) : key;

/** A measure among those of all lists. */
export const bulletinId = (label: CellValue, id: CellValue): string => `${label}|${id}`;
