import type { Register } from "../../model/register";
import { choice, code, date, formula, number, percent, SEQ, text } from "./column";

export const waterDrinking: Register = {
  id: "water-drinking",
  name: "饮用水安全状况季度公开表",
  sheet: "饮水季度公开",
  aliases: ["饮水公开", "水龙头"],
  initials: ["yysaqzkjdgkb", "ysjdgk"],
  plan: "water",
  systems: ["D4", "D5"],
  quotes: [
    { reference: "水文22/清25", text: "并每季度向社会公开安全状况信息" },
    { reference: "水组织保障(二)/清31", text: "饮水安全状况(水源、供水厂、水龙头)等信息" },
  ],
  keeper: "旗生态环境局（水源）、供水厂/旗住建局（出厂水）、旗卫健委（水龙头）",
  updated: "每季度",
  key: ["季度", "环节", "名称"],
  columns: [
    SEQ,
    code("季度", 8, "quarter", { needed: true, example: "2020Q2" }),
    choice("环节", 10, ["水源", "供水厂出水", "用户水龙头"], {
      needed: true,
      hint: "三张分表，一表合填",
      example: "水源",
    }),
    text("名称", 18, { needed: true, hint: "水源地、水厂或片区", example: "示例镇水源地" }),
    choice("水源类型", 9, ["地下水", "河流", "湖库", "—"], { hint: "水源填", example: "地下水" }),
    choice("水质类别", 8, ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "—"], { hint: "水源填", example: "Ⅲ" }),
    number("监测点数或龙头数(个)", 10, 0, { needed: true, example: 1 }),
    percent("抽检比例", 8, { hint: "水龙头填" }),
    number("检测项目数(项)", 9, 0, { example: 39 }),
    number("检测次数(次)", 8, 0, { needed: true, example: 1 }),
    number("合格次数(次)", 8, 0, { needed: true, example: 1 }),
    formula("合格率", 8, 'IF(N({检测次数(次)})=0,"",{合格次数(次)}/{检测次数(次)})', {
      needed: true,
      percent: true,
    }),
    choice("达标情况", 8, ["达标", "不达标"], { needed: true, example: "达标" }),
    text("超标因子及倍数", 14),
    text("评价标准", 14, { needed: true, hint: "GB/T 14848、GB 3838或GB 5749", example: "GB/T 14848-2017" }),
    text("监测单位", 14, { needed: true, example: "示例监测站" }),
    date("公开日期", 11, { example: "2020-07-10" }),
    text("公开网址", 16),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "塔城地区2020年第4季度城市饮用水安全状况信息公开表" },
    { level: "form", document: "商洛市2024年第三季度公示；铜陵市2025年一季度公告" },
    { level: "form", document: "《水污染防治法》：至少每季度公开一次；水十条：2018年起县级及以上" },
  ],
};
