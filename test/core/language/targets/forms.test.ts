import { readTargets } from "../../../../src/core/language/targets/read-targets";

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
    ["投诉量较上年减少两成以上", "投诉量|>=|20|%|decrease 上年|"],
    ["差错率控制在万分之五以内", "差错率|<=|0.05|%||"],
    ["不满意率不高于千分之3.5", "不满意率|<=|0.35|%||"],
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
  it.each([
    ["小学、初中辍学率分别控制在0.1%、0.5%以内", "小学辍学率", "初中辍学率"],
    ["生猪、肉牛规模化养殖比例分别达到70%、40%", "生猪规模化养殖比例", "肉牛规模化养殖比例"],
    ["公办、民办幼儿园达标数量分别达到8所、3所", "公办幼儿园达标数量", "民办幼儿园达标数量"],
    ["城区、苏木镇所在地集中供热率分别达到95%、70%", "城区集中供热率", "苏木镇所在地集中供热率"],
    [
      "水源地一级、二级保护区标识设置率分别达到100%、90%",
      "水源地一级保护区标识设置率",
      "水源地二级保护区标识设置率",
    ],
    ["乡村公路、桥梁检测率分别达到90%、100%", "乡村公路检测率", "桥梁检测率"],
    ["城镇、农村低保标准分别提高8%、10%", "城镇低保标准", "农村低保标准"],
    ["城镇居民、农牧民人均可支配收入分别增长6%、8%", "城镇居民人均可支配收入", "农牧民人均可支配收入"],
    ["秸秆、畜禽粪污综合利用率分别达到85%、75%", "秸秆综合利用率", "畜禽粪污综合利用率"],
    ["全旗城区、牧区安全饮水比例分别达到100%、95%", "全旗城区安全饮水比例", "全旗牧区安全饮水比例"],
  ])("gives both indicators of %s the noun behind the second, and says so", (text, ...names) => {
    const targets = readTargets(text);
    expect(targets.map((t) => t.indicator)).toEqual(names);
    expect(targets.every((t) => t.notes.includes("shared-noun"))).toBe(true);
  });
  it.each([
    ["二氧化硫、氨氮排放量分别削减8%、6%", "二氧化硫排放量", "氨氮排放量"],
    ["一季度、二季度税收进度分别达到25%、50%", "一季度税收进度", "二季度税收进度"],
    ["苏木卫生院、学校达标率分别达到80%、90%", "苏木卫生院达标率", "学校达标率"],
    ["氨氮、化学需氧量浓度分别下降8%、6%", "氨氮浓度", "化学需氧量浓度"],
    ["苏木卫生院、学校食堂数量分别达到8个、5个", "苏木卫生院", "学校食堂数量"],
    ["取水许可新办、延续手续用时分别缩至2个月、1个月", "取水许可新办手续用时", "取水许可延续手续用时"],
  ])("never cuts a name in %s within a word", (text, ...names) => {
    const found = readTargets(text).map((t) => t.indicator);
    names.forEach((name, i) => {
      expect(found[i]?.startsWith(name)).toBe(true);
    });
  });
  it("keeps 新增 with the indicators over which 分别新增 spreads its values", () => {
    expect(line("城区、苏木镇所在地集中供热面积分别新增20万平方米、8万平方米")).toEqual([
      "城区集中供热面积新增|>=|20|万平方米||",
      "苏木镇所在地集中供热面积新增|>=|8|万平方米||",
    ]);
  });
  it("completes a place and a procedure by what the clause before measures", () => {
    expect(line("城区供热管网改造完成率达到95%,边远苏木不低于80%")[1]).toBe(
      "边远苏木供热管网改造完成率|>=|80|%||",
    );
    expect(line("不动产一般登记办理时间压缩至3个工作日以内,抵押登记压缩至1个工作日")[1]).toBe(
      "抵押登记办理时间|<=|1|个工作日||",
    );
    expect(line("审批时限压缩至5天,平均住院日压减到8.5天以内")[1]).toBe("平均住院日|<=|8.5|天||");
  });
  it("leaves 只减不增 out of the name of the next clause", () => {
    expect(line("“三公”经费支出只减不增,较2019年压减10%")).toEqual(["“三公”经费支出|>=|10|%|decrease 2019|"]);
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

describe("shares of those who do something", () => {
  it.each([
    ["对60%以上的规模以上企业开展节能诊断", "开展节能诊断的规模以上企业"],
    ["六成苏木镇卫生院配备救护车", "配备救护车的苏木镇卫生院"],
    ["生活垃圾收运体系覆盖90%以上的行政村", "生活垃圾收运体系覆盖行政村"],
    ["95%的信访事项按期办结", "信访事项按期办结"],
    ["重点行业企业100%纳入监管", "重点行业企业纳入监管"],
    ["全旗学校90%以上配备校医", "全旗学校配备校医"],
  ])("reads %s", (text, name) => {
    expect(readTargets(text)).toEqual([
      expect.objectContaining({ indicator: name, operator: ">=", unit: "%" }),
    ]);
  });
  it.each(["30%资金用于偏远苏木", "覆盖5个苏木镇的供水工程", "覆盖全旗90%面积的遥感影像已购置"])(
    "finds none in %s",
    (text) => {
      expect(readTargets(text)).toEqual([]);
    },
  );
});

describe("counts of things that are named behind the number", () => {
  it.each([
    ["土壤样品采集不少于120个点位", "土壤样品采集点位|>=|120|个||"],
    ["抽查不少于50家企业", "抽查企业|>=|50|家||"],
    ["每个苏木镇建设至少1处公共浴室", "每个苏木镇建设公共浴室|>=|1|处||"],
    ["选择不少于3个嘎查开展试点", "选择嘎查开展试点|>=|3|个||"],
  ])("reads %s", (text, expected) => {
    expect(line(text)).toEqual([expected]);
  });
  it.each([
    "在不少于3个嘎查开展试点",
    "拥有不少于3台锅炉的企业纳入监管",
    "累计达到3次违规企业予以关停",
    "连续超过3次报警企业",
  ])("finds none in %s: it says who is meant", (text) => {
    expect(readTargets(text)).toEqual([]);
  });
  it("leaves the year out of the name of a rate that is set for several years", () => {
    expect(line("粪污利用率2018年达到70%,2019年达到73%,2020年达到75%")).toEqual([
      "粪污利用率|>=|70|%||",
      "粪污利用率|>=|73|%||",
      "粪污利用率|>=|75|%||",
    ]);
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
