import type { Register } from "../../model/register";
import { choice, code, date, number, SEQ, text } from "./column";

export const fourMeasures: Register = {
  id: "four-measures",
  name: "河湖措施清单",
  sheet: "河湖措施清单",
  aliases: ["四清单", "措施清单"],
  initials: ["hhcsqd"],
  plan: "water",
  systems: ["L13"],
  quotes: [{ reference: "水仅文23", text: "建立健全问题清单、责任清单、目标清单、措施清单" }],
  keeper: "旗水利局（河长办）",
  updated: "按季",
  key: ["问题编号", "措施"],
  followsUp: true,
  columns: [
    SEQ,
    code(
      "问题编号",
      12,
      { least: 5, most: 40 },
      { needed: true, hint: "河湖简称-三位序号，如示例河-001；四张清单同号", example: "示例河-001" },
    ),
    text("河湖名称", 12, { needed: true, example: "示例河" }),
    text("措施", 26, { needed: true, example: "清运垃圾（示例）" }),
    text("工程量或次数", 12, { example: "1次" }),
    number("投资(万元)", 8, 2, { example: 0.5 }),
    text("资金来源", 10, { example: "旗级" }),
    date("开始日期", 11, { example: "2020-05-01" }),
    date("完成时限", 11, { needed: true, example: "2020-06-30" }),
    choice("进展", 8, ["未启动", "推进中", "已完成"], { needed: true, example: "推进中" }),
    date("完成日期", 11),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "水利部“一河（湖）一策”方案编制指南（试行）（办建管函〔2017〕1071号）" },
    { level: "own", document: "列的组合；以“问题编号”串起四张" },
  ],
  note: "问题、责任、目标、措施四张清单用同一个问题编号相互对应。",
};
