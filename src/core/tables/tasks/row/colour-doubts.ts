import type { SheetCells } from "../../sheet-cells";
import type { BodyRow } from "../body/find-body";
import type { ColumnDoubt, Header } from "../header/header";
import { plainHeading } from "../header/header-words";

/** Headings of columns that may be filled with colours and nothing else. */
const LIGHTS = /状态|亮灯|亮牌|灯|预警|颜色|标识|标记|[红黄绿]/u;

/**
 * A state that is said by colour alone is no state to a reader (semantics §3): where no words say how far tasks are and
 * their rows have colours, or are too many for anybody to have looked, a person is asked, once for the list.
 */
export function colourDoubt(
  cells: SheetCells,
  { columns, headings, firstColumn }: Header,
  body: readonly BodyRow[],
): ColumnDoubt | undefined {
  const rows = body.map(({ row }) => row);
  const blank = (column: number): boolean => rows.every((row) => cells.text(row, column) === "");
  const told = [columns.progress, columns.done, columns.completedOn, columns.status].filter(
    (column) => column !== undefined,
  );
  const lights = headings.flatMap((heading, i) =>
    told.length === 0 && LIGHTS.test(plainHeading(heading)) && blank(firstColumn + i)
      ? [firstColumn + i]
      : [],
  );
  const states = [...told, ...lights];
  const fills = rows.map((row) => cells.rowFill(row) ?? 0);
  const silent = fills.filter((_, i) => states.every((column) => cells.text(rows[i] ?? 0, column) === ""));
  const [state] = states;
  const column =
    state !== undefined && silent.length === rows.length ? state : (columns.task ?? columns.measure);
  if (column === undefined || silent.length === 0) return undefined;
  if (cells.fillsUnread) return { column, code: "colours-unread" };
  if (column === state)
    return silent.some((fill) => fill !== 0) ? { column, code: "state-by-colour" } : undefined;
  return isOneLook(fills) || !silent.some((fill) => fill > 0)
    ? undefined
    : { column, code: "rows-by-colour" };
}

/** All rows alike, or every other row shaded: a look, and no state. */
const isOneLook = (fills: readonly number[]): boolean =>
  [1, 2].some((step) => fills.every((fill, i) => i < step || fill === fills[i - step]));
