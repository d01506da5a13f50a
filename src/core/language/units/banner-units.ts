import type { DictionaryEntry } from "./unit";

/**
 * The units of the banner: those of the three lists of 蓝政办发〔2020〕14号, and the other departments that a banner
 * has. A workbook can add its own; see `readUnits`. Each line: one name, then other ways of writing it.
 */
const NAMES = `旗生态环境局 生态环境局正蓝旗分局 锡林郭勒盟生态环境局正蓝旗分局 盟生态环境局正蓝旗分局 市生态环境局正蓝旗分局 生态环境分局 环保局
旗自然资源局
旗林草局 林业和草原局
旗水利局
旗工信局 工业和信息化局 工信和科技局
旗发改委 发展和改革委员会 发展改革委
旗农科局 农牧和科技局
旗住建局 住房和城乡建设局
旗市场监督管理局 市场监管局
旗交通运输局 交通局
旗商务局
旗交警大队 公安局交警大队 公安局交通管理大队 交警
旗公安局
旗气象局
旗应急管理局 应急局
旗财政局
旗卫健委 卫生健康委员会 卫生健康委
旗统计局
旗供销社 供销合作社
旗人民政府 旗政府 正蓝旗人民政府
旗政府办公室 政府办 旗人民政府办公室 人民政府办公室
旗教育局
旗民政局
旗司法局
旗人社局 人力资源和社会保障局
旗文旅局 文化和旅游局 文化旅游体育局 文体旅游广电局
旗审计局
旗信访局
旗医保局 医疗保障局
旗税务局
旗乡村振兴局
旗城管局 城市管理综合执法局 综合行政执法局
旗政务服务局 行政审批和政务服务局
旗退役军人事务局
旗消防救援大队 消防大队
旗融媒体中心
园区管委会 工业园区管委会
供水厂`;

export const BANNER_UNITS: readonly DictionaryEntry[] = [
  ...NAMES.split("\n").map((line): DictionaryEntry => {
    const [name = "", ...aliases] = line.split(" ");
    return { name, aliases };
  }),
  { name: "旗农牧业局", aliases: ["农牧局"], perhaps: "旗农科局" },
  { name: "各成员单位", group: true },
  { name: "旗水污染防治工作领导小组各成员单位", group: true },
  {
    name: "各苏木镇场",
    aliases: ["各苏木镇(场)", "各苏木镇、场", "各苏木镇", "各苏木镇人民政府", "各苏木镇(场)人民政府"],
    group: true,
  },
];
