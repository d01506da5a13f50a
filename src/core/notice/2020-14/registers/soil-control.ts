import type { Register } from "../../model/register";
import { choice, date, number, SEQ, text } from "./column";

export const soilControl: Register = {
  id: "soil-control",
  name: "建设用地土壤污染风险管控和修复名录（本旗地块跟踪）",
  sheet: "风险管控修复名录",
  aliases: ["修复名录"],
  initials: ["jsydtrwrfxgkhxfml", "fxgkxfml"],
  plan: "soil",
  systems: ["L22"],
  quotes: [{ reference: "土壤文7/清8", text: "可以向自治区生态环境厅、自然资源厅申请移出《名录》" }],
  keeper: "旗生态环境局、旗自然资源局",
  updated: "随自治区名录更新",
  key: ["地块名称"],
  columns: [
    SEQ,
    text("地块名称", 20, { needed: true, hint: "与污染地块名录一致", example: "示例化工厂原址地块" }),
    text("地址", 16, { needed: true, example: "示例路5号" }),
    text("四至范围", 20, { needed: true, example: "东至示例路…" }),
    number("地块面积(平方米)", 10, 0, { needed: true, example: 12000 }),
    text("主要污染物", 14, { needed: true, example: "示例污染物" }),
    date("列入日期", 11, { needed: true, example: "2020-05-01" }),
    choice("措施类型", 9, ["风险管控", "修复", "管控和修复"], { needed: true, example: "风险管控" }),
    text("责任人（单位）", 16, { needed: true, hint: "土壤污染责任人", example: "示例公司" }),
    text("方案名称", 16),
    choice("进展情况", 10, ["风险评估完成", "方案编制", "施工", "效果评估", "申请移出", "已移出"], {
      needed: true,
      example: "方案编制",
    }),
    text("环境监理单位", 14, { hint: "施工期" }),
    text("二次污染防治", 16, { hint: "废水、废气、固废去向" }),
    date("效果评估日期", 11),
    date("申请移出日期", 11),
    date("移出日期", 11),
    choice("开发建设", 8, ["未开工", "违规开工"], {
      needed: true,
      hint: "名录内禁止开工无关项目",
      example: "未开工",
    }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "四川省建设用地土壤污染风险管控和修复名录（第一批）" },
    {
      level: "form",
      document:
        "《建设用地土壤污染风险管控和修复名录及修复施工相关信息公开工作指南》（生态环境部公告2021年第71号）",
    },
    { level: "own", document: "监理、二次污染、开工列" },
  ],
};
