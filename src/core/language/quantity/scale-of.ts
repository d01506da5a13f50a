/**
 * What a unit is a multiple of. Only exact ratios stand here (1 公顷 = 15 亩): coal to standard coal, months to
 * days and the like depend on a convention and are left to a person.
 */
const KINDS: Readonly<Record<string, string>> = {
  ratio: "%=1 ‰=0.1",
  volume: "立方米=1 立方=1 方=1 m³=1 m3=1 升=0.001 L=0.001",
  mass: "吨=1 t=1 公斤=1e-3 千克=1e-3 kg=1e-3 斤=5e-4 克=1e-6 g=1e-6 毫克=1e-9 mg=1e-9 微克=1e-12 μg=1e-12 µg=1e-12 ug=1e-12",
  coal: "吨标准煤=1 吨标煤=1 tce=1",
  area: "平方米=1 m²=1 m2=1 ㎡=1 亩=/15 公顷=10000 ha=10000 hm²=10000 平方公里=1e6 平方千米=1e6 km²=1e6 km2=1e6",
  length: "米=1 m=1 公里=1000 千米=1000 km=1000 厘米=0.01 毫米=0.001",
  power: "千瓦=1 kW=1 瓦=0.001 兆瓦=1000 MW=1000 吉瓦=1e6 GW=1e6",
  energy: "千瓦时=1 kWh=1 度=1 兆瓦时=1000 MWh=1000",
  duration: "小时=60 分钟=1 秒=/60 天=1440 日=1440",
  months: "个月=1 年=12",
  points: "个百分点=1 百分点=1",
  workdays: "个工作日=1 工作日=1",
};

const TABLE = new Map<string, Scale>();
for (const [kind, units] of Object.entries(KINDS))
  for (const entry of units.split(" ")) {
    const [unit = "", factor = ""] = entry.split("=");
    // 亩 and 秒 are not finite decimals: 1 亩 = 10000 ÷ 15 平方米.
    const over = factor.startsWith("/")
      ? (kind === "area" ? 10000 : 1) / Number(factor.slice(1))
      : Number(factor);
    TABLE.set(unit, { factor: over, kind });
  }

const LARGE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** A unit as a multiple (`factor`) of the base unit of its kind. Two units convert when their kinds are equal. */
type Scale = { readonly factor: number; readonly kind: string };

/** @example scaleOf("万立方米") //=> { factor: 10000, kind: "volume" } */
export function scaleOf(unit: string): Scale {
  const [top = "", ...below] = unit.split("/");
  const over = simpleScale(top);
  if (below.length === 0) return over;
  const under = simpleScale(below.join("/").replace(/^每/u, ""));
  return { factor: over.factor / under.factor, kind: `${over.kind}/${under.kind}` };
}

function simpleScale(unit: string): Scale {
  const whole = TABLE.get(unit);
  if (whole !== undefined) return whole;
  // 千 and 百 scale a unit as 万 and 亿 do; 千瓦 and 千克 are units themselves and were found above.
  const mark = LARGE[unit.charAt(0)];
  if (mark === undefined || unit.length === 0) return { factor: 1, kind: `=${unit}` };
  const rest = simpleScale(unit.slice(1));
  return { factor: mark * rest.factor, kind: rest.kind };
}
