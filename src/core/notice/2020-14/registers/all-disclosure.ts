import type { Register } from "../../model/register";
import { choice, code, date, formula, person, SEQ, text } from "./column";

export const allDisclosure: Register = {
  id: "all-disclosure",
  name: "信息公开登记台账",
  sheet: "信息公开台账",
  aliases: ["信息公开"],
  initials: ["xxgkdjtz", "xxgktz"],
  plan: "all",
  systems: ["D1", "D3", "D7", "D8", "D9"],
  quotes: [],
  keeper: "各公开责任单位，旗政府办汇总",
  updated: "每次公开",
  key: ["义务编号"],
  columns: [
    SEQ,
    choice("方案", 7, ["大气", "水", "土壤"], { needed: true, example: "水" }),
    code("义务编号", 9, { least: 2, most: 12 }, { hint: "报送日历的编号", example: "D4-2020Q2" }),
    text("公开内容", 24, { needed: true, example: "二季度饮用水安全状况" }),
    choice("公开类型", 9, ["主动公开", "依申请", "企业公开"], { needed: true, example: "主动公开" }),
    text("公开主体", 16, { needed: true, example: "旗生态环境局" }),
    date("应公开日期", 11, { example: "2020-06-30" }),
    date("公开日期", 11),
    text("渠道及网址", 20, { needed: true, hint: "政府网站、公告栏、微信", example: "示例网站" }),
    text("文号或索引号", 16, { hint: "政府信息索引号" }),
    choice("审核", 8, ["已审", "未审"], { needed: true, hint: "保密和隐私审查", example: "已审" }),
    formula(
      "是否按时",
      8,
      'IF({公开内容}="","",IF({公开日期}="","未公开",IF({应公开日期}="","—",IF({公开日期}<={应公开日期},"按时","迟"))))',
      { hint: "公开日期不晚于应公开日期" },
    ),
    text("佐证", 14, { hint: "截图文件名" }),
    person("经办人", 9, { example: "示例人" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "政府网站公开页通用要素：索引号、发布机构、发文日期、主题分类、有效性" },
    { level: "own", document: "列的组合" },
  ],
};
