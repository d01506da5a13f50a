import type { Register } from "../../model/register";
import { code, date, person, phone, SEQ, text } from "./column";

export const fourDuties: Register = {
  id: "four-duties",
  name: "责任清单（河湖、土壤通用）",
  sheet: "责任清单",
  aliases: ["四清单"],
  initials: ["zrqd"],
  plan: "water",
  systems: ["L13", "L27"],
  quotes: [
    { reference: "水仅文23", text: "建立健全问题清单、责任清单、目标清单、措施清单" },
    { reference: "土壤组织保障(一)/清21", text: "科学合理设定工作目标,制定责任清单" },
    { reference: "土壤组织保障(一)/清21", text: "落实落细责任人、责任单位、进度安排" },
  ],
  keeper: "旗水利局（河湖）；旗生态环境局（土壤）",
  updated: "每年，人员变动即改",
  key: ["问题或任务编号", "责任单位"],
  followsUp: true,
  columns: [
    SEQ,
    code(
      "问题或任务编号",
      12,
      { least: 3, most: 40 },
      { needed: true, hint: "河湖用问题编号，土壤用任务编号如土壤-12", example: "示例河-001" },
    ),
    text("任务内容", 24, { needed: true, example: "清理岸线（示例）" }),
    text("河湖或领域", 12, { needed: true, example: "示例河" }),
    text("责任单位", 14, { needed: true, hint: "牵头", example: "旗水利局" }),
    person("责任人", 9, { needed: true, hint: "分管领导", example: "示例人" }),
    text("职务", 10, { needed: true, example: "副局长" }),
    text("配合单位", 16, { example: "旗住建局" }),
    person("河湖长", 9, { hint: "河湖填", example: "示例人" }),
    text("进度安排", 20, { needed: true, hint: "分步到月", example: "5月启动，6月完成" }),
    date("完成时限", 11, { needed: true, example: "2020-06-30" }),
    phone("联系电话", 13, { hint: "固定电话带区号0479，或手机", example: "0479-0000000" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "水利部“一河（湖）一策”方案编制指南（试行）（办建管函〔2017〕1071号）" },
    { level: "own", document: "列的组合；以“问题编号”串起四张" },
  ],
  note: "问题、责任、目标、措施四张清单用同一个问题编号相互对应；土壤方案的责任清单也用本表。没有完成日期一栏：完成与否看同编号的措施清单或任务清单。",
};
