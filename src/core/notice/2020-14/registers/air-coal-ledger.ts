import type { Register } from "../../model/register";
import { choice, date, number, percent, SEQ, text } from "./column";

export const airCoalLedger: Register = {
  id: "air-coal-ledger",
  name: "购销散煤台账",
  sheet: "购销散煤台账",
  aliases: ["散煤台账", "煤炭购销"],
  initials: ["gxsmtz"],
  plan: "air",
  systems: ["L1"],
  quotes: [{ reference: "大气文7/清8", text: "建立购销散煤台账" }],
  keeper: "各煤炭销售网点逐笔记，旗市场监督管理局检查",
  updated: "每笔一行；检查时查验",
  key: ["日期", "网点名称", "序号"],
  columns: [
    SEQ,
    date("日期", 11, { needed: true, hint: "进货或销售之日", example: "2020-10-15" }),
    choice("购销", 7, ["购进", "销售"], { needed: true, example: "购进" }),
    text("网点名称", 18, { needed: true, hint: "与网点名册一致", example: "示例煤炭销售点" }),
    text("煤种", 10, { needed: true, hint: "块煤、型煤、兰炭等", example: "块煤" }),
    number("数量(吨)", 9, 3, { needed: true, example: 30.0 }),
    text("供货或购货方", 18, {
      needed: true,
      hint: "单位名称；个人写“居民”，不写姓名",
      example: "示例煤业公司",
    }),
    text("产地", 12, { hint: "购进时填", example: "锡林郭勒" }),
    text("质检报告编号", 16, { hint: "购进时必填", example: "示例-001" }),
    percent("全硫", 8, { hint: "Std,d，报告值", example: 0.004 }),
    percent("灰分", 8, { hint: "Ad", example: 0.12 }),
    percent("挥发分", 8, { hint: "Vdaf", example: 0.3 }),
    number("低位发热量(兆焦/千克)", 9, 2, { example: 23.0 }),
    choice("合格", 8, ["合格", "不合格", "未检"], {
      needed: true,
      hint: "对照自治区民用煤标准",
      example: "合格",
    }),
    text("运输车号", 10, { hint: "购进时填" }),
    text("经办人", 9, { example: "示例人" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [
    { level: "form", document: "兰州等地对二级网点的要求：每批购入有检测报告、规范购销台账登记" },
    { level: "theme", document: "GB 34169-2017《商品煤质量 民用散煤》" },
    { level: "own", document: "列的组合" },
  ],
  note: "是否合格由检查人认定：自治区民用煤质量标准的限值没有列入本表。",
};
