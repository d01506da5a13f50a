import { insertAllLists } from "../../../../test/support/insert-lists";
import { openView } from "../../../../test/support/pane";
import { fillScriptedYear } from "../../../../test/support/scripted-year-in-page";
import type { Replay } from "../tour";

const MAKING_MS = 60_000;

/** A year of made-up entries summed up, with a bulletin and letters. */
export const SUMMARY: Replay = {
  guide: "summary",
  follow: async (tour) => {
    const { page, pane } = tour;
    await insertAllLists(pane, "任务台账");
    await fillScriptedYear(page);
    await tour.step("只这一次要按另一天的，点“只这一次按另一天统计”填日期", async () => {
      await openView(pane, "汇总");
      await tour.press("只这一次按另一天统计");
      await pane.getByLabel("本次统计到").fill("2020-11-20");
    });
    await tour.step("打开“汇总”页，点“生成年终汇总”", async () => {
      await tour.press("生成年终汇总");
      await tour.sees("已生成年终汇总");
    });
    await tour.step("“汇总”页用同样的数字画出同样的三组图", () =>
      pane.getByText("各单位办结率").scrollIntoViewIfNeeded(),
    );
    await tour.picture("summary-pane");
    await tour.step("再次生成时先问", async () => {
      await tour.press("生成年终汇总");
      await tour.sees(/^将替换上次生成的/);
      await tour.press("取消");
    });
    await tour.step("另存一份全是数值的汇总表", async () => {
      await tour.press("转为数值");
      await tour.sees("已另存为数值");
    });
    await tour.step("选通报日期，填逾期满几天亮督办黄牌、红牌，点“生成通报”", async () => {
      await pane.getByText("督办通报", { exact: true }).click();
      await pane.getByLabel("通报日期").fill("2020-11-20");
      await pane.getByLabel("逾期满几天亮督办红牌").waitFor();
      await tour.press("生成通报");
      await tour.sees("工作簿中没有更早的通报可比。");
    });
    await tour.step("选“全部”或一个有逾期、临期任务的单位，选文种和反馈期限，点“生成函件”", async () => {
      await pane.getByText("提醒函和督办函", { exact: true }).click();
      await pane.getByRole("textbox", { name: /填报单位/ }).fill("旗攻坚办");
      await tour.press("生成函件");
      await pane.getByText(/已生成\d+份函/).waitFor({ timeout: MAKING_MS });
    });
    await tour.step("可以下载成一个 Word 文件，或一个单位一份、连同反馈表打成压缩包", async () => {
      for (const name of ["下载 Word（合成一份）", "下载各单位的函和反馈表（压缩包）"])
        await Promise.all([page.waitForEvent("download"), tour.press(name)]);
    });
  },
};
