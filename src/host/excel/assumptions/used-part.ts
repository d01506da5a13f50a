import { areaAddress, cellAddress } from "../../../core/base/address";
import { compared, type Assumption } from "./assumption";

export const usedPart: Assumption = {
  id: "used-part",
  run: async (context, scratch) => {
    const at = scratch.area(60, 4);
    const cell = { ...at, row: at.row + 45, column: 2, rows: 1, columns: 1 };
    scratch.range(context, { ...at, rows: 1, columns: 1 }).values = [["表头"]];
    scratch.range(context, cell).values = [["误填"]];
    const empty = { ...at, row: at.row + 10, rows: 20 };
    const filled = { ...at, row: at.row + 30, rows: 30 };
    const used = [empty, filled].map((area) => {
      const range = scratch.range(context, area).getUsedRangeOrNullObject(true);
      range.load("address");
      return range;
    });
    await context.sync();
    const [ofEmpty, ofFilled] = used.map((range) =>
      range.isNullObject ? "" : range.address.slice(range.address.lastIndexOf("!") + 1),
    );
    return compared([
      [areaAddress(empty), "", ofEmpty],
      [areaAddress(filled), cellAddress(cell.row, cell.column), ofFilled],
    ]);
  },
};
