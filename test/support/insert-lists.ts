import type { FrameLocator } from "playwright-core";
import { openView } from "./pane";

export const PLANS = ["大气", "水", "土壤"] as const;

type Plan = (typeof PLANS)[number];
type Layout = "任务清单" | "任务台账";

/** Opens 插入, ticks these plans alone, presses 插入 and waits for the pane's word that it is done. */
export async function insertLists(pane: FrameLocator, plans: readonly Plan[], layout: Layout): Promise<void> {
  await openView(pane, "插入");
  for (const plan of PLANS)
    await pane.getByRole("checkbox", { name: new RegExp(`^${plan}`) }).setChecked(plans.includes(plan));
  await pane.getByRole("radio", { name: new RegExp(`^${layout}`) }).check();
  await pane.getByRole("button", { name: "插入", exact: true }).click();
  await pane.getByText(`已插入${plans.length}张工作表`).waitFor();
}

export function insertAllLists(pane: FrameLocator, layout: Layout = "任务清单"): Promise<void> {
  return insertLists(pane, PLANS, layout);
}
