import { parseArea, splitReference } from "../../../src/core/base/address";
import type { CellPlace, Cells } from "./cells";
import { functionOf, GIVES_ONE, type Part } from "./functions";
import { operatorOf } from "./operators";
import { Fault, giveUp, numberOf, Several, type Scalar, type Value } from "./value";

/** A value as the engine has it. */
export type EngineValue = {
  isReferenceObject: () => boolean;
  isArray: () => boolean;
  isError: () => boolean;
  isNull: () => boolean;
  isString: () => boolean;
  isNumber: () => boolean;
  isBoolean: () => boolean;
  isHyperlink?: () => boolean;
  isImage?: () => boolean;
  getValue: () => unknown;
  getPattern: () => string;
  getErrorType?: () => string;
  toArrayValueObject?: () => EngineArray;
};
type EngineArray = EngineValue & {
  getRowCount: () => number;
  getColumnCount: () => number;
  get: (row: number, column: number) => EngineValue | null;
  getArrayValue?: () => readonly (readonly EngineValue[])[];
};

/** A node of a formula that the engine has taken apart. */
export type Node = {
  readonly nodeType: number;
  getToken: () => string;
  getChildren: () => readonly Node[];
  getValue: () => EngineValue | null | undefined;
  execute: () => void;
  isAsync: () => boolean;
  /** What calculates a function's node. */
  readonly _functionExecutor?: object;
};

/** A function of the add-in, which wants plain values and nothing of the engine. */
export type PlainFunction = {
  /** Whether it can be called with so many arguments. */
  takes: (count: number) => boolean;
  /** @throws GIVE_UP where it answers more than one value. */
  ofCells: (values: readonly Scalar[], place: CellPlace) => Scalar;
};

/** The engine's numbers for its kinds of nodes. */
const KIND = {
  reference: 1,
  value: 2,
  operator: 3,
  call: 4,
  lambda: 5,
  lambdaName: 6,
  root: 9,
  prefix: 11,
  omitted: 13,
};

/** What a formula's parts are calculated with: its cells, how far its references are moved, and the engine. */
export type Surroundings = {
  readonly cells: Cells;
  /** Rows and columns by which references that move are moved, those with a sheet's name by rows of their own. */
  rows: { readonly own: number; readonly others: number };
  columns: number;
  /** Has the engine calculate a node. */
  byEngine: (node: Node) => EngineValue | null | undefined;
};

/** What calculates a formula; undefined where nothing is gained, or the engine alone knows how. */
export function compile(root: Node, at: Surroundings): Part | undefined {
  if (hasLambda(root)) return undefined;
  const node = root.nodeType === KIND.root ? root.getChildren()[0] : root;
  if (node === undefined || node.nodeType === KIND.reference || node.nodeType === KIND.value)
    return undefined;
  return inner(node, at);
}

const hasLambda = (node: Node): boolean =>
  node.nodeType === KIND.lambda ||
  node.nodeType === KIND.lambdaName ||
  node.isAsync() ||
  node.getChildren().some(hasLambda);

function inner(node: Node, at: Surroundings): Part | undefined {
  const token = node.getToken();
  switch (node.nodeType) {
    case KIND.reference:
      return reference(token, at);
    case KIND.value:
      return constant(node);
    case KIND.omitted:
      return () => null;
    case KIND.call:
      return call(node, token, at);
    case KIND.prefix:
      return token.trim() === "-" ? minus(children(node, at)) : undefined;
    case KIND.operator:
      return operation(token.trim(), children(node, at));
    default:
      return undefined;
  }
}

/** All parts, or undefined where one of them is left to the engine. */
function children(node: Node, at: Surroundings): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const child of node.getChildren()) {
    const part = inner(child, at);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function call(node: Node, token: string, at: Surroundings): Part | undefined {
  const name = token.trim().toUpperCase();
  const parts = children(node, at);
  const executor = node._functionExecutor;
  if (executor && isPlainFunction(executor))
    return parts && executor.takes(parts.length) ? addIn(executor, parts, at.cells) : undefined;
  const part = parts === undefined ? undefined : functionOf(name, parts);
  if (part !== undefined) return name === "DATE" ? dated(part, at.cells) : part;
  return GIVES_ONE.has(name) ? () => scalarOf(at.byEngine(node), at.cells) : undefined;
}

const isPlainFunction = (executor: object): executor is PlainFunction => "ofCells" in executor;

/** How the cells it is given are shown does not go over to what the add-in says. */
const addIn =
  (executor: PlainFunction, parts: readonly Part[], cells: Cells): Part =>
  () => {
    const { hasPattern } = cells;
    const values = parts.map((part) => {
      const value = part();
      return value instanceof Several ? giveUp() : value;
    });
    cells.hasPattern = hasPattern;
    return executor.ofCells(values, cells.place());
  };

/** The engine shows what DATE gives as a day. */
const dated =
  (part: Part, cells: Cells): Part =>
  () => {
    cells.hasPattern = true;
    return part();
  };

function operation(token: string, parts: readonly Part[] | undefined): Part | undefined {
  const operator = operatorOf(token);
  const [left, right, more] = parts ?? [];
  if (operator === undefined || left === undefined || right === undefined || more !== undefined)
    return undefined;
  return () => operator(left(), right());
}

function minus(parts: readonly Part[] | undefined): Part | undefined {
  const [part, more] = parts ?? [];
  if (part === undefined || more !== undefined) return undefined;
  return () => {
    const value = part();
    const number = value instanceof Several ? giveUp() : numberOf(value);
    return number instanceof Fault ? number : Number.isSafeInteger(number) ? 0 - number : giveUp();
  };
}

/** A text, a number or a list of them stays what it is. */
function constant(node: Node): Part | undefined {
  node.execute();
  const value = node.getValue();
  if (!value) return undefined;
  if (!value.isArray()) {
    const known = plain(value);
    return known === undefined ? undefined : () => known;
  }
  const values: Scalar[] = [];
  for (const each of ((value as EngineArray).getArrayValue?.() ?? []).flat()) {
    const known = plain(each);
    if (known === undefined) return undefined;
    values.push(known);
  }
  const list = new Several(values);
  return values.length === 0 ? undefined : () => list;
}

/** A single cell, `A2` or `督办设置!$B$3`; areas, tables and names are left to the engine. */
function reference(token: string, at: Surroundings): Part | undefined {
  const { sheet, address } = splitReference(token.trim());
  const fixed = /^(\$?)[A-Z]{1,3}(\$?)\d{1,7}$/i.exec(address);
  const cell = fixed === null ? undefined : parseArea(address);
  if (fixed === null || cell === undefined || sheet?.includes("[") === true) return undefined;
  const columnMoves = fixed[1] === "" ? 1 : 0;
  const rowMoves = fixed[2] === "" ? 1 : 0;
  const way = sheet === undefined ? "own" : "others";
  return () => {
    const id = at.cells.sheetOf(sheet);
    if (id === undefined) return giveUp();
    return at.cells.read(id, cell.row + rowMoves * at.rows[way], cell.column + columnMoves * at.columns);
  };
}

/** The engine's value, where it is one. */
function scalarOf(value: EngineValue | null | undefined, cells: Cells): Value {
  if (!value) return giveUp();
  let single: EngineValue | null | undefined = value;
  if (value.isReferenceObject()) single = value.toArrayValueObject?.();
  if (single?.isArray() === true) {
    const array = single as EngineArray;
    if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return giveUp();
    single = array.get(0, 0);
  }
  const known = single ? plain(single) : undefined;
  if (known === undefined) return giveUp();
  if (single?.isNumber() === true && single.getPattern() !== "") cells.hasPattern = true;
  return known;
}

function plain(value: EngineValue): Scalar | undefined {
  if (value.isError()) return Fault.of(value.getErrorType?.() ?? "#VALUE!");
  if (value.isNull()) return null;
  const raw = value.getValue();
  if (value.isString() && value.isHyperlink?.() !== true && value.isImage?.() !== true) return String(raw);
  if (value.isNumber()) return Number(raw);
  return value.isBoolean() ? Boolean(raw) : undefined;
}
