import type { Register } from "../../model/register";
import { choice, code, date, latitude, longitude, SEQ, text } from "./column";

export const fourProblems: Register = {
  id: "four-problems",
  name: "河湖问题清单",
  sheet: "河湖问题清单",
  aliases: ["四清单", "一河一策"],
  initials: ["hhwtqd"],
  plan: "water",
  systems: ["L13", "L16"],
  quotes: [
    { reference: "水仅文23", text: "建立健全问题清单、责任清单、目标清单、措施清单" },
    { reference: "水仅文23", text: "按照“一河一策”“一湖一策”实施方案既定内容" },
  ],
  keeper: "旗水利局（河长办）",
  updated: "按季",
  key: ["问题编号"],
  columns: [
    SEQ,
    code(
      "问题编号",
      12,
      { least: 5, most: 40 },
      { needed: true, hint: "河湖简称-三位序号，如示例河-001；四张清单同号", example: "示例河-001" },
    ),
    text("河湖名称", 12, { needed: true, example: "示例河" }),
    text("河段或位置", 14, { needed: true, example: "示例桥下游" }),
    choice("问题类别", 9, ["水资源", "水域岸线", "水污染", "水环境", "水生态", "执法监管"], {
      needed: true,
      example: "水域岸线",
    }),
    text("问题描述", 26, { needed: true, example: "岸边堆放垃圾（示例）" }),
    text("成因", 16, { needed: true, example: "日常管护不到位" }),
    choice("来源", 9, ["巡河", "督察", "群众举报", "监测", "遥感", "自查"], {
      needed: true,
      example: "巡河",
    }),
    date("发现日期", 11, { needed: true, example: "2020-04-20" }),
    choice("严重程度", 8, ["重大", "较大", "一般"], { needed: true, example: "一般" }),
    longitude("经度", 11, { hint: "东经，十进制度", example: 116.05 }),
    latitude("纬度", 10, { hint: "北纬，十进制度", example: 42.2 }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "水利部“一河（湖）一策”方案编制指南（试行）（办建管函〔2017〕1071号）" },
    { level: "own", document: "列的组合；以“问题编号”串起四张" },
  ],
  note: "问题、责任、目标、措施四张清单用同一个问题编号相互对应。",
};
