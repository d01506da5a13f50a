import { LEDGER_HEADERS, type LedgerHeader } from "../../../../src/core/features/insert/ledger";
import type { CellValue, WorkbookSnapshot } from "../../../../src/core/base/snapshot";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";

/** A measure as a person with the ledger in front of them would judge it. */
export type Judged = {
  readonly sheet: string;
  readonly task: string;
  readonly key: string;
  readonly word: string;
  readonly units: readonly string[];
};

/**
 * Counts the ledgers anew from their cells, by semantics §4 written down once more and nothing of the summary's code.
 * Only the splitting of 责任单位 is taken from the recognised lists, which have tests of their own.
 */
export function judge(
  snapshot: WorkbookSnapshot,
  lists: readonly TaskList[],
  asOf: number,
  warn = 15,
): Judged[] {
  return lists.flatMap((list) => {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    return list.rows.map(({ row, lead }): Judged => {
      const at = (header: LedgerHeader): CellValue =>
        sheet?.values[row]?.[LEDGER_HEADERS.indexOf(header)] ?? "";
      return {
        sheet: list.sheet,
        key: String(at("编号")),
        task: String(at("序号")),
        word: wordOf(at, asOf, warn),
        units: [...new Set(lead.map(({ name }) => name))],
      };
    });
  });
}

function wordOf(at: (header: LedgerHeader) => CellValue, asOf: number, warn: number): string {
  const [state, completed, due] = [at("完成状态"), at("完成日期"), at("截止日期")];
  const finished =
    state === "已完成" ||
    state === "已销号" ||
    completed !== "" ||
    (state === "" && at("进展情况") === "已完成");
  const deadline = String(at("完成时限"));
  if (finished) return completed !== "" && due !== "" && completed > due ? "逾期完成" : "已完成";
  if (due === "") return /持续|长期/.test(deadline) ? "长期推进" : "待确认";
  if (asOf > Number(due)) return "逾期";
  return Number(due) - warn <= asOf ? "临期" : "推进中";
}

export const WORDS = ["已完成", "逾期完成", "逾期", "临期", "推进中", "长期推进", "待确认"];

/** The columns of a table of figures, as they should be for these measures. */
export function figures(judged: readonly Judged[]): Record<string, CellValue> {
  const count = (word: string): number => judged.filter((one) => one.word === word).length;
  const counts = Object.fromEntries(WORDS.map((word) => [word, count(word)]));
  const toFinish = judged.filter(({ word }) => word !== "长期推进" && word !== "待确认").length;
  const finished = count("已完成") + count("逾期完成");
  const settled = finished + count("逾期");
  return {
    ...counts,
    应办结数: toFinish,
    办结率: toFinish === 0 ? "—" : finished / toFinish,
    按期办结率: settled === 0 ? "—" : count("已完成") / settled,
  };
}
