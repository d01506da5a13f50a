import { shiftFormula } from "../../core/base/shift-formula";
import type { RawFormula } from "./walk-cells";

type Master = { readonly formula: string; readonly row: number; readonly column: number };

/** A file writes a formula that is filled down once, in its first cell; the others refer to it. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The formula of a cell, with `=`; undefined where the file says none. */
  textOf({ text, type, shared }: RawFormula, row: number, column: number): string | undefined {
    if (type === "shared" && shared !== undefined) {
      const master = this.masters.get(shared);
      if (text === "" && master)
        return shiftFormula(master.formula, row - master.row, column - master.column);
      this.masters.set(shared, { formula: `=${text}`, row, column });
    }
    return text === "" ? undefined : `=${text}`;
  }
}
