import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainXlsx } from "../../../../test/fixtures/lists/plain-xlsx";
import { fillRows, insertRegisters } from "../../../../test/support/register-rows-in-page";
import { insertLists } from "../../../../test/support/insert-lists";
import { openFile, openView } from "../../../../test/support/pane";
import { inFolder } from "../in-folder";
import { FOUND_LIST, toTop, type Replay } from "../tour";

const HEAD = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况", "是否完成"];
const ROWS = [
  [1, "河道整治", "清理河道垃圾三处", "2020年11月前", "旗水利局", "已完成2处", ""],
  [2, "河道整治", "拆除河岸违章建筑", "10月底前", "旗水利局、旗住建局", "", ""],
  [3, "污染治理", "改造老旧污水管网", "2020年12月底前", "旗住建局", "正在推进", ""],
];

/** 督办 of a bureau's own list: doubts, flags, settings. */
export const WATCH: Replay = {
  guide: "watch",
  follow: async (tour) => {
    const { page, pane } = tour;
    await inFolder(async (folder) => {
      const file = join(folder, "清单.xlsx");
      writeFileSync(file, plainXlsx([{ name: "清单", rows: [["2020年度重点任务清单"], HEAD, ...ROWS] }]));
      await openFile(page, file, /^找到1张清单/);
      await tour.step("打开“督办”页", () => openView(pane, "督办"));
      await tour.step("每一处引出原文，写明现在按什么理解、为什么拿不准", () => tour.sees(/^现按“.*”理解/));
      await tour.step("理解得对，点“已核对”", async () => {
        await pane
          .getByRole("button", { name: /^已核对 / })
          .first()
          .click();
        await tour.sees(/^已记下1处/);
      });
      await tour.step("不对，点“改正”转到该处改写", async () => {
        await pane
          .getByRole("button", { name: /^改正 / })
          .first()
          .click();
        await tour.sees(/^请在选中的单元格/);
      });
      await tour.step("核对错了，在“已核对”里撤销", async () => {
        await pane.getByText(/^已核对（\d+处）/).click();
        await pane
          .getByRole("button", { name: /^撤销 / })
          .first()
          .click();
        await tour.sees(/^已撤销1处核对/);
      });
      await tour.step("在该清单下点“认得不对？指定表头和栏目”，从下拉列表里选表头行和各栏", async () => {
        await pane.getByText(FOUND_LIST).click();
        await pane.getByRole("button", { name: /^认得不对/ }).click();
        await pane.getByRole("combobox", { name: "配合单位" }).waitFor();
        await tour.press("确定");
      });
      await tour.step("写入前先说明要写什么", () => tour.sees(/^将在1个清单右侧加/));
      await tour.step("随统计截止日、进展、完成日期变化", async () => {
        await tour.press("标记逾期");
        await tour.sees(/^已标记1个清单共3项任务/);
        await tour.fixDay("2020-12-05");
      });
      await tour.step("临期天数、完成用语、未完成用语", async () => {
        await openView(pane, "设置");
        await pane.getByLabel("临期天数").waitFor();
      });
      await tour.picture("settings-pane");
      await tour.step("去掉加上的栏、颜色、名称和“督办设置”", async () => {
        await openView(pane, "督办");
        await tour.press("清除标记");
        await tour.sees("已清除标记");
      });
    });
  },
};

/** A contradiction that is decided. */
export const RULINGS: Replay = {
  guide: "watch",
  follow: async (tour) => {
    const { pane } = tour;
    await insertLists(pane, ["土壤"], "任务台账");
    await tour.step("“督办”页的“原文核对”列出工作簿里的清单和指标表涉及的各处", async () => {
      await openView(pane, "督办");
      await pane.getByText("原文核对（通知的矛盾和缺字）").click();
    });
    await tour.step("填核定人，点一种结论", async () => {
      await pane.getByLabel("核定人").fill("张三");
      await tour.press("A1 按措施");
      await tour.sees(/^已核定：按措施/);
    });
    await toTop(pane.getByText("核定人", { exact: true }));
    await tour.picture("rulings-pane");
    await tour.step("“撤回”后恢复按清单判定", async () => {
      await tour.press("撤回 A1");
      await tour.sees(/^已撤回A1的核定/);
    });
  },
};

/** Open rows of two registers in 督办, below those of the list. */
export const REGISTER_ROWS: Replay = {
  guide: "registers",
  follow: async (tour) => {
    const { page, pane } = tour;
    await insertLists(pane, ["土壤"], "任务台账");
    await insertRegisters(pane, ["尾矿库“一库一档”", "入河（湖、库）排污口台账（一口一档）"]);
    await fillRows(page, "尾矿库一库一档", [
      { 尾矿库名称: "甲矿一号库", 责任单位: "旗应急局", 整治时限: 44104 },
      { 尾矿库名称: "乙矿尾矿库", 责任单位: "旗应急局", 整治时限: 44196 },
    ]);
    await fillRows(page, "入河排污口台账", [
      { 排污口名称: "甲厂排污口", 责任单位: "旗水利局", 整治时限: 44135 },
    ]);
    await tour.step("未完成的行在“督办”页另列一组，点一下转到该行", async () => {
      await openView(pane, "督办");
      await pane.getByText(/^台账未完成3项/).click();
    });
    await toTop(pane.getByText(/^台账未完成3项/));
    await tour.picture("register-rows");
  },
};
