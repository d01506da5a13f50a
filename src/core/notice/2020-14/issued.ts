import { serialOf } from "../../base/serial";

/** The day of 蓝政办发〔2020〕14号. What it asks for is owed from then on. */
export const ISSUED = serialOf(2020, 3, 20);

/** The last day of the year that it is for. */
export const YEAR_END = serialOf(2020, 12, 31);

/** The year that its lists are for. */
export const NOTICE_YEAR = 2020;
