import { serialOf } from "../../../../../src/core/base/serial";
import type { NameSnapshot } from "../../../../../src/core/base/snapshot";
import { weighDoubts, type WeighedDoubt } from "../../../../../src/core/tables/tasks/doubts/weigh-doubts";
import { recogniseWorkbook } from "../../../../../src/core/tables/tasks/recognise-workbook";
import { workbookOf } from "../../../features/flag/snapshot";
import { sheetOf, type Written } from "../sheet";

export const HEADER = ["序号", "工作任务", "完成时限", "责任单位", "进展情况"];
export const asOf = serialOf(2020, 10, 8);

type Rows = readonly (readonly Written[])[];

/** The doubts of a sheet with the list of these rows. */
export function weighed(
  rows: Rows,
  names: readonly NameSnapshot[] = [],
  header: readonly string[] = HEADER,
): readonly WeighedDoubt[] {
  const snapshot = workbookOf([sheetOf([header, ...rows])], names);
  return [...weighDoubts(snapshot, recogniseWorkbook(snapshot, { asOf })).values()].flat();
}

export const confirmed = (rows: Rows): readonly WeighedDoubt[] =>
  weighed(rows).filter(({ as }) => as.class === "confirm");
