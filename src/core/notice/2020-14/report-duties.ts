import type { PlanId } from "../model/official-list";

/** A report, a publication or an analysis that the notice asks for at certain times. */
type ReportDuty = {
  readonly plan: PlanId;
  /** The measure that the duty belongs to; absent where only the plan's body has the duty. */
  readonly key?: string;
  readonly what: string;
  /** To whom; `""` where the notice does not say. */
  readonly to: string;
  /** In the notice's words. */
  readonly deadline: string;
};

/**
 * The duties of the 2020 notice that have a day or a cycle, in its order: those of the lists, and the three that
 * stand in the plans' bodies alone.
 */
export const REPORT_DUTIES: readonly ReportDuty[] = [
  {
    plan: "air",
    key: "大气-16-2",
    what: "“散乱污”工业企业综合整治进展情况",
    to: "盟生态环境局、工信局",
    deadline: "每月1日前",
  },
  {
    plan: "air",
    key: "大气-16-2",
    what: "“散乱污”工业企业完成整治情况",
    to: "盟生态环境局、工信局",
    deadline: "2020年11月底前",
  },
  {
    plan: "air",
    key: "大气-17-2",
    what: "工业炉窑综合治理工作情况",
    to: "盟生态环境局、工信局",
    deadline: "每季度1日前",
  },
  {
    plan: "air",
    key: "大气-19-2",
    what: "VOCs排放企业排查管理台账",
    to: "盟生态环境局",
    deadline: "2020年6月底前",
  },
  {
    plan: "air",
    key: "大气-19-2",
    what: "挥发性有机物综合整治工作开展情况",
    to: "盟生态环境局",
    deadline: "2020年11月底前",
  },
  {
    plan: "air",
    key: "大气-24-1",
    what: "声环境功能区等各类区域划定情况",
    to: "盟生态环境局",
    deadline: "2020年6月底前",
  },
  {
    plan: "air",
    key: "大气-25-1",
    what: "重污染天气应急预案(备案并公开)",
    to: "盟生态环境局",
    deadline: "2020年6月底前",
  },
  { plan: "water", key: "水-19", what: "水环境形势分析", to: "", deadline: "每月" },
  { plan: "water", what: "水环境形势分析、预警和通报", to: "水质下降或不达标的地方", deadline: "每季度" },
  { plan: "water", key: "水-25", what: "饮用水安全状况信息公开", to: "社会公众", deadline: "每季度" },
  { plan: "water", what: "水污染事故处置应急演练、评估", to: "", deadline: "每年" },
  {
    plan: "soil",
    key: "土壤-4",
    what: "耕地分类清单和图表数据上传",
    to: "农用地土壤环境管理信息系统",
    deadline: "2020年底前",
  },
  {
    plan: "soil",
    key: "土壤-6",
    what: "未经调查已开发利用地块摸底调查结果(备核)",
    to: "盟生态环境局、自然资源局",
    deadline: "2020年8月底前",
  },
  {
    plan: "soil",
    key: "土壤-6",
    what: "污染地块名录上传并公开",
    to: "全国污染地块信息系统、社会公众",
    deadline: "2020年底前",
  },
  {
    plan: "soil",
    key: "土壤-22",
    what: "发布本行政区域土壤环境状况信息",
    to: "社会公众",
    deadline: "2020年底前",
  },
];
