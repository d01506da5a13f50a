import { readTargets } from "../../../../src/core/language/targets/read-targets";

describe("numbers that are no targets", () => {
  it.each([
    "旗城建成区全面淘汰10蒸吨/小时及以下燃煤锅炉",
    "原则上不再新建35蒸吨/小时以下燃煤锅炉",
    "督促排气口高度超过45米的高架源企业纳入在线监控",
    "各类工地要严格落实6个百分之百要求",
    "建筑工地落实“六个百分百”",
    "重点针对一级保护区内违章建筑的2个水源地制定整改方案",
    "组织开展全旗9处(包括城镇、乡镇、嘎查村)集中式饮用水水源环境状况调查评估",
    "细颗粒物(PM2.5)浓度达标",
    "按照HJ/T433-2008执行",
    "依据《污水综合排放标准》(GB8978-1996)执行",
    "国发〔2015〕17号",
    "达到《地下水质量标准》Ⅲ类标准要求",
    "达到一级A排放标准",
    "2020年底前完成",
    "每月1日前报送",
    "2020年9月底前",
    "第3条、第17条",
    "深入推进化肥、农药零增长行动",
    "深入开展零容忍行动",
    "继续保持重点行业的重点重金属排放",
    "确保其面积不减少、土壤环境质量不下降",
    "化肥使用量不增加",
    "城镇再生水利用率达到相关要求",
    "全面完成全盟“十三五”碳排放强度降低目标",
    "推进工业污染源全面达标排放",
    "全面推进河长制",
    "现有企业35家",
    "全旗总面积10183平方公里",
    "距离居民区500米以上",
    "投资3亿元建设污水处理厂",
    "按照不低于60%的比例配备",
    "对10家以上企业开展执法检查",
    "服务水平提高一个档次",
    "在3个月内完成",
    "温度变化±2℃",
    "三大攻坚战",
    "一厂一策",
    "",
    "   ",
    "-",
    "持续推进",
  ])("finds none in “%s”", (text) => {
    expect(readTargets(text)).toEqual([]);
  });

  it("keeps the number of the scope in the name and reads the one that is meant", () => {
    expect(readTargets("从业人员300人以上企业工会组建率达到90%")).toMatchObject([
      { indicator: "从业人员300人以上企业工会组建率", value: 90 },
    ]);
    expect(readTargets("PM2.5年均浓度不超过35微克/立方米")).toMatchObject([{ value: 35 }]);
    expect(readTargets("国三及以下柴油货车淘汰率达到80%")).toMatchObject([{ value: 80 }]);
  });
  it("takes 六个百分百 for the name of a requirement, and reads how far it is met", () => {
    expect(readTargets("建筑工地扬尘“六个百分百”落实率达到98%")).toMatchObject([
      { indicator: "建筑工地扬尘“六个百分百”落实率", value: 98 },
    ]);
  });
  it("gives 不低于现状 no number", () => {
    expect(readTargets("水质不低于现状")).toMatchObject([{ value: null, unit: null, baseline: "现状" }]);
  });
});
