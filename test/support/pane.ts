import type { FrameLocator, Page } from "playwright-core";

/** The tabs behind ⋯. */
const MORE = ["插入", "公式", "设置", "自检", "帮助"] as const;

type View = (typeof MORE)[number] | "首页" | "督办" | "指标" | "报送" | "分发回收" | "汇总";

/** Opens a view of the pane by its tab, behind ⋯ where it is there, and waits until the view is drawn. */
export async function openView(pane: FrameLocator | Page, name: View): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if (MORE.some((one) => one === name) && !(await tab.isVisible()))
    await pane.getByRole("button", { name: "更多" }).click();
  await tab.click();
  await pane
    .getByRole("tabpanel", { name, exact: true })
    .getByText("正在打开…")
    .waitFor({ state: "detached" });
}
