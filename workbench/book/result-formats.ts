import { ICommandService, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import type { WatchedBook } from "./watched-book";

type Cells = Record<number, Record<number, ICellData | null> | undefined>;
type Written = { readonly unitId?: string; readonly subUnitId?: string; readonly cellValue?: Cells };

/**
 * Excel gives a cell a date format when a formula for a day is typed into it, and never again. The engine does so each
 * time it calculates, also in cells of an opened file that nobody touched; here only formulas that have just come into
 * a cell without one bring their format along.
 */
export function watchResultFormats(engine: Engine, book: WatchedBook): { dispose: () => void } {
  const commands = engine.univer.__getInjector().get(ICommandService);
  const typed = new Set<string>();
  return commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId = "", cellValue } = (command.params ?? {}) as Written;
    if (unitId !== book.id || !cellValue) return;
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    const sheet = isResult ? undefined : book.sheetById(subUnitId)?.getSheet();
    for (const [row, line] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (!cell) continue;
        const place = `${subUnitId} ${row} ${column}`;
        if (isResult) {
          if (cell.s !== undefined && !typed.has(place)) delete cell.s;
        } else if (cell.f && !hasFormula(sheet?.getCellRaw(Number(row), Number(column)))) typed.add(place);
      }
    if (isResult) typed.clear();
  });
}

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);
