/** The endings of units' names, a row a kind, with an example; a test reads every example. */
const KINDS: readonly { readonly kinds: string; readonly example: string }[] = [
  { kinds: "局|委|办|厅|署", example: "省水利厅" },
  { kinds: "中心|院|站|社|处|府|单位|部门|政府|公署", example: "旗融媒体中心" },
  { kinds: "[大支总中]队|委?员会|协会|管委会|工会|联合会|基金会", example: "旗消防救援大队" },
  { kinds: "(?<![干全外内中西东南北])部(?!门)|室|(?<![教农林社])科|股|车间|班组", example: "采购部" },
  { kinds: "公司|集团|厂|矿|合作社|银行|[支分]行", example: "云河燃气有限公司" },
  { kinds: "妇联|残联|工商联|文联|侨联|社科联|科协|红十字会|人大|政协", example: "州妇联" },
  { kinds: "(?<!场)所|学校|党校|分校|[中小大]学|幼儿园|医院", example: "司法所" },
  { kinds: "[案书化物纪]馆|专班|指挥部|工作组", example: "县档案馆" },
];

/** All kinds, as the source of a regular expression. */
const ANY_KIND = KINDS.map(({ kinds }) => kinds).join("|");
export const KIND_EXAMPLES: readonly string[] = KINDS.map(({ example }) => example);

/** Whether a text ends as the whole name of a unit does. */
export const ENDS_AS_UNIT = new RegExp(`(?:${ANY_KIND})$`, "u");
/** 各镇, 各乡镇街道: a group is a whole name as well. */
export const ENDS_AS_GROUP = /各.{0,3}[省市州盟县区旗镇乡村场]$|街道$|苏木$|[开园新景]发?区$/u;

/** Bodies that every office, school and company has: nobody's in particular, so that no level is added to them. */
export const ANYONES_BODY =
  /^(?:党(?:委|组|总支|支部)|纪委|团委|[女职妇]?工委|[党校院厂所站行矿场局]办|综合办|党政办|政工办|党建办|总经办|安办|行政办|各.*)$/u;

/** The stems of bureaus that lists shorten together (县水利、财政局). Others are left as they stand. */
export const BUREAU_STEM = new RegExp(
  `(?:${(
    "发改 发展改革 经信 工信 科技 教育 教体 教科 民政 司法 财政 人社 住建 城建 城管 规划 国土 自然资源 生态环境 环保 交通 交通运输 " +
    "水利 水务 农业 农业农村 农牧 农科 畜牧 林业 林草 林水 渔业 商务 文旅 文体 文化 旅游 体育 广电 卫健 卫生 医保 应急 应急管理 安监 审计 " +
    "市场监管 市监 工商 质监 食药监 统计 信访 税务 气象 公安 民宗 民族 宗教 粮食 国资 金融 扶贫 乡村振兴 退役军人 外事 物价 园林 房管 供销 档案 行政审批 政务服务"
  )
    .split(" ")
    .join("|")})$`,
  "u",
);

/** Bodies of a party committee, whose mark is 委 with its level: 旗委组织部、宣传部. */
export const PARTY_BODY =
  /^(?:组织部|宣传部|统战部|社会工作部|政法委|编办|网信办|巡察办|老干部局|党校|直属机关工委|机关工委|政研室)/u;

/** Names in which a role word stands, each with its example: the 协办 in 政协办 is no role word. */
export const NAMES_WITH_ROLE_WORDS: readonly { readonly pattern: string; readonly example: string }[] = [
  { pattern: "政协(?:办公?室?)?", example: "旗政协办" },
  { pattern: "协作办(?:公室)?", example: "区域协作办" },
  { pattern: "负责人(?!:)", example: "主要负责人" },
  { pattern: "(?:督导|指导|督查|监督|统筹|验收)(?=[委办室科处站组](?!室))", example: "区督查室" },
  { pattern: "统筹(?=城乡|发展)", example: "统筹城乡办" },
  { pattern: "协同(?=发展|创新)", example: "协同发展中心" },
];
export const NAME_WITH_ROLE_WORD = new RegExp(
  NAMES_WITH_ROLE_WORDS.map(({ pattern }) => pattern).join("|"),
  "uy",
);
