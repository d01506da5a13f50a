import type { Register } from "../../model/register";
import { choice, date, latitude, longitude, number, SEQ, text, TOWNS } from "./column";

export const soilUnsurveyed: Register = {
  id: "soil-unsurveyed",
  name: "未经调查已开发利用地块摸底表",
  sheet: "已开发地块摸底",
  aliases: ["未调查地块"],
  initials: ["wjdcykflydkmdb", "ykfdkmd"],
  plan: "soil",
  systems: ["R8"],
  quotes: [
    {
      reference: "土壤文5/清6",
      text: "2020年8月底前,要对未经土壤污染状况调查,已开发利用为住宅、公共管理与公共服务用地的地块进行摸底调查",
    },
    { reference: "土壤文5/清6", text: "调查结果上报盟生态环境局、自然资源局备核" },
  ],
  keeper: "旗生态环境局、旗自然资源局、旗工信局",
  updated: "一次，8月底前上报",
  key: ["地块名称"],
  columns: [
    SEQ,
    text("地块名称", 20, { needed: true, example: "示例小区地块" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    text("地址", 16, { needed: true, example: "示例路6号" }),
    longitude("经度", 11, { hint: "东经，十进制度", example: 116.0 }),
    latitude("纬度", 10, { hint: "北纬，十进制度", example: 42.24 }),
    number("面积(平方米)", 10, 0, { needed: true, example: 8000 }),
    text("原企业及行业", 18, { needed: true, example: "示例加油站" }),
    text("原用途", 10, { needed: true, example: "商服" }),
    choice("现用途", 14, ["住宅", "公共管理与公共服务", "其他"], { needed: true, example: "住宅" }),
    date("变更或开发日期", 11, { example: "2015-06-01" }),
    choice("规划许可", 8, ["有", "无"], { example: "有" }),
    choice("土壤调查", 9, ["未开展", "已补做"], { needed: true, example: "未开展" }),
    text("采取的措施", 18),
    choice("风险判断", 8, ["低", "中", "高", "待查"], { needed: true, example: "待查" }),
    text("责任单位", 14, { needed: true, example: "旗自然资源局" }),
    date("上报日期", 11),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "广东三厅2019年通知转述：原企业名称、地址、行业、收储时间、规划用途、联系人" },
    { level: "own", document: "列的组合" },
  ],
};
