import type { Register } from "../../model/register";
import { choice, date, latitude, longitude, number, person, SEQ, text } from "./column";

export const waterSourceIssues: Register = {
  id: "water-source-issues",
  name: "水源地环境问题整改清单",
  sheet: "水源地问题整改",
  aliases: ["水源地整改"],
  initials: ["sydhjwtzgqd", "sydwtzg"],
  plan: "water",
  systems: ["L15"],
  quotes: [
    {
      reference: "水文20/清23",
      text: "重点针对一级保护区内违章建筑的2个水源地制定整改方案,明确具体措施、任务分工、时间节点,责任单位和责任人,2020年底前基本见效",
    },
  ],
  keeper: "旗生态环境局（水利局配合）",
  updated: "按月",
  key: ["水源地名称", "问题"],
  followsUp: true,
  columns: [
    SEQ,
    text("水源地名称", 18, { needed: true, example: "示例镇水源地" }),
    choice("保护区级别", 9, ["一级", "二级", "准保护区"], { needed: true, example: "一级" }),
    text("问题", 22, { needed: true, example: "违章建筑1处（示例）" }),
    choice(
      "问题类型",
      10,
      ["违章建筑", "排污口", "工业企业", "养殖", "农业面源", "交通穿越", "旅游餐饮", "标志缺失", "其他"],
      { needed: true, example: "违章建筑" },
    ),
    longitude("经度", 11, { hint: "东经，十进制度", example: 116.0 }),
    latitude("纬度", 10, { hint: "北纬，十进制度", example: 42.26 }),
    number("面积或数量(平方米)", 9, 2, { example: 120.0 }),
    date("发现日期", 11, { needed: true, example: "2020-04-01" }),
    text("整改措施", 22, { needed: true, example: "拆除并恢复（示例）" }),
    text("任务分工", 18, { needed: true, example: "示例镇拆除、旗水利局恢复" }),
    text("时间节点", 18, {
      needed: true,
      hint: "分步写：某月某日前做到什么",
      example: "2020-06-30拆除；2020-09-30恢复",
    }),
    date("整改时限", 11, { needed: true, hint: "最后节点", example: "2020-09-30" }),
    text("责任单位", 14, { needed: true, example: "旗水利局" }),
    person("责任人", 9, { needed: true, example: "示例人" }),
    choice("整改进展", 9, ["未启动", "整改中", "已完成", "已销号"], { needed: true, example: "整改中" }),
    date("完成日期", 11),
    date("销号日期", 11),
    text("佐证", 14),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "通知原文自列五要素：具体措施、任务分工、时间节点、责任单位、责任人" },
    { level: "own", document: "其余列" },
  ],
};
