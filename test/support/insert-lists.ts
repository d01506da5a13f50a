import type { FrameLocator } from "playwright-core";

const PLANS = ["大气", "水", "土壤"] as const;

/** Ticks the three plans, presses 插入 and waits for the pane's word that it is done. */
export async function insertAllLists(pane: FrameLocator, layout: "任务清单" | "任务台账" = "任务清单") {
  for (const plan of PLANS) await pane.getByRole("checkbox", { name: new RegExp(`^${plan}`) }).check();
  await pane.getByRole("radio", { name: new RegExp(`^${layout}`) }).check();
  await pane.getByRole("button", { name: "插入", exact: true }).click();
  await pane.getByText("正在准备").waitFor({ state: "detached" });
  await pane.getByText("已插入3张工作表").waitFor();
}
