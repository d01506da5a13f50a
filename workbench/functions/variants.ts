import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";

/** Between the engine's value objects and the plain values that a custom function takes and gives. */
export type Plain = string | number | boolean | null;

/** A blank is null, an error its text. */
function plainOf(value: Nullable<BaseValueObject>): Plain {
  if (!value || value.isNull()) return null;
  return value instanceof ErrorValueObject ? value.getErrorType() : value.getValue();
}

/** All cells of a range, or one value as a range of one. */
export function matrixOf(value: BaseValueObject): Plain[][] {
  if (!(value instanceof ArrayValueObject)) return [[plainOf(value)]];
  return Array.from({ length: value.getRowCount() }, (_row, row) =>
    Array.from({ length: value.getColumnCount() }, (_column, column) => plainOf(value.get(row, column))),
  );
}

/** The error that a single cell holds. */
export function errorIn(value: BaseValueObject): ErrorValueObject | undefined {
  const single = value instanceof ArrayValueObject ? value.get(0, 0) : value;
  return single instanceof ErrorValueObject ? single : undefined;
}

/** The engine's values for what a function answered: for its cell, or for a spill. */
export function variantOf(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return single(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(single) : [single(row)]));
  const [first] = rows;
  if (first === undefined || first.length === 0) return error(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: first.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : error(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      // A text stays a text: the engine's own factory would make a date of 2020-06-30.
      return StringValueObject.create(value);
    default:
      return value === null || value === undefined ? StringValueObject.create("") : error(ErrorType.VALUE);
  }
}

/** The error that Excel shows while a cell's function has not answered yet; the engine itself has no such error. */
export const BUSY = "#BUSY!";

const ERRORS: readonly ErrorType[] = Object.values(ErrorType);

/** The error that a cell shows for a code: one of the engine's, or `#BUSY!`; anything else is `#VALUE!`. */
export function codeOf(code: unknown): string {
  if (code === BUSY) return BUSY;
  return ERRORS.find((each) => each === code) ?? ErrorType.VALUE;
}

export function error(code: unknown): ErrorValueObject {
  return ErrorValueObject.create(codeOf(code) as never);
}
