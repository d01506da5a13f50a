/** 台账: the sheets, their rules and what is said of them. */
export const registersStrings = {
  example: "示例",
  table: "台账_{name}",
  title: "正蓝旗{name}",
  header: '&"宋体,加粗"&14{title}',
  plan: { air: "大气", water: "水", soil: "土壤", all: "通用" },
  /** Below the heading, at the right of the table: what the register is. */
  about: {
    name: "{title}",
    keeper: "登记：{keeper}",
    updated: "更新：{updated}",
    quote: "依据：{reference}“{text}”",
    sources: {
      form: "栏目参照公开样表：{documents}",
      theme: "栏目依主题拟定，参照：{documents}",
      own: "部分栏目为自拟。",
    },
    note: "说明：{note}",
    example: "第2行为示例，不计入任何统计，可以删去。经纬度、编码等超出常见范围时只提醒，核对后可以保留。",
    privacy: "对外发布前请删去姓名、电话等栏：{columns}。",
    print: {
      A4: "打印：A4横向，一页宽。",
      A3: "打印：A3横向，一页宽。",
      A3x2: "打印：A3横向，两页宽，每页左侧重复序号和分得清各行的栏。",
    },
  },
  /** What a cell says when it is chosen, and when an entry is refused, by the kind of column. */
  rule: {
    date: "请填日期，如2020-06-30。",
    number: "请填不小于0的数，单位见表头。",
    whole: "请填不小于0的整数。",
    most: "请填0到{most}之间的数。",
    percent: "请填百分数，如85%，在0到100%之间。",
    choice: "请从列表中选择：{words}。",
    open: "请从列表中选择；列表中没有的核对后可以填：{words}。",
    longitude: "请填东经，十进制度，如116.02。正蓝旗约在114.8到117.0之间。",
    latitude: "请填北纬，十进制度，如42.25。正蓝旗约在41.7到43.4之间。",
    credit: "请填18位统一社会信用代码；校验位不符时请核对营业执照。",
    permit: "请填22位排污许可证编号。",
    year: "请填四位年份，如2020。",
    quarter: "请填年份和季度，如2020Q2。",
    length: "请填{least}到{most}个字符。",
    phone: "请填固定电话（区号在前）或11位手机号。",
    hinted: "{hint}。{rule}",
  },
} as const;
