import type { Register } from "../../model/register";
import { choice, date, number, SEQ, text } from "./column";

export const waterDrills: Register = {
  id: "water-drills",
  name: "应急演练和评估记录",
  sheet: "演练评估记录",
  aliases: ["演练"],
  initials: ["yjylhpgjl", "ylpgjl"],
  plan: "water",
  systems: ["E1", "E3"],
  quotes: [
    { reference: "水仅文19", text: "每年定期开展水污染事故处置应急演练、评估" },
    { reference: "水仅文22", text: "健全突发饮用水污染事件应急监测和处置机制" },
  ],
  keeper: "旗生态环境局（应急、住建、水利、卫健配合）",
  updated: "每年至少一次",
  key: ["演练名称"],
  columns: [
    SEQ,
    text("演练名称", 20, { needed: true, example: "示例水源地突发污染演练" }),
    choice("形式", 8, ["桌面", "实战", "双盲", "专项"], { needed: true, example: "桌面" }),
    choice("事件类型", 11, ["水污染", "饮用水水源", "重污染天气", "危险废物", "尾矿库", "其他"], {
      needed: true,
      example: "饮用水水源",
    }),
    date("计划日期", 11, { example: "2020-09-10" }),
    date("演练日期", 11),
    text("地点", 14, { needed: true, example: "示例会议室" }),
    text("情景和科目", 22, { needed: true, example: "车辆侧翻泄漏（示例）" }),
    text("组织单位", 14, { needed: true, example: "旗生态环境局" }),
    text("参演单位", 18, { needed: true, example: "应急、水利、卫健" }),
    number("人数(人)", 7, 0, { example: 20 }),
    text("依据预案", 16, { needed: true, example: "示例预案" }),
    choice("方案", 7, ["有", "无"], { needed: true, example: "有" }),
    choice("影像", 7, ["有", "无"], { needed: true, example: "无" }),
    date("评估日期", 11),
    text("评估结论", 16),
    text("发现问题", 20),
    text("整改措施", 18),
    date("整改完成日期", 11),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "《突发环境事件应急演练实务分析》（2019）等" },
    { level: "own", document: "列的组合" },
  ],
};
