import { parseArea, quoteSheet, absoluteAddress, splitReference } from "../../../src/core/base/address";
import { isFormula } from "../../../src/core/base/cell-content";
import type { RuleId } from "../../../src/core/base/before";
import type {
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/base/snapshot";
import type { Area, CellContent, CellStyle, WorkbookEdit } from "../../../src/core/base/workbook-edit";

type Cell = { content?: CellContent; look: CellStyle };
type Sheet = { readonly id: string; readonly cells: Map<string, Cell>; readonly widths: Map<number, number> };

/** What edits do to contents, looks, widths, names, rules and settings, at once and without an engine. */
export class TinyBook {
  private readonly sheets = new Map<string, Sheet>();
  private names: NameSnapshot[] = [];
  private rules: (RuleId & { readonly rule: string })[] = [];
  private settings: Record<string, unknown> = {};
  private next = 1;

  add(sheet: string, rows: readonly (readonly CellContent[])[] = []): this {
    this.sheets.set(sheet, { id: `s${(this.next += 1)}`, cells: new Map(), widths: new Map() });
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content !== "") this.cell(sheet, r, c).content = content;
      });
    });
    return this;
  }

  remove(names: readonly string[]): this {
    for (const name of names) this.apply([{ kind: "delete-sheet", sheet: name }]);
    return this;
  }

  apply(edits: readonly WorkbookEdit[]): this {
    for (const edit of edits) this.perform(edit);
    return this;
  }

  /** Everything that is to be as before, to be compared. */
  state(): unknown {
    const filled = ([, { content, look }]: [string, Cell]): boolean =>
      content !== undefined || Object.keys(look).length > 0;
    return structuredClone({
      sheets: [...this.sheets].map(([name, { cells, widths }]) => [
        name,
        [...cells].filter(filled).sort(([a], [b]) => a.localeCompare(b)),
        [...widths].sort(([a], [b]) => a - b),
      ]),
      names: this.names.map(({ name, sheet = "", formula }) => `${sheet}!${name} ${formula}`).sort(),
      rules: this.rules.map(({ sheet, rule }) => `${sheet} ${rule}`).sort(),
      settings: this.settings,
    });
  }

  ownRules = (): readonly RuleId[] => this.rules.map(({ sheet, id, formula }) => ({ sheet, id, formula }));

  widthsAt = (sheet: string, first: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => this.sheets.get(sheet)?.widths.get(first + i) ?? 48);

  snapshot(): WorkbookSnapshot {
    return {
      structureProtected: false,
      sheets: [...this.sheets].map(([name, sheet]) => snapshotOf(name, sheet)),
      names: this.names,
      tables: [],
      settings: this.settings,
    };
  }

  private cell(sheet: string, row: number, column: number): Cell {
    const { cells } = this.sheets.get(sheet) ?? { cells: new Map<string, Cell>() };
    const key = `${row},${column}`;
    const found = cells.get(key) ?? { look: {} };
    cells.set(key, found);
    return found;
  }

  private areaOf(sheet: string, name: string): Area {
    const found = this.names.find((one) => one.name === name && one.sheet === sheet);
    const at = found && parseArea(splitReference(found.formula).address);
    if (at === undefined) throw new Error(`no name ${name} on ${sheet}`);
    return at;
  }

  private placeOf(edit: Extract<WorkbookEdit, { at: Area }>): Area {
    if ("through" in edit) return this.areaOf(edit.sheet, edit.through);
    if (!("within" in edit)) return edit.at;
    const now = this.areaOf(edit.sheet, edit.within.name);
    const { from } = edit.within;
    return {
      ...edit.at,
      row: edit.at.row + now.row - from.row,
      column: edit.at.column + now.column - from.column,
    };
  }

  private each(sheet: string, at: Area, act: (cell: Cell, row: number, column: number) => void): void {
    for (let r = 0; r < at.rows; r += 1)
      for (let c = 0; c < at.columns; c += 1) act(this.cell(sheet, at.row + r, at.column + c), r, c);
  }

  private name(name: NameSnapshot): void {
    if (this.names.some((one) => one.name === name.name && one.sheet === name.sheet))
      throw new Error(`name is there: ${name.name}`);
    this.names = [...this.names, name];
  }

  private perform(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "add-sheet":
        this.add(edit.sheet);
        return;
      case "write":
        this.each(edit.sheet, this.placeOf(edit), (cell, r, c) => {
          const content = edit.content[r]?.[c] ?? "";
          if (content === "") delete cell.content;
          else cell.content = content;
        });
        return;
      case "style":
        this.each(edit.sheet, this.placeOf(edit), (cell) => {
          const { numberFormat, ...look } = { ...cell.look, ...edit.style };
          cell.look =
            numberFormat === undefined || numberFormat === "General" ? look : { ...look, numberFormat };
        });
        return;
      case "clear":
        this.each(edit.sheet, this.placeOf(edit), (cell) => {
          if (edit.looksOnly !== true) delete cell.content;
          cell.look = {};
        });
        return;
      case "column-widths": {
        const first = edit.through === undefined ? edit.first : this.areaOf(edit.sheet, edit.through).column;
        edit.widths.forEach((width, i) => {
          if (width === 48) this.sheets.get(edit.sheet)?.widths.delete(first + i);
          else this.sheets.get(edit.sheet)?.widths.set(first + i, width);
        });
        return;
      }
      case "conditional-formats":
        for (const rule of edit.rules)
          this.rules.push({
            sheet: edit.sheet,
            id: `r${(this.next += 1)}`,
            formula: rule.kind === "formula" ? rule.formula : "",
            rule: JSON.stringify([edit.at, rule]),
          });
        return;
      case "delete-conditional-formats":
        this.rules = this.rules.filter(({ id }) => !edit.rules.some((rule) => rule.id === id));
        return;
      case "name":
      case "workbook-name":
        this.name({
          name: edit.name,
          formula: `=${quoteSheet(edit.sheet)}!${absoluteAddress(edit.at)}`,
          comment: edit.comment,
          ...(edit.kind === "name" ? { sheet: edit.sheet } : {}),
        });
        return;
      case "text-name":
        this.name({ name: edit.name, sheet: edit.sheet, formula: `="${edit.text}"`, comment: edit.comment });
        return;
      case "delete-name":
        this.names = this.names.filter(({ name, sheet }) => name !== edit.name || sheet !== edit.sheet);
        return;
      case "setting":
        this.settings = Object.fromEntries(
          [
            ...Object.entries(this.settings).filter(([key]) => key !== edit.key),
            [edit.key, edit.value],
          ].filter(([, value]) => value !== undefined),
        ) as Record<string, unknown>;
        return;
      case "delete-sheet":
        this.sheets.delete(edit.sheet);
        this.names = this.names.filter(({ sheet }) => sheet !== edit.sheet);
        this.rules = this.rules.filter(({ sheet }) => sheet !== edit.sheet);
        return;
      default:
        return; // print set-up, tables, charts: on new sheets alone
    }
  }
}

function snapshotOf(name: string, { id, cells }: Sheet): SheetSnapshot {
  const filled = [...cells].filter(([, { content }]) => content !== undefined);
  const places = filled.map(([key]) => key.split(",").map(Number) as [number, number]);
  const rows = Math.max(0, ...places.map(([row]) => row + 1));
  const columns = Math.max(0, ...places.map(([, column]) => column + 1));
  const matrix = <T>(of: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(cells.get(`${r},${c}`))),
    );
  const held = (cell: Cell | undefined): CellValue => {
    const content = cell?.content ?? "";
    return isFormula(content) ? content.formula : content;
  };
  return {
    id,
    name,
    visibility: "visible",
    protected: false,
    used: rows === 0 ? null : { row: 0, column: 0, rows, columns },
    // What a formula shows does not matter here.
    values: matrix((cell) => (isFormula(cell?.content ?? "") ? 0 : held(cell))),
    formulas: matrix(held),
    numberFormats: matrix((cell) => cell?.look.numberFormat ?? "General"),
    merges: [],
  };
}
