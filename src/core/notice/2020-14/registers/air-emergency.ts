import type { Register } from "../../model/register";
import { choice, CREDIT, number, percent, person, phone, SEQ, text, TOWNS } from "./column";

export const airEmergency: Register = {
  id: "air-emergency",
  name: "重污染天气应急减排项目清单",
  sheet: "应急减排清单",
  aliases: ["一厂一策", "应急减排"],
  initials: ["zwrtqyjjpxmqd", "yjjpqd"],
  plan: "air",
  systems: ["L8"],
  quotes: [
    {
      reference: "大气文24/清25",
      text: "做到应急减排项目清单所有涉气企业全覆盖、 “一厂一策”应急减排操作方案全覆盖",
    },
  ],
  keeper: "旗生态环境局（工信、发改配合）",
  updated: "每年修订一次；6月底前随预案备案",
  key: ["企业名称", "生产线或工序"],
  columns: [
    SEQ,
    text("企业名称", 20, { needed: true, hint: "涉气企业全覆盖，不涉气不列", example: "示例水泥有限公司" }),
    CREDIT({ needed: true, example: "91152530MA0000066U" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "哈毕日嘎镇",
      open: true,
    }),
    text("行业", 12, { needed: true, example: "水泥" }),
    text("生产线或工序", 14, { needed: true, hint: "一条线一行", example: "1号粉磨线" }),
    choice("绩效等级", 9, ["A", "B", "B-", "C", "D", "引领性", "非引领性", "未分级", "保障类"], {
      needed: true,
      example: "未分级",
    }),
    number("正常日产量或负荷(吨/日)", 11, 2, { example: 500.0 }),
    number("SO2日排放量(千克)", 9, 2, { example: 1.0 }),
    number("NOx日排放量(千克)", 9, 2, { example: 10.0 }),
    number("颗粒物日排放量(千克)", 10, 2, { example: 20.0 }),
    number("VOCs日排放量(千克)", 9, 2, { example: 0.0 }),
    text("黄色预警措施", 18, {
      needed: true,
      hint: "Ⅲ级；停到工序、设备，可核查",
      example: "停运部分车辆（示例）",
    }),
    percent("黄色减排比例", 8, { example: 0.1 }),
    text("橙色预警措施", 18, { needed: true, hint: "Ⅱ级", example: "停1条包装线（示例）" }),
    percent("橙色减排比例", 8, { example: 0.2 }),
    text("红色预警措施", 18, { needed: true, hint: "Ⅰ级", example: "全厂停产（示例）" }),
    percent("红色减排比例", 8, { example: 1.0 }),
    text("核查方法", 14, { needed: true, hint: "用电、在线、现场", example: "用电量" }),
    choice("一厂一策", 9, ["已编制", "未编制"], { needed: true, hint: "操作方案", example: "未编制" }),
    choice("公示牌", 7, ["有", "无"], { example: "无" }),
    person("企业责任人", 9, { example: "示例人" }),
    phone("联系电话", 13, { hint: "固定电话带区号0479，或手机", example: "0479-0000000" }),
    text("监管单位", 12, { needed: true, example: "旗生态环境局" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    {
      level: "theme",
      document: "《重污染天气重点行业应急减排措施制定技术指南（2020年修订版）》（环办大气函〔2020〕340号）",
    },
    { level: "form", document: "石嘴山等地预案转述环办大气函〔2019〕648号" },
    { level: "own", document: "列的组合" },
  ],
  note: "分级的依据以盟里当年的要求为准。",
};
