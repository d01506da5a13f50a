import { insertLists } from "../../../../test/support/insert-lists";
import { openView } from "../../../../test/support/pane";
import { toTop, type Replay } from "../tour";

/** An indicator that only a person can judge, and one that a person has judged. */
export const INDICATORS: Replay = {
  guide: "indicators",
  follow: async (tour) => {
    const { pane } = tour;
    // A list, by whose year the days are counted.
    await insertLists(pane, ["土壤"], "任务台账");
    await openView(pane, "指标");
    for (const plan of ["大气", "水"]) await pane.getByRole("checkbox", { name: plan }).uncheck();
    await tour.step("“插入指标表”每个方案写一张表", async () => {
      await tour.press("插入指标表");
      await tour.sees("已插入1张指标表");
    });
    await tour.step("“指标”页点“人工认定”也一样，日期记统计截止日", async () => {
      await tour.press("人工认定 污染地块清单和优先管控名录");
      await pane.getByLabel("认定人").fill("张三");
      await tour.press("记下");
      await tour.sees(/^已记下：污染地块清单和优先管控名录/);
    });
    await tour.press("人工认定 耕地分类清单和图表,上传信息系统");
    await toTop(pane.getByRole("button", { name: "受污染耕地安全利用率", exact: true }));
    await tour.picture("attest-pane");
  },
};

/** A day in June: what was missed, what is due this week, four reports registered. */
export const DUTIES: Replay = {
  guide: "duties",
  follow: async (tour) => {
    const { page, pane } = tour;
    await openView(pane, "报送");
    await tour.step("生成报送日历；看逾期未报、本周和本月要报的", async () => {
      await tour.press("生成报送日历");
      await tour.sees(/^已生成：48期/);
      await tour.fixDay("2020-06-29");
      await tour.sees(/^截至2020-06-29：应报48期/);
    });
    await tour.step("点“登记已报”填报送日期和凭证", async () => {
      for (const due of ["W1 2020-03-31", "W2 2020-03-31", "D4 2020-03-31", "R1 2020-04-01"]) {
        await tour.press(`登记已报 ${due}`);
        await pane.getByLabel(/^凭证/).waitFor();
        await tour.press("登记");
        await pane.getByRole("button", { name: `登记已报 ${due}` }).waitFor({ state: "detached" });
      }
    });
    await toTop(pane.getByRole("region", { name: /逾期未报/ }));
    await tour.picture("duties-pane");
    await tour.step("选报送口径", async () => {
      await pane.getByText(/^有几种理解的时限/).click();
      await pane.getByLabel(/^R3 /).waitFor();
    });
    await tour.step("下载日历文件，下载不了的复制文字", async () => {
      await Promise.all([page.waitForEvent("download"), tour.press("下载日历文件（zlq-2020.ics）")]);
      await tour.press("复制为文字");
      await tour.sees(/^已复制\d+行。|没能复制/);
    });
  },
};
