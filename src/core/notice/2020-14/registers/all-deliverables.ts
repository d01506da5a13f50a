import type { Register } from "../../model/register";
import { choice, code, date, SEQ, text } from "./column";

export const allDeliverables: Register = {
  id: "all-deliverables",
  name: "方案规划划定类交付物清单",
  sheet: "交付物清单",
  aliases: ["交付物", "方案编制"],
  initials: ["faghhdljfwqd", "jfwqd"],
  plan: "all",
  systems: [],
  quotes: [],
  keeper: "各牵头单位，旗政府办汇总",
  updated: "按月",
  key: ["任务编号", "交付物"],
  followsUp: true,
  columns: [
    SEQ,
    choice("方案", 7, ["大气", "水", "土壤"], { needed: true, example: "大气" }),
    code("任务编号", 10, { least: 3, most: 7 }, { needed: true, hint: "如大气-25-2", example: "大气-25-2" }),
    text("交付物", 26, { needed: true, example: "烟花爆竹禁燃方案" }),
    choice("类型", 8, ["方案", "规划", "划定", "预案", "办法", "计划", "评估", "名录"], {
      needed: true,
      example: "方案",
    }),
    text("牵头单位", 14, { needed: true, example: "旗公安局" }),
    date("应完成日期", 11, { example: "2020-09-30" }),
    choice("阶段", 9, ["未启动", "起草", "征求意见", "审议", "印发", "备案", "公开"], {
      needed: true,
      example: "起草",
    }),
    text("文号", 16),
    date("印发日期", 11),
    choice("公开", 8, ["已公开", "未公开", "不公开"]),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [{ level: "own", document: "清单内容见coverage.md §6" }],
};
