import { summaryStrings } from "../../strings/summary";
import type { CellContent, CellStyle, WorkbookEdit } from "../base/workbook-edit";
import { OWN_NAMES } from "../marks/registry";

/** Label, value and look of a cell beside the print area. */
export type SideCell = readonly [label: string, value: CellContent, style?: CellStyle];

type Side = {
  readonly sheet: string;
  /** The name that the sheet will have in the end; by default `sheet`. */
  readonly finalName?: string;
  /** Columns of the print area. */
  readonly width: number;
  readonly fontName: string;
  readonly cells: readonly SideCell[];
};

const WIDTHS: readonly number[] = [12, 66, 78];

/** What the add-in reads again of a report, beside it from row 1 down, and last the cell by which the sheet is known. */
export function sideEdits({ sheet, finalName = sheet, width, fontName, cells }: Side): WorkbookEdit[] {
  const all: readonly SideCell[] = [...cells, [summaryStrings.side.mark, finalName, { numberFormat: "@" }]];
  const column = width + 1;
  const at = { row: 0, column, rows: all.length, columns: 2 };
  const value = (row: number) => ({ row, column: column + 1, rows: 1, columns: 1 });
  const look: CellStyle = { fontName, fontSize: 9, vertical: "center", wrap: false, horizontal: "left" };
  return [
    { kind: "column-widths", sheet, first: width, widths: WIDTHS },
    { kind: "style", sheet, at, style: look },
    ...all.flatMap(([, , style], row): WorkbookEdit[] =>
      style === undefined ? [] : [{ kind: "style", sheet, at: value(row), style }],
    ),
    { kind: "write", sheet, at, content: all.map(([label, content]) => [label, content]) },
    {
      kind: "name",
      sheet,
      name: OWN_NAMES.report.name,
      at: value(all.length - 1),
      comment: summaryStrings.nameComment.mark,
    },
  ];
}
