import type { Register } from "../../model/register";
import { choice, CREDIT, date, SEQ, text, TOWNS } from "./column";

export const waterCards: Register = {
  id: "water-cards",
  name: "水环境“黄牌”“红牌”企业名单",
  sheet: "黄牌红牌企业名单",
  aliases: ["黄牌", "红牌"],
  initials: ["shjhphpqymd", "hphpqymd"],
  plan: "water",
  systems: ["L18"],
  quotes: [
    { reference: "水组织保障(二)/清31", text: "定期公布本行政区域内水环境质量状况、“黄牌”和“红牌”企业名单" },
  ],
  keeper: "旗生态环境局",
  updated: "按上级频次（国家水十条：自2016年起定期公布）；未定的建议每季",
  key: ["企业名称", "列牌日期"],
  columns: [
    SEQ,
    text("企业名称", 20, { needed: true, example: "示例屠宰场" }),
    CREDIT({ needed: true, example: "91152530MA00001032" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "桑根达来镇",
      open: true,
    }),
    choice("牌别", 7, ["黄牌", "红牌"], { needed: true, example: "黄牌" }),
    text("列牌事由", 24, {
      needed: true,
      hint: "黄牌：超标或超总量，限产限排；红牌：整治后仍不达标且情节严重，停业关闭",
      example: "废水超标（示例）",
    }),
    text("超标污染物及倍数", 14, { needed: true, example: "氨氮0.2倍" }),
    text("决定文书号", 16, { needed: true, example: "示例〔2020〕0号" }),
    date("列牌日期", 11, { needed: true, example: "2020-05-10" }),
    date("整改期限", 11, { needed: true, example: "2020-08-10" }),
    text("整改要求", 18, { needed: true, example: "限产整治（示例）" }),
    choice("整改结果", 8, ["整改中", "已达标", "未达标"], { needed: true, example: "整改中" }),
    date("摘牌日期", 11),
    date("公布日期", 11),
    text("公布网址", 16),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "theme", document: "《水污染防治行动计划》（国发〔2015〕17号）第八条" },
    { level: "own", document: "列的组合" },
  ],
  note: "这里的黄牌、红牌是对企业的，与督办通报里对单位的黄牌、红牌不是一回事。",
};
