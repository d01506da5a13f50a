import type { SheetCells } from "../../sheet-cells";
import type { ColumnMap, ColumnRole } from "../task-list";
import { CLEAR, type ColumnDoubt, type Header } from "./header";
import { namesOtherBody, namesOtherDay, namesOtherFact } from "./other-matters";

type Columns = Pick<Header, "columns" | "weights" | "byContent">;
type Place = {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
};

/** Rows that are looked at. */
const SAMPLE = 60;
/** The share of the numbered rows in which a column of tasks must be filled. */
const NEARLY_ALL = 0.8;
/** Shorter texts are names. */
const SHORT = 4;
/** With fewer numbered rows than this nothing is concluded about a column. */
const FEW = 4;
const FEWEST = 2;
const NUMBER = /^[(（]?\d+(?:[-.]\d+)*[)）.、]?$/;
const PERSON = /人员?$|领导|负责|姓名|联系|电话|网点|地点|地址|区域|专员|类|级别|备注|说明|来源/u;

/**
 * A column of tasks is filled in nearly every row with a number. Where the column taken for the tasks is not, and its
 * heading does not clearly say the role either, the fullest column of plain text takes its place, with a doubt; where
 * there is no such column the doubt is about the column taken.
 */
export function fullestTask(
  cells: SheetCells,
  { headerRow, firstColumn, headings }: Place,
  found: Columns,
): Columns & { readonly doubts: readonly ColumnDoubt[] } {
  const { columns, weights } = found;
  const role = columns.task === undefined && columns.measure !== undefined ? "measure" : "task";
  const column = columns[role];
  const rows = numberedRows(cells, headerRow, columns);
  if (rows.length < (column === undefined ? FEWEST : FEW)) return { ...found, doubts: [] };
  const share = (at: number): number => rows.filter((row) => cells.text(row, at) !== "").length / rows.length;
  const most = Math.max(...[column, columns.measure].map((at) => (at === undefined ? 0 : share(at))));
  if (most >= NEARLY_ALL) return { ...found, doubts: [] };

  const taken = new Set(Object.values(columns));
  const others = headings.flatMap((heading, i): number[] => {
    const at = firstColumn + i;
    const other = [namesOtherBody, namesOtherDay, namesOtherFact].some((names) => names(heading));
    if (taken.has(at) || other || PERSON.test(heading) || share(at) < NEARLY_ALL) return [];
    const texts = rows.map((row) => cells.text(row, at)).filter((text) => text !== "");
    if (rows.some((row) => typeof cells.value(row, at) !== "string") || texts.some(saysDay)) return [];
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return length >= SHORT && new Set(texts).size * 2 > texts.length ? [at] : [];
  });
  const [best] = others;
  if (best === undefined || (weights[role] ?? 0) >= CLEAR)
    return { ...found, doubts: column === undefined ? [] : [{ column, code: "task-sparse" }] };
  return {
    columns: { ...columns, [role]: best },
    weights: { ...weights, [role]: Math.min(weights[role] ?? 0, 0.45) },
    byContent: [...new Set<ColumnRole>([...found.byContent, role])],
    doubts: [{ column: best, code: "task-by-fill" }],
  };
}

const saysDay = (text: string): boolean => /^\d{4}[-./年]|^\d{1,2}月/.test(text);

/** The rows of the sample with a number and something beside it; where the list has no numbers, those with several cells. */
function numberedRows(cells: SheetCells, headerRow: number, { no, key }: ColumnMap): readonly number[] {
  const rows: number[] = [];
  const column = no ?? key;
  for (let row = headerRow + 1; row <= Math.min(headerRow + SAMPLE, cells.lastRow); row += 1) {
    const isNumbered = column === undefined || NUMBER.test(cells.text(row, column));
    if (isNumbered && cells.row(row).length > 2) rows.push(row);
  }
  return rows;
}
