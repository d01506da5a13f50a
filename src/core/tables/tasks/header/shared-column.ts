import type { SheetCells } from "../../sheet-cells";
import { labelledCell, labelledIn } from "../row/labelled-text";
import type { ColumnMap, ColumnRole, SharedColumn } from "../task-list";
import { headerRoles, plainHeading } from "./header-words";
import { filledRows } from "./weigh-by-cells";

type Place = {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headings: readonly string[];
};
type Role = SharedColumn["roles"][number];

const AND = /[及和与、/]|以及/u;
/** Rows in which a text has to say who or when before it is read as if it had columns. */
const SHARE = 0.5;
const FEW = 2;

/**
 * The column that says who and by when besides what its first heading says: 责任单位及完成时限, or the text of the
 * tasks where a bracket closes them. Only roles that have no column of their own.
 */
export function sharedColumn(
  cells: SheetCells,
  place: Place,
  columns: ColumnMap,
): { readonly shared: SharedColumn; readonly columns: ColumnMap } | undefined {
  return sharedByHeading(place, columns) ?? byBrackets(cells, place, columns);
}

/** 责任单位及完成时限: who and by when in one cell. */
export function sharedByHeading(
  { headings, firstColumn }: Place,
  columns: ColumnMap,
): ReturnType<typeof sharedColumn> {
  for (const [i, heading] of headings.entries()) {
    const column = firstColumn + i;
    const said = plainHeading(heading.split("/").pop() ?? "")
      .split(AND)
      .map((part) => headerRoles(part)[0]?.role);
    if (!said.includes("lead") || !said.includes("deadline")) continue;
    const own = (role: ColumnRole): boolean => columns[role] === undefined || columns[role] === column;
    if (!own("lead") || !own("deadline")) continue;
    return {
      shared: { column, by: "cell", roles: ["lead", "deadline"] },
      columns: { lead: column, deadline: column },
    };
  }
  return undefined;
}

function byBrackets(
  cells: SheetCells,
  { headerRow }: Place,
  columns: ColumnMap,
): ReturnType<typeof sharedColumn> {
  if (columns.lead !== undefined && (columns.deadline ?? columns.dueDate) !== undefined) return undefined;
  for (const column of [columns.measure, columns.task]) {
    if (column === undefined) continue;
    const rows = filledRows(cells, headerRow, column);
    const read = rows.map((row) => labelledIn(cells.text(row, column)));
    const said = (role: Role): boolean => {
      const count = read.filter((one) => one[role] !== undefined).length;
      return count >= FEW && count >= SHARE * rows.length;
    };
    const missing: Role[] = [];
    if (columns.lead === undefined && said("lead")) missing.push("lead");
    if (columns.deadline === undefined && columns.dueDate === undefined && said("deadline"))
      missing.push("deadline");
    if (missing.length === 0) continue;
    return {
      shared: { column, by: "bracket", roles: missing },
      columns: Object.fromEntries(missing.map((role) => [role, column])),
    };
  }
  return undefined;
}

/** What a row's shared cell says. */
export function sharedTexts(text: string, { by }: SharedColumn): ReturnType<typeof labelledIn> {
  return by === "cell" ? labelledCell(text) : labelledIn(text);
}
