import { selfCheckStrings } from "../../../strings/self-check";
import { compared, type Assumption } from "./assumption";
import { filteredSheet } from "./filtered";

const { label } = selfCheckStrings;

export const filterSeen: Assumption = {
  id: "filter-seen",
  run: async (context, scratch) => {
    const { autoFilter } = filteredSheet(context, scratch);
    const plain = scratch.worksheet(context).autoFilter;
    autoFilter.load("isDataFiltered");
    plain.load("isDataFiltered");
    await context.sync();
    const before = [autoFilter.isDataFiltered, plain.isDataFiltered];
    autoFilter.clearCriteria();
    autoFilter.load("isDataFiltered");
    await context.sync();
    return compared([
      [label.filtered, [true, false], before],
      [label.cleared, false, autoFilter.isDataFiltered],
    ]);
  },
};
