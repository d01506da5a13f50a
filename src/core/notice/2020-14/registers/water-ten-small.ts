import type { Register } from "../../model/register";
import { choice, CREDIT, date, SEQ, text, TOWNS } from "./column";

export const waterTenSmall: Register = {
  id: "water-ten-small",
  name: "“十小”企业排查台账",
  sheet: "十小排查台账",
  aliases: ["十小"],
  initials: ["sxqypctz", "sxpctz"],
  plan: "water",
  systems: [],
  quotes: [
    {
      reference: "水文1/清2",
      text: "对辖区内“十小”企业(小型造纸、治革、印染、燃料、炼焦、炼硫、炼砷、炼油、电镀、农药)进行排查",
    },
  ],
  keeper: "旗工信局",
  updated: "排查一次，之后发现即增",
  key: ["苏木镇", "类别", "企业名称"],
  columns: [
    SEQ,
    choice("苏木镇", 11, TOWNS, {
      needed: true,
      hint: "所在苏木、镇、场、园区",
      example: "上都镇",
      open: true,
    }),
    choice("类别", 10, ["小型造纸", "制革", "印染", "染料", "炼焦", "炼硫", "炼砷", "炼油", "电镀", "农药"], {
      needed: true,
      hint: "水十条原列：制革、染料",
      example: "电镀",
    }),
    choice("排查结果", 9, ["未发现", "发现"], { needed: true, example: "未发现" }),
    text("企业名称", 18, { hint: "发现的填" }),
    CREDIT(),
    text("地址", 16),
    text("存在问题", 16),
    text("处理", 16, { hint: "取缔、整改" }),
    date("排查日期", 11, { needed: true, example: "2020-06-01" }),
    text("排查人", 10, { needed: true, example: "示例人" }),
    text("责任单位", 12, { needed: true, example: "旗工信局" }),
    text("备注", 14, { hint: "其他需要说明的", example: "此行为示例，可删" }),
  ],
  sources: [{ level: "own", document: "十类取自水十条；“未发现”也要逐镇逐类留痕（零报告）" }],
  note: "原文“治革、燃料”应为“制革、染料”，列表中用改正后的字。",
};
