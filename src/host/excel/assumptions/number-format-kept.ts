import { compared, type Assumption } from "./assumption";
import { columnOf } from "./cells";

const FORMATS = ["yyyy-mm-dd", "0.0%", '0"天"', 'yyyy"年"m"月"d"日"', "#,##0.00", "@"] as const;

export const numberFormatKept: Assumption = {
  id: "number-format-kept",
  run: async (context, scratch) => {
    const range = scratch.range(context, scratch.area(FORMATS.length));
    range.numberFormat = FORMATS.map((format) => [format]);
    range.load("numberFormat");
    await context.sync();
    const seen = columnOf(range.numberFormat);
    return compared(FORMATS.map((format, i) => [format, format, seen[i]]));
  },
};
