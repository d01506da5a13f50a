import type { WorkbookNames } from "../core/features/insert/plan-insert";
import { policyPlace } from "../core/marks/policy-place";
import { rulingsOf, type Ruling } from "../core/notice/ruling-text";
import { ok, type Result } from "../core/base/problem";
import { host } from "../host/current";
import type { RunOptions } from "../host/port";

/** 核对结论 of a workbook of which only the names were read; where there are settings, its cell is asked. One request. */
export async function keptRulings(
  { sheetNames, names = [] }: WorkbookNames,
  options: RunOptions,
): Promise<Result<readonly Ruling[]>> {
  const place = policyPlace({ names, sheets: sheetNames.map((name) => ({ name })) });
  const at = place?.cells.rulings;
  if (place === undefined || at === undefined) return ok([]);
  const answer = await host().look(
    { cells: [{ sheet: place.sheet, at, what: "values", content: [] }] },
    options,
  );
  if (!answer.ok) return answer;
  const [[text = ""] = []] = answer.value.cells[0]?.values ?? [];
  return ok(rulingsOf(String(text)).rulings);
}
