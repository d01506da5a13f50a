import { serialOf } from "../../../../src/core/base/serial";
import type { LedgerHeader } from "../../../../src/core/features/insert/ledger";

export type ScriptedCell = {
  /** 0-based. */
  readonly row: number;
  readonly header: LedgerHeader;
  readonly value: string | number;
};

/** What a clerk wrote into a row: 进展情况, 完成状态, 完成日期, 备注. */
type Filling = readonly [progress: string | number, state: string, completedOn: number | "", remark: string];

/** Seven ways to fill a row in, taken in turn. */
const FILLINGS: readonly Filling[] = [
  ["已于年内完成整治并通过验收。", "已完成", serialOf(2020, 5, 30), ""],
  ["完成80%", "推进中", "", "资金未到位,施工延后。下一步加快招标,12月底前完工。"],
  ["", "", "", ""],
  ["已完成", "", "", ""],
  ["已完成", "已销号", serialOf(2020, 12, 25), ""],
  ["正在推进。下一步组织验收", "推进中", "", ""],
  ["未启动", "未启动", "", "受疫情影响"],
];

/**
 * What a year's work writes into a ledger, the same every time.
 *
 * @param rows Rows of the sheet, the headings included.
 */
export function scriptedCells(sheet: string, rows: number): readonly ScriptedCell[] {
  const headers = ["进展情况", "完成状态", "完成日期", "备注"] as const;
  const filled = Array.from({ length: rows - 1 }, (_, i) => i + 1).flatMap((row) => {
    const filling: Filling | undefined = FILLINGS[(row * 5 + sheet.length) % FILLINGS.length];
    return headers.map((header, i) => ({ row, header, value: filling?.[i] ?? "" }));
  });
  // A deadline that nobody can read, and the day the list had worked out from it taken away.
  const unclear = { 完成时限: "待上级通知", 截止日期: "", 进展情况: "", 完成状态: "", 完成日期: "" } as const;
  return [
    ...filled.filter(({ value }) => value !== ""),
    ...(Object.entries(unclear) as [LedgerHeader, string][]).map(([header, value]) => ({
      row: 3,
      header,
      value,
    })),
  ];
}
