import type { Register } from "../../model/register";
import { choice, code, CREDIT, date, SEQ, text, TOWNS, YES_NO } from "./column";

export const soilKeyUnits: Register = {
  id: "soil-key-units",
  name: "土壤污染重点监管单位自行监测和隐患排查台账",
  sheet: "土壤重点监管单位",
  aliases: ["自行监测", "隐患排查"],
  initials: ["trwrzdjgdwzxjchyhpctz", "trzdjgdw"],
  plan: "soil",
  systems: ["L28"],
  quotes: [
    { reference: "土壤文14/清15", text: "严格督促土壤环境重点监管企业每年自行对其用地进行土壤环境监测" },
    { reference: "土壤仅文14", text: "列入优先控制化学品名录内的物质" },
  ],
  keeper: "旗生态环境局",
  updated: "每年",
  key: ["年度", "单位名称"],
  columns: [
    SEQ,
    code("年度", 7, "year", { needed: true, example: "2020" }),
    text("单位名称", 20, { needed: true, example: "示例化工有限公司" }),
    CREDIT({ needed: true, example: "91152530MA0000023E" }),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    text("行业", 12, { needed: true, example: "化工" }),
    text("有毒有害物质", 20, { needed: true, hint: "逐项，含优先控制化学品", example: "示例物质" }),
    choice("义务写入许可证", 9, YES_NO, { needed: true, example: "是" }),
    choice("隐患排查制度", 9, ["已建", "未建"], { needed: true, example: "未建" }),
    date("隐患排查日期", 11),
    text("隐患及整改", 18),
    choice("自行监测", 8, ["已完成", "未完成"], { needed: true, example: "未完成" }),
    date("监测日期", 11),
    choice("结果", 11, ["未超筛选值", "超筛选值", "超管制值"]),
    choice("结果报送公开", 9, YES_NO),
    choice("周边监测", 8, ["已开展", "未开展"], { example: "未开展" }),
    choice("拆除活动方案", 9, ["已备案", "未备案", "不适用"], { hint: "关闭搬迁的", example: "不适用" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    {
      level: "theme",
      document:
        "《工矿用地土壤环境管理办法（试行）》（生态环境部令3号）；《土壤污染防治法》第二十一、二十二条",
    },
    { level: "own", document: "列的组合" },
  ],
  note: "《优先控制化学品名录》是国家名录，旗里引用，不另建册。",
};
