import type { Register } from "../../model/register";
import { choice, CREDIT, date, latitude, longitude, person, SEQ, text, TOWNS, YES_NO } from "./column";

export const airScattered: Register = {
  id: "air-scattered",
  name: "“散乱污”工业企业综合整治清单",
  sheet: "散乱污整治清单",
  aliases: ["散乱污"],
  initials: ["slwgyqyzhzzqd", "slwzzqd"],
  plan: "air",
  systems: ["L4", "R1"],
  quotes: [
    {
      reference: "大气文15/清16",
      text: "按照盟生态环境局下发的整治任务清单,通过“升级改造、关停取缔”的方式实施分类整治",
    },
    {
      reference: "大气文15/清16",
      text: "每月1日前向盟生态环境局、工信局报送“散乱污”工业企业综合整治进展情况",
    },
  ],
  keeper: "旗生态环境局、旗工信局",
  updated: "按月（每月1日前报送上月进展）",
  key: ["企业名称", "详细地址"],
  followsUp: true,
  columns: [
    SEQ,
    text("企业名称", 20, { needed: true, hint: "无照的写“无名+品种”", example: "示例建材加工点" }),
    CREDIT(),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    text("详细地址", 18, { needed: true, example: "示例路2号" }),
    longitude("经度", 11, { hint: "东经，十进制度", example: 116.01 }),
    latitude("纬度", 10, { hint: "北纬，十进制度", example: 42.24 }),
    text("行业及产品", 14, { needed: true, example: "石料加工" }),
    choice("属性", 8, ["散", "乱", "污", "散乱", "散污", "乱污", "散乱污"], {
      needed: true,
      hint: "可多选，以顿号隔开",
      example: "乱污",
    }),
    text("存在问题", 20, { needed: true, example: "未办环评、无除尘（示例）" }),
    text("来源", 12, { needed: true, hint: "盟下发清单序号，或自查", example: "自查" }),
    choice("整治类别", 10, ["升级改造", "关停取缔", "整合搬迁"], {
      needed: true,
      hint: "按整治要求分类",
      example: "关停取缔",
    }),
    text("整治措施", 22, { needed: true, hint: "做什么，可核查", example: "断水断电、清设备（示例）" }),
    date("整治时限", 11, { needed: true, hint: "该项应完成的最后一天", example: "2020-11-30" }),
    text("责任单位", 14, { needed: true, hint: "牵头的旗直部门，用全称", example: "旗工信局" }),
    person("责任人", 9, { hint: "责任单位的承办负责人", example: "示例人" }),
    choice("整治进展", 9, ["未启动", "整治中", "已完成", "已销号"], {
      needed: true,
      hint: "未启动、整治中、已完成、已销号",
      example: "整治中",
    }),
    date("完成日期", 11, { hint: "整治完成之日" }),
    date("销号日期", 11, { hint: "验收销号之日" }),
    choice("两断三清", 9, ["完成", "未完成", "不适用"], {
      needed: true,
      hint: "关停取缔类：断水、断电、清原料、清设备、清产品",
      example: "未完成",
    }),
    text("验收单位", 14),
    choice("反弹", 6, YES_NO, { example: "否" }),
    person("包联人", 9, { hint: "苏木镇包联干部", example: "示例人" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    {
      level: "form",
      document:
        "广东、廊坊、临沂等地整治方案与报道：分类（关停取缔/整合搬迁/升级改造）、两断三清、逐家建账写明问题类型、整改方式、责任人、督办人",
    },
    { level: "theme", document: "《锡林郭勒盟“散乱污”工业企业综合整治专项行动工作方案》及下发清单" },
    { level: "own", document: "列的组合" },
  ],
  note: "原文只有升级改造、关停取缔两类；盟里的整治任务清单没有“整合搬迁”的，不用这一项。",
};
