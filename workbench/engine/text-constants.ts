import { ArrayValueObject, type BaseValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/**
 * Each time a formula with a list of words is calculated (`{"正在","继续"}`), Univer 0.25.1 tries each word as a day, a
 * time and a number in all their notations. A word that has turned out to be none stays none; here it is made known.
 *
 * Where a later version has no such methods, nothing is changed.
 */
const MANY = 10_000;
const LIST = /^\{[^\r\n]*\}$/;

type Inside = {
  _rowCount: number;
  _columnCount: number;
  _formatValue?: (this: Inside, raw: unknown) => BaseValueObject[][];
};
const inside = ArrayValueObject.prototype as unknown as Inside;
const format = inside._formatValue;
/** The words of lists that hold nothing else. */
const lists = new Map<string, readonly (readonly BaseValueObject[])[]>();
if (format)
  inside._formatValue = function (raw) {
    const words = typeof raw === "string" ? lists.get(raw) : undefined;
    if (words) {
      this._rowCount = words.length;
      this._columnCount = Math.max(...words.map((row) => row.length));
      return words.map((row) => [...row]);
    }
    const values = format.call(this, raw);
    if (typeof raw === "string" && values.every((row) => row.every((value) => value.isString())))
      remember(raw, values);
    return values;
  };

function remember(raw: string, values: BaseValueObject[][]): void {
  if (lists.size >= MANY) lists.clear();
  lists.set(
    raw,
    values.map((row) => [...row]),
  );
}

const factory = ValueObjectFactory as unknown as {
  create: (raw: unknown, isIgnoreNumberPattern?: boolean) => BaseValueObject;
};
const make = factory.create.bind(factory);
/** Texts that are no day, time or number. */
const texts = new Set<string>();
factory.create = (raw, isIgnoreNumberPattern = false) => {
  if (typeof raw !== "string") return make(raw, isIgnoreNumberPattern);
  if (lists.has(raw) && LIST.test(raw)) return ArrayValueObject.create(raw);
  if (isIgnoreNumberPattern || texts.has(raw)) return make(raw, true);
  const value = make(raw);
  if (value.isString()) {
    if (texts.size >= MANY) texts.clear();
    texts.add(raw);
  }
  return value;
};
