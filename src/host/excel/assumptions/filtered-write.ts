import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";
import { filteredSheet } from "./filtered";

const WRITTEN = [["一"], ["二"], ["三"], ["四"]];

export const filteredWrite: Assumption = {
  id: "filtered-write",
  run: async (context, scratch) => {
    const worksheet = filteredSheet(context, scratch);
    await context.sync();
    const range = worksheet.getRange("B2:B5");
    range.values = WRITTEN;
    worksheet.autoFilter.remove();
    range.load("values");
    await context.sync();
    return compared([[selfCheckStrings.label.value, WRITTEN, range.values]]);
  },
};
