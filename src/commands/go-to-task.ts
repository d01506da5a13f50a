import { cellAddress } from "../core/base/address";
import { fail, type Result } from "../core/base/problem";
import { tasksNamed } from "../core/tables/tasks/task-named";
import { host } from "../host/current";
import type { RunOptions } from "../host/port";
import { readLists } from "./read-lists";
import { goToCells } from "./go-to";
import { showTask, type ShownRow } from "./show-row";

/**
 * 转到任务: from a row of a summary, a bulletin or a letter to the task in its list, from a row of a list to the cell
 * where its progress is filled in. Nothing is written.
 */
export async function goToTask(options: RunOptions = {}): Promise<Result<ShownRow>> {
  const cell = await host().activeCell(options);
  if (!cell.ok) return cell;
  const read = await readLists(options);
  if (!read.ok) return read;
  const { sheet, at } = cell.value;
  const lists = [...read.value.lists, ...read.value.unsure];
  const own = lists
    .filter((list) => list.sheet === sheet)
    .flatMap((list) => list.rows.filter(({ row }) => row === at.row).map((row) => ({ list, row })));
  const found = read.value.snapshot.sheets.find(({ name }) => name === sheet);
  const cells = found?.values[at.row - (found.used?.row ?? 0)] ?? [];
  const named = own.length > 0 ? own : tasksNamed(lists, cells);
  const [first] = named;
  const here = { sheet, row: at.row + 1 };
  if (first === undefined) return fail({ code: "no-task-here", detail: here });
  if (named.length > 1) {
    const places = named.map(({ list, row }) => `${list.sheet}!${cellAddress(row.row, list.firstColumn)}`);
    return fail({
      code: "several-tasks-here",
      detail: { ...here, count: named.length, places: places.join("、") },
    });
  }
  const { list, row } = first;
  const place = { sheet: list.sheet, row: row.row };
  const column = list.columns.progress ?? list.columns.done ?? list.firstColumn;
  const gone = await goToCells(list.sheet, { row: row.row, column, rows: 1, columns: 1 });
  return gone.ok ? showTask(place) : gone;
}
