/** Moved to src/core/tables/; the flags still import it from here. */
export { SheetCells, type RowCell } from "../tables/sheet-cells";
