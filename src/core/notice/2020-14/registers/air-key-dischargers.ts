import type { Register } from "../../model/register";
import { choice, code, CREDIT, date, SEQ, text, TOWNS } from "./column";

export const airKeyDischargers: Register = {
  id: "air-key-dischargers",
  name: "重点排污单位名录",
  sheet: "重点排污单位名录",
  aliases: ["重点排污单位"],
  initials: ["zdpwdwml"],
  plan: "air",
  systems: ["L3"],
  quotes: [
    {
      reference: "大气文18/清19",
      text: "将石化、化工、包装印刷、工业涂装等VOCs排放重点源纳入重点排污单位名录",
    },
  ],
  keeper: "旗生态环境局（名录由设区的市级生态环境部门确定公布，旗里提建议并留存）",
  updated: "每年一次，按盟里公布的更新",
  key: ["年度", "单位名称", "名录类别"],
  columns: [
    SEQ,
    code("年度", 7, "year", { needed: true, hint: "名录年度", example: "2020" }),
    text("单位名称", 22, { needed: true, example: "示例化工有限公司" }),
    CREDIT({ needed: true, example: "91152530MA0000023E" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    choice("名录类别", 14, ["水环境", "大气环境", "土壤环境污染重点监管", "声环境", "其他"], {
      needed: true,
      hint: "分五类，一家可多类，每类一行",
      example: "大气环境",
    }),
    text("行业", 14, { needed: true, example: "化工" }),
    text("列入理由", 18, { needed: true, hint: "产排量、行业、工艺、风险", example: "示例：VOCs年排放量大" }),
    text("主要污染物", 16, { example: "VOCs" }),
    choice("自动监控", 10, ["已联网", "应装未装", "不要求"], {
      needed: true,
      hint: "安装联网情况",
      example: "应装未装",
    }),
    code("排污许可证编号", 24, "permit"),
    text("信息公开网址", 18, { hint: "企业公开自行监测等的地址" }),
    date("公布日期", 11, { hint: "名录公布之日", example: "2020-03-31" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "《重点排污单位名录管理规定（试行）》（环办监测〔2017〕86号）" },
    { level: "own", document: "列的组合" },
  ],
  note: "名录由盟生态环境局确定和公布，本表是旗里的建议和留存。",
};
