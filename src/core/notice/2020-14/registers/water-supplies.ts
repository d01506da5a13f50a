import type { Register } from "../../model/register";
import { choice, date, number, person, phone, SEQ, text } from "./column";

export const waterSupplies: Register = {
  id: "water-supplies",
  name: "环境应急物资储备台账",
  sheet: "应急物资台账",
  aliases: ["物资"],
  initials: ["hjyjwzcbtz", "yjwztz"],
  plan: "water",
  systems: ["E2"],
  quotes: [{ reference: "水文19/清22", text: "储备应急物资,加强应急管理与救援队伍建设" }],
  keeper: "旗生态环境局、旗应急管理局",
  updated: "入出库即改，每半年盘点（建议）",
  key: ["物资名称", "存放地点"],
  columns: [
    SEQ,
    text("物资名称", 14, { needed: true, example: "活性炭" }),
    choice(
      "类别",
      13,
      ["污染源切断", "污染物控制", "污染物收集", "污染物降解", "安全防护", "应急通信和指挥", "环境监测"],
      { needed: true, example: "污染物降解" },
    ),
    text("规格型号", 12, { example: "粉状" }),
    number("数量", 8, 2, { needed: true, example: 2.0 }),
    text("单位", 7, { needed: true, example: "吨" }),
    text("存放地点", 16, { needed: true, example: "示例仓库" }),
    date("购置日期", 11, { example: "2019-08-01" }),
    date("有效期止", 11, { example: "2022-08-01" }),
    text("管理单位", 14, { needed: true, example: "旗生态环境局" }),
    person("保管人", 9, { example: "示例人" }),
    phone("联系电话", 13, { hint: "固定电话带区号0479，或手机", example: "0479-0000000" }),
    date("最近盘点", 11, { example: "2020-06-30" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "theme", document: "《环境应急资源调查指南（试行）》（环办应急〔2019〕17号）" },
    { level: "own", document: "列的组合" },
  ],
};
