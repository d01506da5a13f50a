import { serialOf } from "../../../../src/core/base/serial";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import { baseBook, type BaseBook } from "../../../../src/core/features/collect/base-book";
import { compareFile } from "../../../../src/core/features/collect/compare-file";
import { RowFinder } from "../../../../src/core/features/collect/match-rows";
import type { ComparedFile, Refused } from "../../../../src/core/features/collect/merge-model";
import { planMerge, type MergePlan } from "../../../../src/core/features/collect/plan-merge";
import { readReturnedFile } from "../../../../src/core/features/collect/returned-file";
import { recogniseWorkbook } from "../../../../src/core/tables/tasks/recognise-workbook";
import { workbookOf } from "../flag/snapshot";
import { sheetOf, type Written } from "../../tables/tasks/sheet";

export const HEAD = [
  "序号",
  "重点任务",
  "工作措施",
  "完成时限",
  "责任单位",
  "进展情况",
  "完成状态",
  "完成日期",
] as const;

/** Six tasks of three bureaus; the third has two leads. */
export const ROWS: readonly (readonly Written[])[] = [
  [1, "河道治理", "清理上都河沿岸垃圾并建立巡河台账", "2020年9月底前", "旗水利局", "", "", ""],
  [2, "河道治理", "完成入河排污口排查整治", "2020年底前", "旗水利局", "", "", ""],
  [3, "扬尘治理", "建筑工地六个百分之百全部落实", "2020年底前", "旗住建局、旗交通运输局", "", "", ""],
  [4, "扬尘治理", "城区道路机械化清扫率达到70%", "2020年10月底前", "旗住建局", "", "", ""],
  [5, "粪污利用", "规模养殖场粪污处理设施配套率达到95%", "2020年底前", "旗农科局", "", "", ""],
  [6, "粪污利用", "推广使用有机肥2万亩", "2020年底前", "旗农科局", "", "", ""],
];

/** The rows with some cells changed: `{ "1": { 进展情况: "…" } }` by the number of the row. */
export function rowsWith(
  changed: Readonly<Record<number, Readonly<Record<string, Written>>>>,
  numbers: readonly number[] = [1, 2, 3, 4, 5, 6],
): Written[][] {
  return numbers.map((number) =>
    HEAD.map((heading, i): Written => changed[number]?.[heading] ?? ROWS[number - 1]?.[i] ?? ""),
  );
}

export const listOf = (
  rows: readonly (readonly Written[])[],
  head: readonly string[] = HEAD,
): SheetSnapshot => sheetOf([["重点任务清单"], [...head], ...rows], { name: "任务清单" });

export function baseOf(rows: readonly (readonly Written[])[] = ROWS): BaseBook {
  const snapshot = workbookOf([listOf(rows)]);
  return baseBook(snapshot, recogniseWorkbook(snapshot, { asOf: serialOf(2020, 11, 9) }));
}

/** A file that came back with these sheets. */
export function compared(
  book: BaseBook,
  file: string,
  content: SheetSnapshot | WorkbookSnapshot,
  modified?: number,
): ComparedFile | Refused {
  const facts = {
    file,
    macros: false,
    externalLinks: false,
    comments: 0,
    pictures: 0,
    farCells: [],
    ...(modified === undefined ? {} : { modified }),
  };
  const snapshot = "sheets" in content ? content : workbookOf([content]);
  return compareFile(readReturnedFile(snapshot, facts), book, new RowFinder(book));
}

export function merged(
  book: BaseBook,
  files: readonly (ComparedFile | Refused)[],
  prefer?: "newest",
): MergePlan {
  return planMerge(
    book,
    files.filter((file): file is ComparedFile => !("code" in file)),
    files.filter((file): file is Refused => "code" in file),
    [],
    prefer === undefined ? {} : { prefer },
  );
}

/** What is written: `1 进展情况 …`. */
export const written = ({ changes }: MergePlan): (readonly unknown[])[] =>
  changes.map(({ row, role, answer }) => [row.no, role, answer.value]);

export const contradictions = ({ conflicts }: MergePlan): (readonly unknown[])[] =>
  conflicts.map(({ kind, row, role }) => [kind, row?.no ?? "", role]);
