import { fail, ok, type Result } from "../core/base/problem";
import type { SerialDay } from "../core/base/serial";
import { summaryContents, type SummaryContents } from "../core/features/summary/preview";
import type { DayInForce } from "../core/status/day-in-force";
import { onlyUnsure, type WorkbookLists } from "./read-lists";
import { countedOf } from "./summary-counts";

export type SummaryPreview = SummaryContents & {
  readonly asOf: SerialDay;
  readonly day: DayInForce;
  /** 填报单位, where the settings name one; else `""`. */
  readonly office: string;
};

/** The preview of lists that were read already, with formulas. */
export function previewOf(read: WorkbookLists, sheets?: readonly string[]): Result<SummaryPreview> {
  const problem = onlyUnsure(read);
  if (problem !== undefined) return fail(problem);
  const { snapshot, asOf, day, policy } = read;
  const contents = summaryContents({ snapshot, asOf, lists: countedOf(sheets, read) });
  return contents.ok ? ok({ ...contents.value, asOf, day, office: policy.office ?? "" }) : contents;
}
