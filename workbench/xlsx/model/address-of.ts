import type { IRange } from "@univerjs/core";
import { areaAddress } from "../../../src/core/base/address";

/** An area of the engine as a file writes it: `A1:C3`. */
export const addressOf = (range: IRange): string =>
  areaAddress({
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  });
