import type { Register } from "../../model/register";
import { choice, code, date, number, SEQ, text, TOWNS, YES_NO } from "./column";

export const soilFarmland: Register = {
  id: "soil-farmland",
  name: "耕地土壤环境质量分类清单",
  sheet: "耕地分类清单",
  aliases: ["耕地"],
  initials: ["gdtrhjzlflqd", "gdflqd"],
  plan: "soil",
  systems: ["L23"],
  quotes: [
    {
      reference: "土壤文3/清4",
      text: "建立分类清单和图表,数据上传农用地土壤环境管理信息系统,定期对各类别耕地面积、分布等信息根据土壤环境质量变化进行动态调整",
    },
  ],
  keeper: "旗农科局（生态环境局配合）",
  updated: "划定一次，之后动态调整",
  key: ["单元编码"],
  columns: [
    SEQ,
    code(
      "单元编码",
      16,
      { least: 1, most: 30 },
      { needed: true, hint: "划分单元编号", example: "152530-001" },
    ),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "哈毕日嘎镇",
      open: true,
    }),
    text("嘎查村", 12, { needed: true, example: "示例村" }),
    number("面积(亩)", 10, 2, { needed: true, example: 500.0 }),
    choice("类别", 11, ["优先保护类", "安全利用类", "严格管控类"], { needed: true, example: "优先保护类" }),
    choice("土地利用", 9, ["水浇地", "旱地", "水田"], { needed: true, example: "旱地" }),
    text("主要污染物", 12, { needed: true, hint: "优先保护类写“无”", example: "无" }),
    text("种植作物", 12, { example: "莜麦" }),
    choice("农产品质量", 8, ["达标", "超标", "未测"], { example: "达标" }),
    choice("是否永久基本农田", 9, YES_NO, { needed: true, example: "是" }),
    text("管控措施", 20, { hint: "安全利用类、严格管控类填" }),
    text("图幅或图斑号", 14, { example: "示例" }),
    choice("上传系统", 8, ["已上传", "未上传"], { needed: true, example: "未上传" }),
    date("上传日期", 11),
    text("上次类别", 11, { hint: "动态调整时" }),
    text("调整理由", 16),
    date("调整日期", 11),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "theme", document: "《农用地土壤环境质量类别划分技术指南》（环办土壤〔2019〕53号）" },
    { level: "own", document: "列的组合" },
  ],
  note: "安全利用率怎样计算请先与农科部门商定；安全利用类和严格管控类面积都是0时没有率。",
};
