import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";

export const columnWidth: Assumption = {
  id: "column-width",
  run: async (context, scratch) => {
    const { format } = context.workbook.worksheets.getItem(scratch.addSpare(context)).getRange("B1");
    const widthAfter = async (width: number): Promise<number> => {
      format.columnWidth = width;
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    };
    // Excel rounds to whole pixels; what it then says is what 清除标记 writes back.
    const read = await widthAfter(97.3);
    return compared([[selfCheckStrings.label.width, read, await widthAfter(read)]]);
  },
};
