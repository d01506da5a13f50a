/**
 * The units of measurement (计量单位) that targets are written in. This is what tells `9处` (a quantity) from
 * `17号` (the number of a document) and `Ⅲ类` (a class).
 */
const SCALE = "(?:万亿|[千百十]?[亿万]|[千百])";

const CHINESE =
  "个?百分点|个?工作日|个半?月|分钟|小时|吨标准煤|吨标煤|标准立方米|立方米|立方|标方|平方公里|平方千米|平方米|" +
  "公里|公顷|公斤|千米|千克|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|毫克|微克|毫升|毫米|厘米|微米|蒸吨|羊单位|分贝|课时|学时|" +
  "人次|亩次|户次|家次|辆次|场次|批次|台套|台次|标箱|美元|欧元|" +
  "[克升米吨方亩元人户家处座所辆台套件起例场次项条篇批名位头只口峰匹羽株棵张床本册份部门间栋幢孔眼片块支根盏艘架列节秒天日周年月岁分倍度箱袋个斤瓦℃]";

const LATIN = "(?:[kchm]?m[²³23]?|hm²|[kmμµu]?g|kWh|MWh|[kMG]W|dB(?:\\(A\\))?|ha|tce|L|t)(?![A-Za-z])|㎡";

const BASE = `(?:${CHINESE}|${LATIN})`;

/** One unit, scale and denominator included, as the source of a regular expression without capturing groups. */
export const UNIT = `(?:[%‰]|(?:${BASE}|${SCALE}${BASE})(?:\\([头只口峰匹台套个座]\\))?(?:/[每百千万亿]{0,2}${BASE}(?:[·•]${BASE})?)?|${SCALE})`;

/** Units of time are also parts of dates (6月, 15日): without a comparing word they are no target. */
export const TIME_UNIT = /^(?:个?工作日|个?月|分钟|小时|[秒天日周年])$/u;
