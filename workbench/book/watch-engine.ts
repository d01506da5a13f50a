import { ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { areaAddress } from "../../src/core/base/address";
import type { Engine } from "../engine/engine";
import { areaFrom } from "./areas";
import { EventType } from "./events";
import { forEachCell } from "./for-each-cell";
import type { Shift } from "./shift-area";
import { shiftExtras } from "./shift-extras";
import type { WatchedBook } from "./watched-book";

/** Params of the engine's operations, as far as events need them. */
type Params = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly range?: IRange;
  /** Cells cut and dropped elsewhere. */
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  /** Rows or columns dragged to another place. */
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: SelectionMoveType;
};
type Told = (params: Params, sheetId: string) => void;

/** Follows what the engine did, whoever asked for it: the add-in, the user at the grid, or undo. */
export function watchEngine(engine: Engine, book: WatchedBook): { dispose: () => void } {
  const { events, extras } = book;
  let active = book.workbook.getActiveSheet().getSheetId();
  const changed = (sheetId: string, changeType: string, range: IRange): void => {
    const address = areaAddress(areaFrom(range));
    events.emit(EventType.Changed, sheetId, {
      changeType,
      address,
      referenceId: `${sheetId}!${address}`,
      shiftDirection: "None",
      triggerSource: "Unknown",
    });
  };
  const shifted =
    (axis: Shift["axis"], kind: Shift["kind"]): Told =>
    ({ range }, sheetId) => {
      if (!range) return;
      const area = areaFrom(range);
      const [at, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
      shiftExtras(extras, sheetId, { axis, kind, at, count });
      changed(
        sheetId,
        `${axis === "row" ? "Row" : "Column"}${kind === "insert" ? "Inserted" : "Deleted"}`,
        range,
      );
    };
  const dragged: Told = ({ sourceRange, targetRange }, sheetId) => {
    if (sourceRange && targetRange) changed(sheetId, "RangeEdited", around(sourceRange, targetRange));
  };
  const told: Readonly<Record<string, Told>> = {
    [SetRangeValuesMutation.id]: ({ cellValue }, sheetId) => {
      const range = contentsIn(cellValue ?? {});
      if (range) changed(sheetId, "RangeEdited", range);
    },
    [InsertRowMutation.id]: shifted("row", "insert"),
    [InsertColMutation.id]: shifted("column", "insert"),
    [RemoveRowMutation.id]: shifted("row", "delete"),
    [RemoveColMutation.id]: shifted("column", "delete"),
    [MoveRowsMutation.id]: dragged,
    [MoveColsMutation.id]: dragged,
    [MoveRangeMutation.id]: ({ from, to, fromRange, toRange }) => {
      if (from && fromRange) changed(from.subUnitId, "RangeEdited", fromRange);
      if (to && toRange) changed(to.subUnitId, "RangeEdited", toRange);
    },
    [InsertSheetMutation.id]: ({ sheet }) => {
      if (sheet) events.emit(EventType.Added, sheet.id, {});
    },
    [RemoveSheetMutation.id]: (_params, sheetId) => {
      events.emit(EventType.Deleted, sheetId, {});
    },
    [SetWorksheetActiveOperation.id]: (_params, sheetId) => {
      if (sheetId === active) return;
      events.emit(EventType.Deactivated, active, {});
      events.emit(EventType.Activated, sheetId, {});
      active = sheetId;
    },
    [SetSelectionsOperation.id]: ({ selections, type }, sheetId) => {
      const range = selections?.[0]?.range;
      const dragging = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
      if (range && !dragging)
        events.emit(EventType.SelectionChanged, sheetId, { address: areaAddress(areaFrom(range)) });
    },
  };
  return engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      const tell = told[command.id];
      const params = command.params as Params | undefined;
      // Results of calculation are no change of the user's.
      if (!tell || options?.onlyLocal === true || params?.unitId !== book.id) return;
      tell(params, params.subUnitId ?? "");
    });
}

const around = (a: IRange, b: IRange): IRange => ({
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/** The smallest area with new contents; undefined where only looks were set. */
function contentsIn(matrix: NonNullable<Params["cellValue"]>): IRange | undefined {
  let range: IRange | undefined;
  forEachCell(matrix, (cells, row, column) => {
    const cell = cells[column];
    if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) return;
    range ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
    range.startRow = Math.min(range.startRow, row);
    range.endRow = Math.max(range.endRow, row);
    range.startColumn = Math.min(range.startColumn, column);
    range.endColumn = Math.max(range.endColumn, column);
  });
  return range;
}
