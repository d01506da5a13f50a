import type { Assumption } from "./assumption";
import { TAKEN_FOR_MORE, textsIn, writeColumn } from "./cells";

export const textKept: Assumption = {
  id: "text-kept",
  run: (context, scratch) => textsIn(writeColumn(context, scratch, TAKEN_FOR_MORE).range, TAKEN_FOR_MORE),
};
