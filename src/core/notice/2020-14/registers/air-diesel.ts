import type { Register } from "../../model/register";
import { choice, code, date, SEQ, text } from "./column";

export const airDiesel: Register = {
  id: "air-diesel",
  name: "柴油车监督抽测台账",
  sheet: "柴油车抽测台账",
  aliases: ["柴油货车", "路检"],
  initials: ["cycjdcctz", "cyccctz"],
  plan: "air",
  systems: [],
  quotes: [
    {
      reference: "大气文20/清21",
      text: "确保2020年底完成秋冬季监督抽测柴油车数量不低于柴油车保有量50%的目标任务",
    },
  ],
  keeper: "旗生态环境局、旗交警大队",
  updated: "每次抽测",
  key: ["抽测日期", "车牌号"],
  columns: [
    SEQ,
    date("抽测日期", 11, { needed: true, example: "2020-11-05" }),
    choice("方式", 9, ["路检路查", "入户检查", "遥感", "停放地"], { needed: true, example: "路检路查" }),
    text("地点", 14, { needed: true, example: "示例路口" }),
    code("车牌号", 10, { least: 3, most: 10 }, { needed: true, hint: "只存后三位也可", example: "蒙H·示例" }),
    choice("车型", 9, ["重型货车", "中型货车", "轻型货车", "客车", "其他"], {
      needed: true,
      example: "重型货车",
    }),
    choice("排放阶段", 9, ["国三及以下", "国四", "国五", "国六", "不明"], { needed: true, example: "国四" }),
    choice("结果", 8, ["合格", "不合格"], { needed: true, example: "合格" }),
    text("超标项目", 12),
    text("处理", 14),
    date("复检合格日期", 11),
    text("抽测单位", 14, { needed: true, example: "旗生态环境局" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [{ level: "own", document: "指标A29的分子由本表去重计车数得出；分母为柴油车保有量（交警）" }],
  note: "“秋冬季”的起止原文没有写明；同一辆车抽测几次时是否只计一辆，请先定下来。",
};
