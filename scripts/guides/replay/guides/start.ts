import { insertLists, PLANS } from "../../../../test/support/insert-lists";
import { selectCell, tabNames } from "../../../../test/support/excel-in-page";
import { openView, pressElsewhere } from "../../../../test/support/pane";
import { fillScriptedYear } from "../../../../test/support/scripted-year-in-page";
import { FOUND_LIST, type Replay, type Tour } from "../tour";

/** The guide's first page: from an empty workbook to flags, figures and the day. */
export const START: Replay = {
  guide: "guide",
  follow: async (tour) => {
    const { page, pane } = tour;
    await insert(tour);
    await tour.step("填了完成日期，或完成状态选了“已完成”“已销号”，就算完成", () => fillScriptedYear(page));
    await tour.step("统计截止日在各页上方，点“更改”修改", () => tour.fixDay("2020-11-24"));
    await tour.step("首页列出这个工作簿里的清单、逾期和7天内到期的任务、需要您确认的地方", async () => {
      await openView(pane, "首页");
      await tour.sees("找到3张清单，共104项");
      await tour.sees(/^7天内到期（/);
    });
    await tour.picture("home-pane");
    await tour.step("首页、督办和报送页在它旁边选“全部单位”或一个单位", async () => {
      const choice = pane.getByRole("combobox", { name: "看哪个单位的任务" });
      await choice.selectOption("旗水利局");
      await choice.selectOption({ label: "全部单位" });
    });
    await watch(tour);
    await tour.step("在任务的单元格上点右键，“看这项任务”", async () => {
      await selectCell(page, "C8");
      await pressElsewhere(page, "showRow");
      await tour.sees(/^选中的一项（/);
    });
    await selfCheck(tour);
  },
};

async function insert(tour: Tour): Promise<void> {
  const { pane } = tour;
  await tour.step("空工作簿里点“插入官方清单”", async () => {
    await tour.sees("这个工作簿还没有任务清单");
    await tour.press("插入官方清单");
  });
  await tour.step("勾选大气、水、土壤", async () => {
    for (const plan of PLANS) await pane.getByRole("checkbox", { name: new RegExp(`^${plan}`) }).check();
  });
  await tour.step("选打印还是填报", async () => {
    await tour.sees("打印还是填报？");
    await pane.getByRole("radio", { name: /^任务台账/ }).check();
  });
  await tour.step("点“插入”。每份清单放进一张新工作表", async () => {
    await tour.press("插入");
    await tour.sees("已插入3张工作表");
  });
  await tour.picture("workbook");
  await tour.step("这份清单已经插入过的，先问您，再插入一份时表名加编号", async () => {
    await tour.press("插入");
    await tour.sees("工作簿里已有");
    await tour.press("不插入");
  });
}

async function watch(tour: Tour): Promise<void> {
  const { page, pane } = tour;
  await tour.step("点窗格的“督办”页", () => openView(pane, "督办"));
  await tour.step("窗格下方列出每张工作表上识别出的清单，点开看表头行和栏目", async () => {
    await pane.getByText(FOUND_LIST).first().click();
    await tour.sees(/表头在第\d+行/);
    await pane.getByRole("button", { name: "认得不对？指定表头和栏目" }).first().waitFor();
  });
  await tour.step("在上方选单位，点一行就跳到那个单元格", async () => {
    await pane.getByRole("combobox", { name: "看哪个单位的任务" }).selectOption({ label: "旗水利局" });
    const overdue = pane.getByText(/^▲ 逾期\d+项/);
    if (await overdue.isVisible()) await overdue.click();
  });
  await tour.step("点“标记逾期”", async () => {
    await tour.press("标记逾期");
    await tour.sees(/^已标记3个清单/);
  });
  await tour.step("点“清除标记”，工作表恢复原样", async () => {
    await tour.press("清除标记");
    await tour.sees("已清除标记，工作表恢复原样");
  });
  await tour.step("点结果旁的“撤销”", async () => {
    await insertLists(pane, ["水"], "任务清单");
    const before = (await tabNames(page)).length;
    await tour.press("撤销");
    await tour.sees(/^已撤销/);
    if ((await tabNames(page)).length >= before) throw new Error("the sheet is still there");
  });
}

async function selfCheck(tour: Tour): Promise<void> {
  await tour.step("点页签右边的“⋯”，再点“自检”", () => openView(tour.pane, "自检"));
  await tour.step("所以请先点“打开新工作簿”", () =>
    tour.pane.getByRole("button", { name: "打开新工作簿" }).waitFor(),
  );
}
