import { insertLists } from "../../../../test/support/insert-lists";
import { openView } from "../../../../test/support/pane";
import type { Replay } from "../tour";

/** Registers found by the first letters of their names. */
export const REGISTERS: Replay = {
  guide: "registers",
  follow: async (tour) => {
    const { pane } = tour;
    await tour.step("“插入”页下方的“台账、名录、清单”", async () => {
      await openView(pane, "插入");
      await pane.getByText("台账、名录、清单（39种）").click();
    });
    await tour.step("按方案、名称、别名或拼音首字母查找，勾选后一并插入", async () => {
      await pane.getByRole("textbox", { name: "查找" }).fill("wkk");
      await pane.getByRole("checkbox", { name: "尾矿库“一库一档”" }).check();
      await tour.press("插入所选台账（1）");
      await tour.sees("已插入1张工作表");
    });
    await tour.picture("registers");
  },
};

/** A template that is kept. */
export const TEMPLATES: Replay = {
  guide: "templates",
  follow: async (tour) => {
    const { pane } = tour;
    await insertLists(pane, ["土壤"], "任务台账");
    await tour.step("选一张表，起名，点“存为模板”", async () => {
      await pane.getByText("自有模板").click();
      await pane.getByLabel("模板名称").fill("本局清单");
      await tour.press("存为模板");
      await tour.sees("已存为模板");
    });
    await pane.getByText("已存为模板").scrollIntoViewIfNeeded();
    await tour.picture("templates");
    await tour.step("已有的模板可以插入、导出、删除", async () => {
      await pane.getByRole("button", { name: "删除本局清单" }).waitFor();
      await tour.press("插入本局清单");
    });
    await tour.step("导出的内容全选复制，存为.json文件", async () => {
      await tour.press("导出本局清单");
      await pane.getByLabel(/^模板文件的内容/).waitFor();
    });
    await tour.step("“读入模板文件”读别人的", () =>
      pane.getByLabel("读入模板文件").waitFor({ state: "attached" }),
    );
  },
};

/** The questions of the review, and a draft. */
export const NEXT_YEAR: Replay = {
  guide: "next-year",
  follow: async (tour) => {
    const { pane } = tour;
    await insertLists(pane, ["土壤"], "任务台账");
    await tour.step("“插入”页下方的“下一年度草稿”，填年份，点“逐处核对”", async () => {
      await pane.getByText("下一年度草稿").click();
      await tour.press("逐处核对");
    });
    await tour.step("一条措施一个选择：平移、不动、删去、改写", async () => {
      await pane.getByLabel("选择（土壤-2）").selectOption("删去");
      await pane.getByLabel("选择（土壤-4）").selectOption({ index: 1 });
    });
    await pane.getByLabel("选择（土壤-6）").scrollIntoViewIfNeeded();
    await tour.picture("next-year-review");
    await tour.step("“全部按草稿，未选的标为待确认”也可以", async () => {
      await tour.press("全部按草稿，未选的标为待确认");
      await tour.sees("原清单未改动");
    });
    await tour.picture("next-year-draft");
    await tour.step("年份填原来的年份", () => pane.getByLabel("年份").fill("2020"));
    await tour.step("还原出原清单", async () => {
      await tour.press("逐处核对");
      await tour.press("由草稿还原2020年清单");
      await tour.sees("已还原1张清单。");
    });
  },
};
