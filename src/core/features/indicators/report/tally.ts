import { officialLists } from "../../../notice/official-lists";
import { verdictWord } from "../../../attainment/verdict-word";
import type { IndicatorReading, IndicatorTable } from "../../../tables/indicators/indicator-table";

/** How an indicator stands: its verdict, or that its figures cannot be right. */
type Standing = "达标" | "未达标" | "未填" | "需人工认定" | "填报有误";

/** In the order in which they are shown. */
export const STANDINGS: readonly Standing[] = ["达标", "未达标", "未填", "需人工认定", "填报有误"];

/**
 * The standing by the word that 评价 shows: any word that is no verdict says what is wrong with the figures. What a
 * person has found counts like what figures say.
 */
export function standingOf({ outcome }: IndicatorReading): Standing {
  const word = verdictWord(outcome).replace(/^人工认定/u, "");
  return STANDINGS.find((standing) => standing === word) ?? "填报有误";
}

type StandingCounts = Readonly<Record<Standing, number>>;

export function countStandings(rows: readonly IndicatorReading[]): StandingCounts {
  const counts = { 达标: 0, 未达标: 0, 未填: 0, 需人工认定: 0, 填报有误: 0 };
  for (const row of rows) counts[standingOf(row)] += 1;
  return counts;
}

/** A group of indicators (of a plan, a sheet or a unit), and how many have each standing. */
export type Part = { readonly name: string; readonly rows: readonly IndicatorReading[] };

/** By plan, in the notice's order; rows of a bureau's own tables under the name of their sheet. */
export function byPlan(tables: readonly IndicatorTable[]): readonly Part[] {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ sheet: table.sheet, row })));
  const plans = officialLists.map(({ plan, name }) => ({
    name,
    rows: rows.filter(({ row }) => row.plan === plan).map(({ row }) => row),
  }));
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].map((name) => ({
    name,
    rows: rows.filter(({ sheet, row }) => row.plan === undefined && sheet === name).map(({ row }) => row),
  }));
  return [...plans, ...sheets].filter((part) => part.rows.length > 0);
}

/**
 * By responsible unit; an indicator counts once for each of its leads, so the units add up to more than the whole.
 * Units with the most indicators come first.
 */
export function byUnit(rows: readonly IndicatorReading[]): readonly Part[] {
  const units = new Map<string, IndicatorReading[]>();
  for (const row of rows) for (const { name } of row.lead) units.set(name, [...(units.get(name) ?? []), row]);
  return [...units]
    .map(([name, own]) => ({ name, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
