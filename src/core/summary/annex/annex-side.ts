import type { WorkbookEdit } from "../../edits/workbook-edit";
import { strings } from "../../../strings";
import { MARK } from "../mark";
import { one, type AnnexPlaces } from "./annex-places";
import { baseStyle } from "./annex-styles";
import type { AnnexTable } from "./annex-table";

/** The settings beside the table, and below them the mark that says who made the sheet. */
export function annexSide(table: AnnexTable, { width }: AnnexPlaces): WorkbookEdit[] {
  const { sheet, finalName = sheet, side = [] } = table;
  const column = width + 1;
  const all = [...side, [strings.summary.side.mark, finalName, { numberFormat: "@" }] as const];
  const at = { row: 0, column, rows: all.length, columns: 2 };
  return [
    { kind: "column-widths", sheet, first: width, widths: [12, 66, 78] },
    {
      kind: "style",
      sheet,
      at,
      style: { ...baseStyle(table), fontSize: 9, wrap: false, horizontal: "left" },
    },
    ...all.flatMap(([, , style], row): WorkbookEdit[] =>
      style === undefined ? [] : [{ kind: "style", sheet, at: one(row, column + 1), style }],
    ),
    { kind: "write", sheet, at, content: all.map(([label, value]) => [label, value]) },
    {
      kind: "name",
      sheet,
      name: MARK,
      at: one(all.length - 1, column + 1),
      comment: strings.summary.nameComment.mark,
    },
  ];
}
