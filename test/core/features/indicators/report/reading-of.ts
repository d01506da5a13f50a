import { recogniseIndicators } from "../../../../../src/core/tables/indicators/recognise-indicators";
import type { IndicatorReading } from "../../../../../src/core/tables/indicators/indicator-table";
import { sheetOf, type Written } from "../table/sheet-of";

/** Rows of a table: 指标, 目标, 完成值, 责任单位, 编号. */
export function readingsOf(...rows: readonly (readonly Written[])[]): readonly IndicatorReading[] {
  const [table] = recogniseIndicators(
    sheetOf([["指标", "目标值", "完成值", "基期值", "责任单位", "编号", "完成时限"], ...rows]),
    { year: 2020 },
  );
  return table?.rows ?? [];
}

export function readingOf(...row: readonly Written[]): IndicatorReading {
  const [reading] = readingsOf(row);
  if (reading === undefined) throw new Error(`no indicator: ${row.join()}`);
  return reading;
}
