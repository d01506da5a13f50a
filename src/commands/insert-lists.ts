import type { OfficialFonts } from "../core/layout/fonts";
import type { PlanId } from "../core/notice/official-list";
import type { Result } from "../core/problem/problem";

export type InsertRequest = {
  readonly plans: readonly PlanId[];
  readonly year: number;
  readonly layout: "official" | "ledger";
  readonly fonts?: OfficialFonts;
};
export type InsertProgress = { readonly done: number; readonly total: number; readonly plan: PlanId };
export type InsertedSheet = { readonly plan: PlanId; readonly sheet: string; readonly measures: number };

export function insertLists(
  request: InsertRequest,
  options: { onProgress?: (p: InsertProgress) => void; signal?: AbortSignal } = {},
): Promise<Result<{ sheets: readonly InsertedSheet[] }>> {
  throw new Error(`to be written: ${request.layout} ${String(options.signal)}`);
}

export function goToSheet(sheet: string): Promise<Result<void>> {
  throw new Error(`to be written: ${sheet}`);
}
