import { headingParts } from "../../header-rows";
import type { SheetCells } from "../../sheet-cells";
import { assignRoles, isTaskList, type Assigned } from "./assign-roles";
import { rolesOfParts } from "./column-heading";
import { columnsByContent } from "./columns-by-content";
import { fullestTask } from "./fullest-task";
import { guessedColumns } from "./guessed-columns";
import { CLEAR, type Header } from "./header";
import { isForeignHeading, isIndicatorTable, isPeriodHeading } from "./header-words";
import { leadByOf } from "./lead-by";
import { withoutOtherTimes } from "./other-times";
import type { Refusal, RefusalReason } from "./refusal";
import { sharedByHeading, sharedColumn } from "./shared-column";
import { saysList, titleOver } from "./title-over";
import { unusedColumns } from "./unused-columns";
import { earlierReports, weighByCells } from "./weigh-by-cells";

/** From the first to the last row or column. */
type Span = { readonly first: number; readonly last: number };

/** Columns for months or quarters that make a table a plan by months. */
const FEW_PERIODS = 3;

/** Reads what stands in given header rows: the header of a task list, or why it is none. */
export function readHeader(
  cells: SheetCells,
  rows: Span,
  { first, last }: Span,
  canBegin: boolean,
): Header | Refusal {
  const parts = Array.from({ length: last - first + 1 }, (_, i) =>
    headingParts(cells, rows.first, rows.last, first + i, first),
  );
  const said = parts.map((part, i) => ({ column: first + i, roles: rolesOfParts(part) }));
  const headings = parts.map((part) => part.join("/"));
  const refuse = (reason: RefusalReason, ...understood: readonly Pick<Assigned, "columns">[]): Refusal => ({
    row: rows.last,
    reason: isIndicatorTable(headings) ? "indicators" : reason,
    understood: new Set(understood.flatMap(({ columns }) => Object.keys(columns))).size,
  });

  // Ordinary rows of a list are asked as well; only for a row that may be a header the cells below are looked at.
  const byWords = assignRoles(said);
  const title = titleOver(cells, rows.first);
  const periods = headings.filter(isPeriodHeading).length;
  const titled = saysList(title) || periods >= FEW_PERIODS;
  const worth = canBegin || isTaskList(byWords.columns, titled);
  const place = { headerRow: rows.last, firstColumn: first, headings };
  const joint = sharedByHeading(place, byWords.columns);
  const weighed = worth || joint !== undefined ? assignRoles(weighByCells(cells, rows.last, said)) : byWords;
  const told = Object.keys(weighed.columns).length;
  const begins = canBegin && told > 0 && (parts.length > 3 || (parts.length > 1 && (titled || told > 1)));
  const saysEnough = isTaskList({ ...weighed.columns, ...joint?.columns }, titled);
  if (!saysEnough && !begins) return refuse("few-headings", weighed);

  const timed = withoutOtherTimes(cells, place, weighed, title);
  if (timed.reason !== undefined) return refuse(timed.reason, weighed);
  const guessed = columnsByContent(
    cells,
    { headerRow: rows.last, firstColumn: first, headings },
    timed.assigned,
    timed.doubts.map(({ column }) => column),
  );
  const filled = fullestTask(cells, place, guessed);
  const shared = sharedColumn(cells, place, filled.columns);
  const columns = { ...filled.columns, ...shared?.columns };
  const isList = isTaskList(columns, titled) || (shared !== undefined && columns.lead !== undefined);
  if (!isList) {
    const hasTask = columns.task !== undefined || columns.measure !== undefined;
    return refuse(hasTask ? (timed.otherwise ?? "no-time") : "no-task", byWords, weighed, { columns });
  }
  const strong = Object.values(weighed.weights).filter((weight) => weight >= CLEAR).length;
  const enough = strong >= 2 || filled.byContent.length >= 2 || shared !== undefined;
  if (!enough) return refuse("few-headings", { columns });
  const foreign = headings.filter(isForeignHeading).length;
  if (foreign > 0 && foreign * 2 >= strong) return refuse("foreign", { columns });

  const leadBy = leadByOf(cells, rows.first, headings);
  const header: Omit<Header, "doubts"> = {
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: first,
    lastColumn: last,
    headings,
    columns,
    weights: filled.weights,
    byContent: filled.byContent,
    ...(shared === undefined ? {} : { shared: shared.shared }),
    ...(leadBy === undefined ? {} : { leadBy }),
    earlierProgress: earlierReports(said, columns.progress),
    corrected: false,
  };
  const ofColumns = [...guessedColumns(cells, header), ...unusedColumns(cells, header)];
  return { ...header, doubts: [...timed.doubts, ...filled.doubts, ...ofColumns] };
}
