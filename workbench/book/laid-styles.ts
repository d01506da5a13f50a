import { Tools, type ICellData, type IStyleData, type Nullable, type Styles } from "@univerjs/core";

/** Lays one style over another: borders side by side, everything else as a whole. */
function overlay(below: IStyleData, above: IStyleData): IStyleData {
  const merged = { ...below, ...above };
  if (below.bd && above.bd) merged.bd = { ...below.bd, ...above.bd };
  return merged;
}

/**
 * Styles laid over each other. A batch gives one style to thousands of cells, one property after the other, as one
 * object each: what two make together is worked out once, and is one object again.
 */
export class LaidStyles {
  private readonly known = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

  over(below: IStyleData, above: IStyleData): IStyleData {
    let over = this.known.get(below);
    if (!over) this.known.set(below, (over = new WeakMap<IStyleData, IStyleData>()));
    let merged = over.get(above);
    if (!merged) over.set(above, (merged = overlay(below, above)));
    return merged;
  }
}

/**
 * The ids under which a workbook keeps the styles that cells get. The engine's own change of cells merges, compares and
 * looks up the style of every cell anew.
 */
export class StyleIds {
  /** By what is laid over, and by the id of the style that the cell has. */
  private readonly known = new WeakMap<IStyleData, Map<string, string | undefined>>();

  constructor(private readonly styles: Styles) {}

  /** What the cell's `s` becomes, or undefined where it has no style then. */
  idOf(cell: Nullable<ICellData>, style: IStyleData): string | undefined {
    const had = typeof cell?.s === "string" ? cell.s : undefined;
    if (cell?.s && had === undefined) return this.merged(cell.s as IStyleData, style);
    let ids = this.known.get(style);
    if (!ids) this.known.set(style, (ids = new Map<string, string | undefined>()));
    const key = had ?? "";
    if (!ids.has(key)) ids.set(key, this.merged(this.styles.get(had) ?? {}, style));
    return ids.get(key);
  }

  /** A member that is null is cleared, as is one in which nothing is left. */
  private merged(had: IStyleData, style: IStyleData): string | undefined {
    const whole = Tools.removeNull(Tools.deepClone(overlay(had, style))) as Record<string, unknown>;
    const merged = Object.fromEntries(Object.entries(whole).filter(([, value]) => !isBare(value)));
    return Object.keys(merged).length === 0 ? undefined : (this.styles.setValue(merged) ?? undefined);
  }
}

const isBare = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;
