import type { Register } from "../../model/register";
import { choice, CREDIT, date, number, person, phone, SEQ, text, TOWNS, YES_NO } from "./column";

export const airCoalOutlets: Register = {
  id: "air-coal-outlets",
  name: "散煤经营单位（销售网点）名册",
  sheet: "散煤网点名册",
  aliases: ["煤炭网点"],
  initials: ["smjydwmc", "smwdmc"],
  plan: "air",
  systems: ["L1"],
  quotes: [
    { reference: "大气文7/清8", text: "持续开展在用散煤消费情况和散煤经营单位排查" },
    { reference: "大气文7/清8", text: "煤炭销售网点进行全面排查,保证煤炭销售网点合法、规范经营" },
  ],
  keeper: "旗市场监督管理局",
  updated: "排查时建立，采暖季前后各核一次（建议）",
  key: ["网点名称"],
  columns: [
    SEQ,
    text("网点名称", 20, { needed: true, example: "示例煤炭销售点" }),
    CREDIT(),
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "桑根达来镇",
      open: true,
    }),
    text("经营地址", 20, { needed: true, example: "示例嘎查1号" }),
    person("经营者", 9, { example: "示例人" }),
    phone("联系电话", 13, { hint: "固定电话带区号0479，或手机", example: "0479-0000000" }),
    choice("证照", 8, ["齐全", "无照", "过期"], { needed: true, hint: "营业执照", example: "齐全" }),
    number("场地面积(平方米)", 9, 0, { example: 500 }),
    choice("防尘措施", 10, ["全封闭", "半封闭", "苫盖", "露天无措施"], {
      needed: true,
      hint: "堆场",
      example: "苫盖",
    }),
    choice("建有购销台账", 9, YES_NO, { needed: true, example: "是" }),
    number("最近抽检批次(批次)", 8, 0, { hint: "本年", example: 2 }),
    number("其中不合格(批次)", 8, 0, { example: 0 }),
    date("最近抽检日期", 11, { example: "2020-10-20" }),
    text("处理情况", 16, { hint: "处罚文书号等" }),
    choice("状态", 8, ["正常", "整改", "取缔", "已注销"], { needed: true, example: "正常" }),
    date("排查日期", 11, { needed: true, example: "2020-04-10" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [{ level: "own", document: "未找到国家或自治区统一表式" }],
};
