import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { formula, isFormula } from "../../src/core/base/cell-content";
import type { Area, CellContent, WorkbookEdit } from "../../src/core/base/workbook-edit";
import { absoluteAddress, quoteSheet } from "../../src/core/base/address";
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/core/base/snapshot";
import { emptyWorkbook } from "../../workbench/book/empty-workbook";
import { createHeadlessEngine } from "../../workbench/engine/headless";

type Sheet = { content: Map<string, CellContent>; merges: Area[]; rows: number; columns: number };

/**
 * A workbook that holds what edits wrote (contents, merges, names) and calculates it in the spreadsheet engine; no
 * Excel object is involved. For pure plans; what Excel makes of them is tested through the client.
 */
export class SheetBook {
  readonly sheets = new Map<string, Sheet>();
  private names: NameSnapshot[] = [];

  apply(edits: readonly WorkbookEdit[]): this {
    for (const edit of edits) this.perform(edit);
    return this;
  }

  set(sheet: string, row: number, column: number, content: CellContent): this {
    const found = this.sheets.get(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    found.content.set(`${row},${column}`, content);
    found.rows = Math.max(found.rows, row + 1);
    found.columns = Math.max(found.columns, column + 1);
    return this;
  }

  private perform(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "add-sheet":
        if (this.sheets.has(edit.sheet)) throw new Error(`sheet exists: ${edit.sheet}`);
        this.sheets.set(edit.sheet, { content: new Map(), merges: [], rows: 0, columns: 0 });
        return;
      case "write":
        edit.content.forEach((line, r) => {
          line.forEach((content, c) => {
            if (content !== "") this.set(edit.sheet, edit.at.row + r, edit.at.column + c, content);
          });
        });
        return;
      case "merge":
        this.sheets.get(edit.sheet)?.merges.push(edit.at);
        return;
      case "name":
        this.names.push({
          name: edit.name,
          sheet: edit.sheet,
          formula: `=${quoteSheet(edit.sheet)}!${absoluteAddress(edit.at)}`,
        });
        return;
      case "workbook-name":
        this.names.push({
          name: edit.name,
          formula: `=${quoteSheet(edit.sheet)}!${absoluteAddress(edit.at)}`,
        });
        return;
      case "text-name":
        this.names.push({ name: edit.name, sheet: edit.sheet, formula: `="${edit.text}"` });
        return;
      case "rename-sheet": {
        const sheet = this.sheets.get(edit.sheet);
        if (!sheet) throw new Error(`no sheet ${edit.sheet}`);
        this.sheets.delete(edit.sheet);
        this.sheets.set(edit.to, sheet);
        for (const { content } of this.sheets.values())
          for (const [place, cell] of content)
            if (isFormula(cell))
              content.set(
                place,
                formula(cell.formula.replaceAll(`${quoteSheet(edit.sheet)}!`, `${quoteSheet(edit.to)}!`)),
              );
        this.names = this.names.map((name) =>
          name.sheet === edit.sheet ? { ...name, sheet: edit.to } : name,
        );
        return;
      }
      case "delete-sheet":
        this.sheets.delete(edit.sheet);
        this.names = this.names.filter(({ sheet }) => sheet !== edit.sheet);
        return;
      case "style":
      case "row-heights":
      case "column-widths":
      case "page-setup":
      case "freeze-rows":
      case "table":
      case "validation":
      case "conditional-formats":
      case "delete-conditional-formats":
      case "chart":
      case "hide-sheet":
      case "activate":
        return; // looks and print set-up
      case "delete-name":
      case "clear":
      case "setting":
      case "copy-sheet":
        return; // not asked of this book so far
      default:
        edit satisfies never;
    }
  }

  /** The workbook as the add-in reads it, calculated. */
  async snapshot(): Promise<WorkbookSnapshot> {
    const workbook = await this.calculate();
    const sheets = [...this.sheets].map(([name, sheet], i): SheetSnapshot => {
      const { rows, columns } = sheet;
      const matrix = <T>(of: (row: number, column: number) => T): T[][] =>
        Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(r, c)));
      const range = rows === 0 ? undefined : workbook.getSheetByName(name)?.getRange(0, 0, rows, columns);
      const raw = (range?.getRawValues() ?? []) as (CellValue | null | undefined)[][];
      const values = matrix((r, c) => raw[r]?.[c] ?? "");
      return {
        id: `s${i}`,
        name,
        visibility: "visible",
        protected: false,
        used: rows === 0 ? null : { row: 0, column: 0, rows, columns },
        values,
        formulas: matrix((r, c) => {
          const content = sheet.content.get(`${r},${c}`);
          return typeof content === "object" ? content.formula : (values[r]?.[c] ?? "");
        }),
        numberFormats: matrix(() => "General"),
        merges: sheet.merges,
      };
    });
    engine().api.disposeUnit(workbook.getId());
    return { structureProtected: false, sheets, names: this.names, tables: [], settings: {} };
  }

  private async calculate(): Promise<FWorkbook> {
    const { api } = engine();
    const workbook = api.createWorkbook(this.data());
    await api.getFormula().onCalculationResultApplied(60_000);
    return workbook;
  }

  private data(): IWorkbookData {
    const { data } = emptyWorkbook("test");
    const entries = [...this.sheets].map(([name, sheet], i) => {
      const cellData: Record<number, Record<number, ICellData>> = {};
      for (const [place, content] of sheet.content) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        (cellData[row] ??= {})[column] = isFormula(content)
          ? { f: content.formula }
          : { v: content, ...(typeof content === "string" ? { t: CellValueType.STRING } : {}) };
      }
      const id = `s${i}`;
      return { id, name, cellData, rowCount: sheet.rows + 300, columnCount: sheet.columns + 10 };
    });
    return {
      ...data,
      sheetOrder: entries.map(({ id }) => id),
      sheets: Object.fromEntries(entries.map((sheet) => [sheet.id, sheet])),
    };
  }
}

let shared: ReturnType<typeof createHeadlessEngine> | undefined;
const engine = (): ReturnType<typeof createHeadlessEngine> => (shared ??= createHeadlessEngine());

/** Ends the engine, whose timers would keep the test running. */
afterAll(() => {
  shared?.univer.dispose();
  shared = undefined;
});
