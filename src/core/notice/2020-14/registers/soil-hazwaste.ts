import type { Register } from "../../model/register";
import { choice, code, CREDIT, date, number, SEQ, text, YES_NO } from "./column";

export const soilHazwaste: Register = {
  id: "soil-hazwaste",
  name: "危险废物规范化管理检查和移交台账",
  sheet: "危废检查台账",
  aliases: ["危废", "移交"],
  initials: ["wxfwgfhgljchyjtz", "wfjctz"],
  plan: "soil",
  systems: ["R12"],
  quotes: [
    {
      reference: "土壤仅文17",
      text: "将生态环境执法检查中发现涉嫌危险废物环境违法犯罪的问题及时移交有关部门",
    },
    {
      reference: "土壤文17/清18",
      text: "以废弃危险化学品、医疗废物等危险废物为重点,开展危险废物规范化管理检查工作",
    },
  ],
  keeper: "旗生态环境局（工信、卫健配合）",
  updated: "每次检查",
  key: ["检查日期", "单位名称"],
  columns: [
    SEQ,
    date("检查日期", 11, { needed: true, example: "2020-06-10" }),
    text("单位名称", 20, { needed: true, example: "示例医院" }),
    CREDIT(),
    choice("类型", 9, ["产生单位", "经营单位", "医疗机构"], { needed: true, example: "医疗机构" }),
    text("危废名称", 14, { needed: true, example: "感染性废物" }),
    code(
      "危废代码",
      13,
      { least: 4, most: 10 },
      { needed: true, hint: "国家危险废物名录，HW后两位或三段八位", example: "841-001-01" },
    ),
    number("年产生量(吨)", 9, 3, { example: 5.2 }),
    choice("贮存场所", 8, ["合格", "不合格"], { needed: true, example: "合格" }),
    choice("识别标志", 8, ["合格", "不合格"], { needed: true, example: "合格" }),
    choice("管理计划备案", 9, YES_NO, { needed: true, example: "是" }),
    choice("台账", 8, ["规范", "不规范", "无"], { needed: true, example: "规范" }),
    choice("转移联单", 9, ["规范", "不规范", "无转移"], { needed: true, example: "规范" }),
    text("接收单位", 16, { example: "示例处置公司" }),
    text("检查结论", 10, { needed: true, hint: "达标、基本达标、不达标", example: "基本达标" }),
    text("问题", 18, { example: "标签不全（示例）" }),
    date("整改时限", 11, { example: "2020-06-30" }),
    date("整改完成日期", 11),
    choice("涉嫌犯罪", 8, YES_NO, { needed: true, example: "否" }),
    date("移交日期", 11),
    text("移交单位及案号", 16, { hint: "公安等" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "theme", document: "HJ 1259-2022《危险废物管理计划和管理台账制定技术导则》" },
    { level: "theme", document: "《“十三五”全国危险废物规范化管理督查考核工作方案》" },
    { level: "own", document: "列的组合" },
  ],
};
