import { formula } from "../../../core/base/cell-content";
import { serialOf } from "../../../core/base/serial";
import { selfCheckStrings } from "../../../strings/self-check";
import { queueDateOffset } from "../read/date-system";
import { compared, type Assumption } from "./assumption";
import { columnOf, writeColumn } from "./cells";

const { label } = selfCheckStrings;

export const dateSystem: Assumption = {
  id: "date-system",
  run: async (context, scratch) => {
    const { range } = writeColumn(context, scratch, [formula("DATE(2000,1,1)")]);
    range.load("values");
    const offset = queueDateOffset(context.workbook);
    await context.sync();
    return compared([[label.day, serialOf(2000, 1, 1) - offset(), columnOf(range.values)[0]]]);
  },
};
