import { readTargets } from "../../../src/core/target/read-targets";

/** indicator | operator | value | unit | change baseline | soft */
const line = (text: string): string[] =>
  readTargets(text).map((t) =>
    [
      t.indicator,
      t.operator,
      String(t.value),
      t.unit ?? "",
      [t.change, t.baselineYear ?? t.baseline].filter((part) => part !== undefined).join(" "),
      t.soft.join(),
    ].join("|"),
  );

describe("comparing words", () => {
  it.each([
    ["不低于85%", "|>=|85|%||"],
    ["不少于4次", "|>=|4|次||"],
    ["不得低于85%", "|>=|85|%||"],
    ["至少85%", "|>=|85|%||"],
    ["≥85%", "|>=|85|%||"],
    ["大于等于85%", "|>=|85|%||"],
    ["达到85%", "|>=|85|%||"],
    ["85%以上", "|>=|85|%||"],
    ["85%及以上", "|>=|85|%||"],
    ["提高到85%", "|>=|85|%||"],
    ["提升至85%以上", "|>=|85|%||"],
    ["保持在85%以上", "|>=|85|%||"],
    ["不超过10%", "|<=|10|%||"],
    ["不高于10%", "|<=|10|%||"],
    ["≤10%", "|<=|10|%||"],
    ["控制在10%以内", "|<=|10|%||"],
    ["控制在10%以下", "|<=|10|%||"],
    ["控制在10%", "|<=|10|%||"],
    ["降至10%以下", "|<=|10|%||"],
    ["小于等于10%", "|<=|10|%||"],
    ["超过85%", "|>|85|%||"],
    ["高于85%", "|>|85|%||"],
    ["大于85%", "|>|85|%||"],
    ["＞85%", "|>|85|%||"],
    ["低于10%", "|<|10|%||"],
    ["<10%", "|<|10|%||"],
    ["等于100%", "|=|100|%||"],
    ["85%左右", "|~|85|%||左右"],
    ["控制在15万吨标准煤左右", "|~|15|万吨标准煤||左右"],
    ["约85%", "|~|85|%||约"],
    ["误差不超过±5%", "误差|<=|5|%||"],
    ["水质达标率保持100%", "水质达标率|>=|100|%||"],
  ])("reads %s", (text, expected) => {
    expect(line(text)).toEqual([expected]);
  });
});

describe("changes against a base", () => {
  it.each([
    ["比2015年下降15%以上", "|>=|15|%|decrease 2015|"],
    ["能耗较2015年降低13%", "能耗|>=|13|%|decrease 2015|"],
    ["能耗比上年减少3%", "能耗|>=|3|%|decrease 上年|"],
    ["能耗强度在2019年基础上再下降5%", "能耗强度|>=|5|%|decrease 2019|"],
    ["在2015年的基础上降低10%", "|>=|10|%|decrease 2015|"],
    ["与2015年相比,用水量下降10%", "用水量|>=|10|%|decrease 2015|"],
    ["总产值同比增长8%左右", "总产值|~|8|%|increase 同比|左右"],
    ["城镇化率提高1个百分点以上", "城镇化率|>=|1|个百分点|increase|"],
    ["耗水量下降不低于15%", "耗水量|>=|15|%|decrease|"],
    ["居民消费价格涨幅3%以内", "居民消费价格涨幅|<=|3|%|increase|"],
    ["能耗降低率达到3%", "能耗降低率|>=|3|%|decrease|"],
    ["化肥使用量零增长", "化肥使用量|<=|0|%|increase|"],
    ["化肥使用量实现负增长", "化肥使用量|<|0|%|increase|"],
    ["用时缩短一半", "用时|>=|50|%|decrease|"],
    ["用时减半", "用时|>=|50|%|decrease|"],
    ["旅游收入翻一番", "旅游收入|>=|100|%|increase|"],
  ])("reads %s", (text, expected) => {
    expect(line(text)).toEqual([expected]);
  });
});

describe("words that stand for a number", () => {
  it.each([
    ["截污纳管全覆盖", "截污纳管覆盖率|=|100|%||"],
    ["全面完成“散乱污”企业整治任务", "“散乱污”企业整治任务完成率|=|100|%||"],
    ["粪污处理设施全部配套", "粪污处理设施配套率|=|100|%||"],
    ["重金属零排放", "重金属排放|=|0|||"],
    ["“散乱污”企业动态清零", "“散乱污”企业|=|0|||"],
    ["合格率达到百分之九十五", "合格率|>=|95|%||"],
    ["入学率九成以上", "入学率|>=|90|%||"],
    ["入学率达到九成五", "入学率|>=|95|%||"],
    ["用时缩短三分之一", "用时|>=|33.3333333333|%|decrease|"],
    ["应急演练不少于两次", "应急演练|>=|2|次||"],
    ["造林面积达到三百万亩", "造林面积|>=|300|万亩||"],
    ["造林面积达到一万二千亩", "造林面积|>=|12000|亩||"],
  ])("reads %s", (text, expected) => {
    expect(line(text)).toEqual([expected]);
  });
});

describe("several targets in one text", () => {
  it("spreads the values of 分别 over the indicators in order", () => {
    expect(line("二氧化硫、氮氧化物排放量分别控制在1200吨、800吨以内")).toEqual([
      "二氧化硫排放量|<=|1200|吨||",
      "氮氧化物排放量|<=|800|吨||",
    ]);
    expect(line("化学需氧量、氨氮排放总量分别较2015年减少7.1%和8.5%")).toEqual([
      "化学需氧量排放总量|>=|7.1|%|decrease 2015|",
      "氨氮排放总量|>=|8.5|%|decrease 2015|",
    ]);
  });
  it("gives 化学需氧量 the measure that 氨氮 has", () => {
    expect(line("化学需氧量和氨氮排放量较2020年分别削减8%和6%以上")).toEqual([
      "化学需氧量排放量|>=|8|%|decrease 2020|",
      "氨氮排放量|>=|6|%|decrease 2020|",
    ]);
  });
  it("marks 分别 with another number of values than of indicators", () => {
    const targets = readTargets("甲、乙、丙处理率分别达到80%、90%");
    expect(targets.map((t) => t.value)).toEqual([80, 90]);
    expect(targets.every((t) => t.notes.includes("unpaired"))).toBe(true);
  });
  it("reads a range as its two ends", () => {
    expect(line("合格率在85%至90%之间")).toEqual(["合格率|>=|85|%||", "合格率|<=|90|%||"]);
    expect(line("合格率达到85-90%")).toEqual(["合格率|>=|85|%||", "合格率|<=|90|%||"]);
  });
  it("lets 力争 in front of a sentence make all its targets soft, but not those of the next sentence", () => {
    expect(line("力争到2025年,绿化覆盖率达到40%,公园绿地面积达到15平方米。供热率达到80%")).toEqual([
      "绿化覆盖率|>=|40|%||力争",
      "公园绿地面积|>=|15|平方米||力争",
      "供热率|>=|80|%||",
    ]);
  });
  it("takes where the indicator stands today as `from`, not as a target", () => {
    const [target, ...more] = readTargets("学生近视率由55%降至50%以下");
    expect(more).toEqual([]);
    expect(target).toMatchObject({ indicator: "学生近视率", operator: "<=", value: 50, from: 55 });
  });
  it("warns where 达到 stands with an indicator that should fall", () => {
    expect(readTargets("PM2.5年均浓度达到28微克/立方米")[0]?.notes).toContain("direction");
  });
});

describe("units of measurement", () => {
  it.each([
    "180公斤/亩",
    "35微克/立方米",
    "9吨/平方公里·月",
    "55dB(A)",
    "18亿立方米",
    "24万公顷",
    "7.6个",
    "15万吨标准煤",
    "35万千瓦",
    "3‰",
    "1.4万人",
  ])("keeps %s as written", (quantity) => {
    const [, value, unit] = /^([\d.]+)(.+)$/u.exec(quantity) ?? [];
    expect(readTargets(`某指标达到${quantity}`)[0]).toMatchObject({ value: Number(value), unit });
  });
});
