import { FormulaCurrentConfigService } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 lets the first calculation after a sheet was deleted still know its name, to find the formulas that
 * named it, also where another sheet has been given the name meanwhile: formulas of the new sheet then point to the old
 * one. A name that a present sheet has is that sheet's.
 *
 * Where a later version has no such method, nothing is changed.
 */
type NamesByUnit = Record<string, Record<string, string> | null | undefined>;
type Inside = { _mergeNameMap?: (this: Inside, idByName: NamesByUnit, nameById: NamesByUnit) => void };

const inside = FormulaCurrentConfigService.prototype as unknown as Inside;
const merge = inside._mergeNameMap;
if (merge)
  inside._mergeNameMap = function (this: Inside, idByName, nameById) {
    const others = Object.entries(nameById).map(([unit, names]) => {
      const present = idByName[unit] ?? {};
      const own = Object.entries(names ?? {}).filter(([id, name]) => (present[name] ?? id) === id);
      return [unit, Object.fromEntries(own)] as const;
    });
    merge.call(this, idByName, Object.fromEntries(others));
  };
