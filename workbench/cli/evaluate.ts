import { CellValueType, type ICellData } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { parseArea, splitReference } from "../../src/core/base/address";
import type { Book } from "../book/book";
import { valueOf } from "../model/base/cells";
import { associateFunctions, NAMESPACE } from "../functions/node-functions";
import { registerFunctions, type RegisteredFunctions } from "../functions/register";
import { settle } from "../functions/settle";
import type { Plain } from "../functions/variants";
import { emptyWorkbook } from "../book/empty-workbook";
import { headlessSession, type Session } from "../session/session";
import type { EvalAnswer, EvalLine } from "./eval-line";

/**
 * Evaluates formulas one after another, each in a workbook of its own, through the calculation engine and the
 * add-in's own functions.
 */
export async function evaluate(lines: readonly EvalLine[]): Promise<EvalAnswer[]> {
  const evaluator = await startEvaluator();
  const answers: EvalAnswer[] = [];
  try {
    for (const line of lines) answers.push(await evaluator.evaluate(line));
  } finally {
    evaluator.end();
  }
  return answers;
}

export type Evaluator = {
  /** The functions that the add-in brings: ZLQ.DUE. */
  readonly names: readonly string[];
  readonly evaluate: (line: EvalLine) => Promise<EvalAnswer>;
  readonly end: () => void;
};

export async function startEvaluator(): Promise<Evaluator> {
  const session = await headlessSession();
  const { json, mappings } = await associateFunctions();
  const functions = registerFunctions(session.engine, NAMESPACE, json, mappings);
  return {
    names: functions.names,
    async evaluate(line) {
      const { data, extras } = emptyWorkbook("工作簿.xlsx");
      const book = session.open(data, extras, { undo: false });
      return evaluateIn(book, session, functions, line);
    },
    end: () => {
      functions.dispose();
    },
  };
}

async function evaluateIn(
  book: Book,
  session: Session,
  functions: RegisteredFunctions,
  { formula, cells }: EvalLine,
): Promise<EvalAnswer> {
  const [first] = book.sheets();
  if (first === undefined) throw new Error("a workbook has a sheet");
  let free = 0;
  for (const [address, content] of Object.entries(cells)) {
    const { sheet: name, address: at } = splitReference(address);
    const area = parseArea(at);
    if (area === undefined) continue; // cannot happen: readEvalLine refuses such an address
    const sheet: FWorksheet = name === undefined ? first : sheetNamed(book, name);
    const rows = Array.isArray(content) ? (content as readonly (readonly Plain[])[]) : [[content as Plain]];
    const columns = Math.max(1, ...rows.map((row) => row.length));
    if (sheet === first) free = Math.max(free, area.column + columns);
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries())
        if (value !== null) sheet.getRange(area.row + r, area.column + c).setValue(cellOf(value));
  }
  // The formula's cell is right of all given cells, so that a spill finds its room.
  const place = { unitId: book.id, sheetId: first.getSheetId(), row: 0, column: free + 1 };
  first.getRange(place.row, place.column).setValue({ f: formula });
  await settle(book.calculation, functions);

  const value = valueAt(first, place.row, place.column);
  if (typeof value === "string" && ERRORS.has(value)) {
    const message = functions.messageAt(place);
    return { error: value, ...(message === undefined ? {} : { message }) };
  }
  const spill = session.engine.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange()[book.id]?.[
    place.sheetId
  ]?.[place.row]?.[place.column];
  if (!spill) return { value };
  const { startRow, endRow, startColumn, endColumn } = spill;
  return {
    value: Array.from({ length: endRow - startRow + 1 }, (_row, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_column, c) =>
        valueAt(first, startRow + r, startColumn + c),
      ),
    ),
  };
}

function sheetNamed(book: Book, name: string): FWorksheet {
  return book.sheetByName(name) ?? book.workbook.insertSheet(name);
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** The engine's cell for a given value: a JSON string is a text, even one that looks like a date. */
function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return value.startsWith("=") && value.length > 1 ? { f: value } : { v: value, t: CellValueType.STRING };
}

function valueAt(sheet: FWorksheet, row: number, column: number): Plain {
  return valueOf(sheet.getSheet().getCell(row, column) ?? null);
}
