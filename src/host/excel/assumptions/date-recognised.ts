import { serialOf } from "../../../core/base/serial";
import { compared, type Assumption } from "./assumption";
import { columnOf } from "./cells";

const TYPED = "2020年11月";

export const dateRecognised: Assumption = {
  id: "date-recognised",
  run: async (context, scratch) => {
    const range = scratch.range(context, scratch.area(1));
    range.values = [[TYPED]];
    range.load("values");
    await context.sync();
    return compared([[TYPED, serialOf(2020, 11, 1), columnOf(range.values)[0]]]);
  },
};
