import type { RuledIndicator, Wording } from "../model/wording";

const LIST = "按时限栏";
const MEASURE = "按措施";
const BODY = "按正文";
const EACH = "各按清单";

const column = (
  place: string,
  text: string,
  indicators?: Readonly<Record<string, RuledIndicator>>,
): Wording => ({
  ...{ name: LIST, place: `${place}时限栏`, text },
  ...(indicators === undefined ? {} : { indicators }),
});

const BY_HAND = "是否达标只能人工认定。";
const SAME_90 = "“达到90%”和“提高到90%以上”都是不低于90%，判定不变。";

/**
 * The wordings of the contradictions A1–A21, the list's own first: it holds as long as nobody decides. Where a wording
 * names several days, the deadline has them all, the last being the one that counts. An indicator whose clause has a
 * deadline of its own goes by that one until a person decides for 时限栏.
 */
export const wordings: Readonly<Record<string, readonly Wording[]>> = {
  A1: [
    column("土壤清单22（1710行）", "2021年底前", { S19: { deadline: "2021年底前" } }),
    {
      name: MEASURE,
      place: "土壤清单22工作措施（1708行）、正文（1380行）",
      text: "2020年底前,至少发布一次",
      deadline: "2020年底前",
    },
  ],
  A2: [
    column("土壤清单12（1572行）", "2020年底前"),
    {
      name: BODY,
      place: "土壤方案正文11（1352行）",
      text: "2020年8月底前,…现状进行全面调查",
      deadline: "2020年8月底前调查,2020年底前完成",
      indicators: { S12: { deadline: "2020年8月底前" } },
    },
  ],
  A3: [
    { name: "按清单", place: "土壤清单17（1634行）", text: "重点重金属零排放" },
    {
      name: BODY,
      place: "土壤方案正文16（1366行）",
      text: "重点重金属排放",
      indicators: {
        S17: { operator: null, value: null, says: `正文没有“零”字，也没有数值，${BY_HAND}` },
      },
    },
  ],
  A4: [
    {
      name: "按清单",
      place: "土壤清单1（1420行）",
      text: "受污染耕地安全利用率达到98%以上,污染地块安全利用率不低于90%",
    },
    {
      name: BODY,
      place: "土壤方案正文（1316行）",
      text: "污染耕地安全利用率达到98%以上,污染地块安全利用率不90%",
      indicators: {
        S01: { says: "正文和清单都是98%以上，目标不变。" },
        S02: { operator: null, value: null, says: `正文“不90%”缺“低于”二字，不能计算，${BY_HAND}` },
      },
    },
  ],
  A5: [
    column("大气清单17（438行）", "2020年11月", { A17: { deadline: "2020年11月" } }),
    {
      name: MEASURE,
      place: "大气清单17工作措施（436行）、正文16（82行）",
      text: "到2020年底,所有工业企业必须实现大气污染物全面达标排放",
      deadline: "2020年底前",
    },
  ],
  A6: [
    column("大气清单18（452行）", "2020年9"),
    {
      name: MEASURE,
      place: "大气清单18工作措施（450行）、正文17（86行）",
      text: "到2020年9月底",
      deadline: "2020年9月底前",
    },
  ],
  A7: [
    column("大气清单19", "2020年11月底前", { A21: { deadline: "2020年11月底前" } }),
    {
      name: MEASURE,
      place: "大气清单19工作措施（464、472行）",
      text: "2020年6月底前…报送…台账,11月底前报送…工作开展情况",
      deadline: "2020年6月底前报送台账,2020年11月底前报送情况",
    },
  ],
  A8: [
    column("土壤清单6（1490行）", "2020年底前", { S06: { deadline: "2020年底前" } }),
    {
      name: MEASURE,
      place: "土壤清单6工作措施（1488行）",
      text: "2020年8月底前,…进行摸底调查…;2020年底前,…建立全旗污染地块名录",
      deadline: "2020年8月底前摸底,2020年底前建立名录",
    },
  ],
  A9: [
    column("大气清单15（400行）", "持续推进", { A14: { deadline: "持续推进" } }),
    {
      name: MEASURE,
      place: "大气清单15工作措施（398行）、正文14（74行）",
      text: "到2020年底,秸秆综合利用率达到85%",
      deadline: "2020年底前",
    },
  ],
  A10: [
    column("大气清单3（192行）", "持续推进", { A38: { deadline: "持续推进" } }),
    {
      name: MEASURE,
      place: "大气清单3工作措施（190行）、正文2（36行）",
      text: "到2020年完成试点生态保护红线勘界定标",
      deadline: "2020年底前",
    },
  ],
  A11: [
    column("大气清单21①（536行）", "2020年7月底前"),
    {
      name: MEASURE,
      place: "大气清单21①工作措施（534行）、正文20（96行）",
      text: "从2020年7月1日起,全面实施",
      deadline: "2020年7月1日起",
    },
  ],
  A12: [
    column("大气清单20②（492行）", "2020年4月底前"),
    { name: "不设时限", place: "大气方案正文19（94行）", text: "", deadline: "长期实施" },
  ],
  A13: [
    column("大气清单26（666行）", "2020年11月底前"),
    { name: "不设时限", place: "大气方案正文25（122行）", text: "", deadline: "长期实施" },
  ],
  A14: [
    column("大气清单16②（424行）", "2020年11月底前"),
    {
      name: MEASURE,
      place: "大气清单16②工作措施（422行）",
      text: "每月1日前…报送…进展情况,并于2020年11月底前将完成整治情况报送",
      deadline: "每月1日前报送进展情况,2020年11月底前报送完成情况",
    },
  ],
  A15: [
    { name: "按上一行", place: "大气清单17②、19②（444、472行，与上一行合并）", text: "" },
    { name: "不设时限", place: "大气清单17②、19②", text: "", deadline: "长期实施" },
  ],
  A16: [
    { name: EACH, place: "大气清单15；水清单8、土壤清单10", text: "零增长；负增长" },
    {
      name: "都按负增长",
      place: "水清单8（958行）、土壤清单10（1538行）",
      text: "负增长",
      indicators: { A15: { operator: "<" } },
    },
    {
      name: "都按零增长",
      place: "大气清单15（398行）",
      text: "零增长",
      indicators: { W11: { operator: "<=" }, S09: { operator: "<=" } },
    },
  ],
  A17: [
    { name: EACH, place: "水清单7（942行）；土壤清单13（1582行）", text: "达到95%；95%以上" },
    {
      name: "都按水清单",
      place: "水清单7",
      text: "畜禽粪污综合利用率；达到95%",
      indicators: {
        S14: { says: "按“畜禽粪污综合利用率”统计；两个清单的目标都是75%，判定不变。" },
        S15: { says: "按“养殖场”统计；“达到95%”和“95%以上”都是不低于95%，判定不变。" },
      },
    },
    {
      name: "都按土壤清单",
      place: "土壤清单13",
      text: "畜禽粪污资源化利用率；95%以上",
      indicators: {
        W08: { says: "按“畜禽粪污资源化利用率”统计；两个清单的目标都是75%，判定不变。" },
        W09: { says: "按“规模养殖场”统计；“达到95%”和“95%以上”都是不低于95%，判定不变。" },
      },
    },
  ],
  A18: [
    { name: EACH, place: "水清单8（958行）；土壤清单10（1538行）", text: "达到90%；提高到90%以上" },
    {
      name: "都按水清单",
      place: "水清单8",
      text: "测土配方施肥技术覆盖率达到90%",
      indicators: { S10: { says: SAME_90 } },
    },
    {
      name: "都按土壤清单",
      place: "土壤清单10",
      text: "提高到90%以上",
      indicators: { W10: { says: SAME_90 } },
    },
  ],
  A19: [
    {
      name: EACH,
      place: "水清单12（1014行）；水清单18（1092行）",
      text: "城镇再生水利用率；城市再生水利用率",
    },
    {
      name: "按同一项",
      place: "水清单12、18",
      text: "达到相关要求",
      indicators: {
        W16: { sameAs: "W17", says: "与“城市再生水利用率”是同一项，两行填同一目标值和完成值。" },
        W17: { sameAs: "W16", says: "与“城镇再生水利用率”是同一项，两行填同一目标值和完成值。" },
      },
    },
  ],
  A20: [
    { name: EACH, place: "大气清单29、30；水清单30、31，土壤清单21", text: "长期实施；2020年底前" },
    {
      name: "都按2020年底前",
      place: "水清单30、31，土壤清单21",
      text: "2020年底前",
      deadline: "2020年底前",
    },
    { name: "都按长期实施", place: "大气清单29、30", text: "长期实施", deadline: "长期实施" },
  ],
  A21: [
    { name: EACH, place: "大气清单28，水清单25；水清单31", text: "长期实施；2020年底前" },
    { name: "都按2020年底前", place: "水清单31", text: "2020年底前", deadline: "2020年底前" },
    { name: "都按长期实施", place: "大气清单28，水清单25", text: "长期实施", deadline: "长期实施" },
  ],
};
