import type { Register } from "../../model/register";
import { choice, code, date, SEQ, text } from "./column";

export const fourGoals: Register = {
  id: "four-goals",
  name: "河湖目标清单",
  sheet: "河湖目标清单",
  aliases: ["四清单", "目标清单"],
  initials: ["hhmbqd"],
  plan: "water",
  systems: ["L13"],
  quotes: [{ reference: "水仅文23", text: "建立健全问题清单、责任清单、目标清单、措施清单" }],
  keeper: "旗水利局（河长办）",
  updated: "每年",
  key: ["问题编号", "目标类别"],
  columns: [
    SEQ,
    code(
      "问题编号",
      12,
      { least: 5, most: 40 },
      { needed: true, hint: "河湖简称-三位序号，如示例河-001；四张清单同号", example: "示例河-001" },
    ),
    text("河湖名称", 12, { needed: true, example: "示例河" }),
    choice("目标类别", 8, ["总体", "阶段"], { needed: true, example: "阶段" }),
    text("目标", 24, { needed: true, example: "岸线无垃圾（示例）" }),
    text("指标", 14, { needed: true, hint: "可量化的", example: "垃圾点" }),
    text("现状值", 10, { example: "1" }),
    text("目标值", 10, { needed: true, example: "0" }),
    text("单位", 8, { example: "处" }),
    date("达到日期", 11, { needed: true, example: "2020-06-30" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "水利部“一河（湖）一策”方案编制指南（试行）（办建管函〔2017〕1071号）" },
    { level: "own", document: "列的组合；以“问题编号”串起四张" },
  ],
  note: "问题、责任、目标、措施四张清单用同一个问题编号相互对应。",
};
