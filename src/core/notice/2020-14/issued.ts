import { serialOf } from "../../base/serial";

/** The day of 蓝政办发〔2020〕14号. What it asks for is owed from then on. */
export const ISSUED = serialOf(2020, 3, 20);

/** Its title, as another paper names it. */
export const NOTICE_TITLE =
  "正蓝旗人民政府办公室关于印发〈正蓝旗大气污染防治攻坚战2020年度工作方案〉〈正蓝旗水污染防治攻坚战2020年度工作方案〉〈正蓝旗土壤污染防治攻坚战2020年度工作方案〉等三个方案的通知";
export const NOTICE_NUMBER = "蓝政办发〔2020〕14号";

/** The last day of the year that it is for. */
export const YEAR_END = serialOf(2020, 12, 31);

/** The year that its lists are for. */
export const NOTICE_YEAR = 2020;
