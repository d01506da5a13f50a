import { contentAt } from "../../base/content-at";
import type { SheetSnapshot } from "../../base/snapshot";
import type { CellContent, WorkbookEdit } from "../../base/workbook-edit";
import type { Indicator } from "../../notice/model/indicator";
import { officialList } from "../../notice/official-lists";
import { officialIndicator, underRulings } from "../../notice/ruled-indicators";
import type { Ruling } from "../../notice/ruling-text";
import type { IndicatorRole, IndicatorTable } from "../../tables/indicators/indicator-table";
import { deadlineContent, operatorContent, remarkContent, targetContent, type IndicatorRow } from "./columns";

type Basis = {
  /** What a cell may be by: the rulings so far, and those before this one, where keeping it was broken off. */
  readonly before: readonly (readonly Ruling[])[];
  readonly after: readonly Ruling[];
};

/** The cells of an indicator sheet that follow from 核对结论; the sheet's own formulas read them. */
const FOLLOWING: readonly (readonly [IndicatorRole, (row: IndicatorRow) => CellContent])[] = [
  ["operator", operatorContent],
  ["target", targetContent],
  ["deadline", deadlineContent],
  ["remark", remarkContent],
];

/**
 * 算符, 目标值, 截止日期 and 备注 of a sheet that 插入指标表 made, where rulings have changed. A cell that holds something
 * else than the rulings so far make of the notice is somebody's, and stays; the row then says so.
 *
 * @param sheet With formulas.
 */
export function ruledIndicatorEdits(
  sheet: SheetSnapshot,
  { ours, columns, rows }: IndicatorTable,
  { before, after }: Basis,
): WorkbookEdit[] {
  if (!ours) return [];
  return rows.flatMap(({ row, indicator: name, wording }): WorkbookEdit[] => {
    const official = officialIndicator(name, wording);
    if (official === undefined) return [];
    const now = rowUnder(official, after);
    const were = before.map((rulings) => rowUnder(official, rulings));
    return FOLLOWING.flatMap(([role, content]): WorkbookEdit[] => {
      const column = columns[role];
      if (column === undefined) return [];
      const [is, to] = [contentAt(sheet, row, column), content(now)];
      if (is === to || !were.some((was) => is === content(was))) return [];
      const at = { row, column, rows: 1, columns: 1 };
      return [{ kind: "write", sheet: sheet.name, at, content: [[to]] }];
    });
  });
}

const rowUnder = (official: Indicator, rulings: readonly Ruling[]): IndicatorRow => ({
  ...underRulings(official, rulings),
  ...{ year: officialList(official.plan).year, number: "" },
});
