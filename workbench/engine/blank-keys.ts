import {
  BaseFunction,
  ErrorValueObject,
  functionLookup,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * In Excel a blank key of VLOOKUP and HLOOKUP counts as 0 and finds no blank cell; Univer 0.25.1 takes a blank cell
 * for 0, for "" and for another blank, and answers with what stands beside it.
 *
 * Where a later version has no such method, nothing is changed.
 */
type Search = (
  value: BaseValueObject,
  searched: ArrayValueObject,
  results: ArrayValueObject,
  isFirst?: boolean,
) => BaseValueObject;

type Entry = readonly [{ readonly prototype: object }, string];
const BY_KEY: readonly string[] = ["VLOOKUP", "HLOOKUP"];

const original = (BaseFunction.prototype as { equalSearch?: Search }).equalSearch;
if (original)
  for (const [lookup, name] of functionLookup as unknown as readonly Entry[])
    if (BY_KEY.includes(name))
      (lookup.prototype as { equalSearch: Search }).equalSearch = withoutBlanks(original);

function withoutBlanks(otherwise: Search): Search {
  return function (this: unknown, value, searched, results, isFirst = true) {
    const key = value.isNull() ? NumberValueObject.create(0) : value;
    const written = key.getValue();
    // All other keys find no blank by themselves.
    if (written !== 0 && written !== "" && written !== false)
      return otherwise.call(this, value, searched, results, isFirst);
    let found: BaseValueObject | undefined;
    searched.iterator((item, row, column) => {
      if (!item || item.isNull() || item.isError() || item.isEqual(key).getValue() !== true) return true;
      found = results.get(row, column) ?? NullValueObject.create();
      return !isFirst;
    });
    return found ?? ErrorValueObject.create("#N/A" as never);
  };
}
