import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import { Fault, GIVE_UP, giveUp, type Scalar } from "./value";

type Matrix = { getValue: (row: number, column: number) => Nullable<ICellData> };
type BySheet<T> = Readonly<Record<string, Readonly<Record<string, T> | undefined> | undefined>>;
type SheetData = { readonly cellData: Matrix; readonly rowCount: number; readonly columnCount: number };
type Styles = { getStyleByCell: (cell: ICellData) => Nullable<{ n?: Nullable<{ pattern?: string }> }> };

/** What of the engine's services is read here. */
export type Runtime = {
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  getUnitData: () => BySheet<Matrix>;
  getRuntimeArrayFormulaCellData: () => BySheet<Matrix>;
  getRuntimeFeatureCellData: () => object;
  readonly _currentConfigService: {
    getUnitData: () => BySheet<SheetData>;
    getArrayFormulaCellData: () => BySheet<Matrix>;
    getUnitStylesData: () => Readonly<Record<string, Styles | undefined>>;
    getSheetNameMap: () => Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  };
};

/** A cell of the engine: workbook, sheet, row and column (0-based). */
export type CellPlace = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

type Sheets = {
  readonly stored?: BySheet<SheetData>[string];
  readonly now?: BySheet<Matrix>[string];
  readonly spilledNow?: BySheet<Matrix>[string];
  readonly spilled?: BySheet<Matrix>[string];
  readonly hasFeatures: boolean;
};
const NOTHING: Sheets = { hasFeatures: false };

function hasMembers(of: object): boolean {
  for (const key in of) if (Object.hasOwn(of, key)) return true;
  return false;
}

/** The cells of a workbook while it is calculated: results of this calculation before what stood there. */
export class Cells {
  /** Whether a number was read that is shown in a way of its own, as a day is: the result may take it over. */
  hasPattern = false;
  private runtime: Runtime | undefined;
  private unit = "";
  /** What of the workbook is asked again for each cell that is read, by the sheets' ids. */
  private sheets: Sheets = NOTHING;

  begin(runtime: Runtime): void {
    this.runtime = runtime;
    this.hasPattern = false;
    const unit = (this.unit = runtime.currentUnitId);
    const config = runtime._currentConfigService;
    this.sheets = {
      stored: config.getUnitData()[unit],
      now: runtime.getUnitData()[unit],
      spilledNow: runtime.getRuntimeArrayFormulaCellData()[unit],
      spilled: config.getArrayFormulaCellData()[unit],
      hasFeatures: hasMembers(runtime.getRuntimeFeatureCellData()),
    };
  }

  /** Nothing of a workbook is kept when a formula is done: it may be closed. */
  end(): void {
    this.sheets = NOTHING;
  }

  /** The sheet of a name, or the one of the formula; undefined where there is none. */
  sheetOf(name: string | undefined): string | undefined {
    const { runtime, unit } = this;
    if (name === undefined) return runtime?.currentSubUnitId;
    return runtime?._currentConfigService.getSheetNameMap()[unit]?.[name];
  }

  /** @throws GIVE_UP where the engine does more than reading: spilled results, rich texts, texts that may be numbers. */
  read(sheet: string, row: number, column: number): Scalar {
    const { stored: all, now, spilledNow, spilled, hasFeatures } = this.sheets;
    const data = all?.[sheet];
    if (data === undefined || row < 0 || column < 0 || row >= data.rowCount || column >= data.columnCount)
      throw GIVE_UP;
    if (hasFeatures) throw GIVE_UP;
    const result = now?.[sheet]?.getValue(row, column);
    if (!result && (spilledNow?.[sheet]?.getValue(row, column) ?? spilled?.[sheet]?.getValue(row, column)))
      throw GIVE_UP;
    const stored = data.cellData.getValue(row, column);
    const cell = result ?? stored;
    return cell == null ? null : this.valueOf(cell, stored);
  }

  /** The cell that is calculated. */
  place(): CellPlace {
    const { runtime, unit } = this;
    if (runtime === undefined) throw GIVE_UP;
    const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
    return { unitId: unit, sheetId, row, column };
  }

  /** Whether the cell that is calculated has a number format of its own. */
  hasOwnPattern(): boolean {
    const { runtime, unit } = this;
    if (runtime === undefined) return false;
    const data = runtime._currentConfigService.getUnitData()[unit]?.[runtime.currentSubUnitId];
    const cell = data?.cellData.getValue(runtime.currentRow, runtime.currentColumn);
    return cell != null && this.patternOf(cell) !== "";
  }

  private valueOf(cell: ICellData, stored: Nullable<ICellData>): Scalar {
    const { v, t, p } = cell;
    if (p != null) return giveUp();
    if (v == null) return null;
    if (typeof v === "string" && v.startsWith("#") && ERRORS.has(v)) return Fault.of(v);
    if (t === CellValueType.BOOLEAN) return v === 1 || v === true || String(v).toUpperCase() === "TRUE";
    if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) {
      // What is neither formula nor text is blank.
      return v === "" && cell === stored && cell.f == null && cell.si == null ? null : String(v);
    }
    if (typeof v !== "number") return giveUp();
    const pattern = this.patternOf(cell) || (stored == null ? "" : this.patternOf(stored));
    if (pattern === "") return v;
    if (pattern === "@" || pattern === "@@@") return giveUp();
    this.hasPattern ||= pattern !== "General";
    return v;
  }

  private patternOf(cell: ICellData): string {
    return (
      this.runtime?._currentConfigService.getUnitStylesData()[this.unit]?.getStyleByCell(cell)?.n?.pattern ??
      ""
    );
  }
}
