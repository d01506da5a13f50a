import type { Register } from "../../model/register";
import { choice, code, date, SEQ, text } from "./column";

export const airNegativeList: Register = {
  id: "air-negative-list",
  name: "环境准入负面清单（执行用）",
  sheet: "准入负面清单",
  aliases: ["负面清单"],
  initials: ["hjzrfmqd", "zrfmqd"],
  plan: "air",
  systems: ["L9"],
  quotes: [
    {
      reference: "大气文2/清3",
      text: "落实生态保护红线、环境质量底线、资源利用上线和环境准入负面清单硬约束",
    },
  ],
  keeper: "旗自然资源局、旗生态环境局、旗发改委",
  updated: "上级发布后更新",
  key: ["行业或事项", "适用区域"],
  columns: [
    SEQ,
    text("行业或事项", 20, { needed: true, hint: "国民经济行业分类名称", example: "炼焦" }),
    code("行业代码", 8, { least: 2, most: 5 }, { example: "C2521" }),
    choice("准入类型", 8, ["禁止", "限制"], { needed: true, example: "禁止" }),
    text("管控要求", 30, { needed: true, example: "不再审批新增产能（示例）" }),
    text("适用区域", 18, { needed: true, hint: "全旗或某园区、某单元", example: "全旗" }),
    text("依据文件", 24, { needed: true, hint: "名称、文号", example: "示例文件〔2020〕0号" }),
    date("执行起始日", 11, { example: "2020-03-20" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    {
      level: "own",
      document: "清单由上级（国家重点生态功能区产业准入负面清单、“三线一单”）制定，旗里只执行；本表仅供查用",
    },
  ],
  note: "负面清单由上级制定，本表供执行时查对。",
};
