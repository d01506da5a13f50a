import type { Register } from "../../model/register";
import { choice, code, CREDIT, date, SEQ, text, TOWNS } from "./column";

export const airPermits: Register = {
  id: "air-permits",
  name: "排污许可证核发和执行报告台账",
  sheet: "排污许可台账",
  aliases: ["排污许可"],
  initials: ["pwxkzhfhzxbgtz", "pwxktz"],
  plan: "air",
  systems: ["L10"],
  quotes: [
    {
      reference: "大气文27/清28",
      text: "完成排污许可管理名录规定的年度行业许可证核发任务,对取得排污许可证的企业加强监督管理,按要求及时公布执行报告",
    },
  ],
  keeper: "旗生态环境局（核发权在盟生态环境局的，旗里留存）",
  updated: "有变化即改；执行报告按季、年",
  key: ["统一社会信用代码"],
  columns: [
    SEQ,
    text("单位名称", 20, { needed: true, example: "示例热力公司" }),
    CREDIT({ needed: true, example: "91152530MA0000074N" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    text("行业", 12, { needed: true, example: "热力生产和供应" }),
    choice("管理类别", 10, ["重点管理", "简化管理", "登记管理"], { needed: true, example: "重点管理" }),
    code(
      "许可证或登记编号",
      25,
      { least: 18, most: 25 },
      { hint: "许可证22位；登记表编号另式，不校验", example: "91152530MA0000074N001P" },
    ),
    date("发证日期", 11, { example: "2019-12-20" }),
    date("有效期止", 11, { example: "2022-12-19" }),
    choice("核发状态", 9, ["已发证", "限期整改", "未发", "已登记"], { needed: true, example: "已发证" }),
    text("整改要求", 16, { hint: "限期整改的" }),
    choice("一季报", 8, ["已公开", "未公开", "不要求"], { example: "已公开" }),
    choice("二季报", 8, ["已公开", "未公开", "不要求"], { example: "未公开" }),
    choice("三季报", 8, ["已公开", "未公开", "不要求"], { example: "未公开" }),
    choice("年报", 8, ["已公开", "未公开", "不要求"], { example: "未公开" }),
    choice("自行监测公开", 9, ["是", "否", "部分"], { example: "部分" }),
    date("最近现场检查", 11, { example: "2020-05-10" }),
    text("检查发现问题", 16),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "全国排污许可证管理信息平台公开信息" },
    { level: "theme", document: "《固定污染源排污许可分类管理名录（2019年版）》" },
    { level: "own", document: "列的组合" },
  ],
};
