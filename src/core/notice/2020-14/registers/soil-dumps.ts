import type { Register } from "../../model/register";
import { choice, code, date, latitude, longitude, number, person, SEQ, text, TOWNS } from "./column";

export const soilDumps: Register = {
  id: "soil-dumps",
  name: "非正规垃圾堆放点整治台账",
  sheet: "垃圾堆放点台账",
  aliases: ["垃圾"],
  initials: ["fzgljdfdzztz", "ljdfdtz"],
  plan: "soil",
  systems: [],
  quotes: [
    {
      reference: "土壤文10/清11",
      text: "到2020年底,基本完成非正规垃圾堆放点整治工作,严厉查处在农村地区随意倾倒、堆放垃圾行为",
    },
  ],
  keeper: "旗住建局（农科局配合）",
  updated: "按月（建议）；以全国非正规垃圾堆放点信息系统为准",
  key: ["堆放点名称"],
  followsUp: true,
  columns: [
    SEQ,
    text("堆放点名称", 18, { needed: true, example: "示例嘎查东堆放点" }),
    code("系统编号", 14, { least: 1, most: 30 }, { hint: "全国系统" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "宝绍代苏木",
      open: true,
    }),
    text("位置", 16, { needed: true, example: "示例嘎查东1公里" }),
    longitude("经度", 11, { needed: true, hint: "东经，十进制度", example: 115.8 }),
    latitude("纬度", 10, { needed: true, hint: "北纬，十进制度", example: 42.6 }),
    choice("垃圾类型", 12, ["生活垃圾", "建筑垃圾", "一般工业固废", "危险废物", "农业生产废弃物", "混合"], {
      needed: true,
      example: "生活垃圾",
    }),
    number("体积(立方米)", 10, 0, { needed: true, example: 800 }),
    number("占地(平方米)", 9, 0, { example: 600 }),
    date("形成时间", 11),
    choice("风险", 7, ["高", "中", "低"], { needed: true, hint: "靠近水源、村庄等", example: "中" }),
    choice("整治方式", 10, ["清运", "就地封场", "综合利用", "原位处理"], { needed: true, example: "清运" }),
    text("整治措施", 22, { needed: true, hint: "做什么，可核查", example: "清运至填埋场（示例）" }),
    date("整治时限", 11, { needed: true, hint: "该项应完成的最后一天", example: "2020-10-31" }),
    text("责任单位", 14, { needed: true, hint: "牵头的旗直部门，用全称", example: "旗住建局" }),
    person("责任人", 9, { hint: "责任单位的承办负责人", example: "示例人" }),
    choice("整治进展", 9, ["未启动", "整治中", "已完成", "已销号"], {
      needed: true,
      hint: "未启动、整治中、已完成、已销号",
      example: "整治中",
    }),
    date("完成日期", 11, { hint: "整治完成之日" }),
    date("销号日期", 11, { hint: "验收销号之日" }),
    choice("一处一策", 8, ["有", "无"], { needed: true, example: "有" }),
    choice("回头看", 8, ["无反弹", "反弹", "未开展"], { example: "未开展" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "四部门《关于做好非正规垃圾堆放点排查和整治工作的通知》（建村〔2018〕52号）" },
    { level: "form", document: "芦山县报道：生活垃圾500立方米以上、建筑垃圾5000立方米以上" },
    { level: "own", document: "列的组合" },
  ],
};
