import { readLists } from "../../src/commands/read-lists";
import { columnName } from "../../src/core/base/address";
import { TO_CHECK } from "../../src/core/status/formulas";
import {
  DETAIL_FIRST_ROW,
  DETAIL_HEADERS,
  DETAIL_SIDE,
} from "../../src/core/features/summary/detail/detail-place";
import type { TaskList, TaskRow } from "../../src/core/tables/tasks/task-list";

/** A row of a list; lists stand beside each other too. */
export const placeOf = (
  { sheet, firstColumn }: Pick<TaskList, "sheet" | "firstColumn">,
  row: number,
): string => `${sheet}!${columnName(firstColumn)}${row + 1}`;

/** What one place of the workbook says of a row. `checks`: it says that a person must look. */
export type Said = {
  readonly source: "标记" | "台账" | "明细" | "函数" | "通报";
  readonly place: string;
  readonly word: string;
  readonly checks: boolean;
};

/** Every row of the workbook's lists by its place, as the 督办 view has it. */
export async function viewOf(asOf?: number): Promise<ReadonlyMap<string, TaskRow>> {
  const read = await readLists(asOf === undefined ? {} : { asOf });
  if (!read.ok) throw new Error(read.problem.code);
  return new Map(
    read.value.lists.flatMap((list) => list.rows.map((row) => [placeOf(list, row.row), row] as const)),
  );
}

export type Contents = ReadonlyMap<string, readonly (readonly unknown[])[]>;
export const textAt = (contents: Contents, sheet: string, row: number, column: number): string =>
  cellText(contents.get(sheet)?.[row]?.[column]);
const cellText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** A column of native statuses: that of the flags, or a ledger's own. */
export type StatusColumn = {
  readonly source: "标记" | "台账";
  readonly list: TaskList;
  readonly column: number;
};

export function saidByColumns(columns: readonly StatusColumn[], contents: Contents): Said[] {
  return columns.flatMap(({ source, list, column }) =>
    list.rows.map(({ row }): Said => {
      const word = textAt(contents, list.sheet, row, column);
      return { source, place: placeOf(list, row), word, checks: word === TO_CHECK };
    }),
  );
}

/** 汇总明细: its rows in their order, by the place of the list's row; and the day that it is for. */
export function saidByDetail(
  sheet: string,
  places: readonly string[],
  contents: Contents,
): { readonly day: number; readonly said: Said[] } {
  const [status, check] = [DETAIL_HEADERS.indexOf("督办状态"), DETAIL_HEADERS.indexOf("核对")];
  const said = places.map((place, i): Said => ({
    source: "明细",
    place,
    word: textAt(contents, sheet, DETAIL_FIRST_ROW + i, status),
    checks: textAt(contents, sheet, DETAIL_FIRST_ROW + i, check) !== "",
  }));
  return { day: Number(contents.get(sheet)?.[0]?.[DETAIL_SIDE.column + 1]), said };
}

/** What a bulletin says of the measures it names, by their places; the others are neither 逾期 nor 临期 to it. */
export function saidByBulletin(sheet: string, lists: readonly NamedList[], contents: Contents): Said[] {
  const values = contents.get(sheet) ?? [];
  const header = values.findIndex((row) => row.includes("编号") && row.includes("督办状态"));
  const at = (name: string): number => values[header]?.indexOf(name) ?? -1;
  const words = new Map<string, string>();
  for (const row of values.slice(header + 1)) {
    const [label, id, word] = [row[at("方案")], row[at("编号")], row[at("督办状态")]];
    if (id !== "" && word !== "") words.set(`${String(label)}|${String(id)}`, String(word));
  }
  return lists.flatMap(({ label, list, idOf }) => {
    const ids = list.rows.map(idOf);
    return list.rows.flatMap((row, i): Said[] => {
      // A key that stands twice tells nothing of one row.
      if (ids.indexOf(ids[i] ?? "") !== ids.lastIndexOf(ids[i] ?? "")) return [];
      const word = words.get(`${label}|${ids[i] ?? ""}`) ?? "";
      return [{ source: "通报", place: placeOf(list, row.row), word, checks: false }];
    });
  });
}

export type NamedList = {
  readonly label: string;
  readonly list: TaskList;
  readonly idOf: (row: TaskRow) => string;
};
