import {
  BooleanValueObject,
  ErrorValueObject,
  Interpreter,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { Cells, type Runtime } from "./quick/cells";
import { compile, type EngineValue, type Node, type Surroundings } from "./quick/compile";
import type { Part } from "./quick/functions";
import { packWays, unpackWays } from "./two-ways";
import { Fault, GIVE_UP, Several, type Scalar } from "./quick/value";

/**
 * Univer 0.25.1 calculates every branch of an IF, each value an object of its own, each cell through some twenty
 * objects: a status formula takes more than a millisecond. Formulas of single cells are calculated here instead, in
 * closures that are made once for all formulas alike, only as far as they are needed. Whatever is not certain to come
 * out as in the engine (ranges, dates in texts, decimals, orders of texts …) is left to it, formula by formula.
 * `test/workbench/engine/quick-formulas.test.ts` compares the two.
 *
 * Where a later version has no such methods, nothing is changed.
 */
type NodeData = { readonly node?: Node; readonly refOffsetX?: number; readonly refOffsetY?: number };
type Inside = {
  _runtimeService?: Runtime;
  execute?: (this: Inside, data: NodeData) => EngineValue;
  checkAsyncNode?: (this: Inside, node: Node | null) => boolean;
  _execute?: (node: Node, columns: number, rows: number) => unknown;
};
type Compiled = { readonly part: Part | undefined; tried: number; givenUp: number };

/** A formula that was given up so often, and every second time, is no longer tried. */
const TRIES = 8;

/** Tests turn it off, to see what the engine says. */
export const quickFormulas = { areOn: true };

const inside = Interpreter.prototype as unknown as Inside;
const { execute, checkAsyncNode } = inside;
const compiled = new WeakMap<Node, Compiled>();
const isAsync = new WeakMap<Node, boolean>();
let engine: Inside | undefined;
/** The formula calculated last, where the engine has calculated no part of it: none holds a value. */
let untouched: object | undefined;
/** Whether a formula that has just been calculated holds no values. */
export const isUntouched = (node: object): boolean => node === untouched;
const at: Surroundings = {
  cells: new Cells(),
  rows: { own: 0, others: 0 },
  columns: 0,
  byEngine: (node) => {
    const { rows, columns } = at;
    untouched = undefined;
    engine?._execute?.(node, columns, packWays(rows));
    return node.getValue();
  },
};

if (execute && inside._execute)
  inside.execute = function (data) {
    const { node } = data;
    untouched = undefined;
    if (!node || !this._runtimeService || !quickFormulas.areOn) return execute.call(this, data);
    let known = compiled.get(node);
    if (known === undefined) compiled.set(node, (known = { part: compile(node, at), tried: 0, givenUp: 0 }));
    // Texts and numbers of a formula that is made ready hold their values.
    else untouched = node;
    const quick = known.part === undefined ? undefined : calculated(this, known, known.part, data);
    if (quick !== undefined) return quick;
    untouched = undefined;
    return execute.call(this, data);
  };

/** Whether a formula waits for something outside is asked each time it is calculated; it does not change. */
if (checkAsyncNode)
  inside.checkAsyncNode = function (node) {
    if (!node) return checkAsyncNode.call(this, node);
    let known = isAsync.get(node);
    if (known === undefined) isAsync.set(node, (known = checkAsyncNode.call(this, node)));
    return known;
  };

function calculated(self: Inside, known: Compiled, part: Part, data: NodeData): EngineValue | undefined {
  if (known.givenUp >= TRIES && known.givenUp * 2 >= known.tried) return undefined;
  known.tried += 1;
  engine = self;
  at.rows = unpackWays(data.refOffsetY ?? 0);
  at.columns = data.refOffsetX ?? 0;
  if (self._runtimeService) at.cells.begin(self._runtimeService);
  try {
    const value = part();
    if (!(value instanceof Several)) {
      const result = engineValue(value);
      if (result !== undefined) return result;
    }
  } catch (error) {
    if (error !== GIVE_UP) throw error;
  } finally {
    at.cells.end();
  }
  known.givenUp += 1;
  return undefined;
}

/** Undefined where the engine would give the cell a number format. */
function engineValue(value: Scalar): EngineValue | undefined {
  if (value instanceof Fault) return ErrorValueObject.create(value.code as never);
  if (typeof value === "string") return textValue(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (at.cells.hasPattern && !at.cells.hasOwnPattern()) return undefined;
  return NumberValueObject.create(value ?? 0);
}

/** Formulas answer with a few short words; the engine only reads their objects. */
const words = new Map<string, EngineValue>();
const MOST_WORDS = 100;
const LONGEST_WORD = 20;

function textValue(text: string): EngineValue {
  if (text.length > LONGEST_WORD) return StringValueObject.create(text);
  let value = words.get(text);
  if (value === undefined) {
    if (words.size >= MOST_WORDS) words.clear();
    words.set(text, (value = StringValueObject.create(text)));
  }
  return value;
}
