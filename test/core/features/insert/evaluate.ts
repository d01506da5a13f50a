import { civilOf, serialOf } from "../../../../src/core/base/serial";

/** Values as a sheet has them; an empty cell is `""`. Errors are thrown, as #VALUE! spreads. */
export type Value = string | number | boolean;
/** By address without dollar signs: `A2`, `督办设置!B3`. */
export type Cells = Readonly<Record<string, Value>>;

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:(?:'[^']+'|\p{Script=Han}+)!)?\$?[A-Z]{1,2}\$?\d+|TRUE|FALSE|[A-Z]+(?=\()|>=|<=|<>|[=<>(){},+*/&-])/uy;

/** Binary operators, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", ">", "<", ">=", "<=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** An array of constants, or what was made of one; an item that is an error is `undefined`. */
type Items = readonly (Value | undefined)[];
class List {
  constructor(readonly items: Items) {}
}

/** Evaluates the few functions that our native formulas use, by Excel's rules: a second reading of the formula. */
export function evaluate(formula: string, cells: Cells): Value {
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    tokens.push(match[1] ?? "");
    if (TOKEN.lastIndex === formula.length) break;
  }
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const value = operation(0);
  if (at !== tokens.length || !formula.startsWith("=")) throw new Error(`not read to the end: ${formula}`);
  return value();

  function operation(level: number): () => Value {
    const operators = LEVELS[level];
    if (operators === undefined) return primary();
    let left = operation(level + 1);
    while (operators.includes(tokens[at] ?? "")) {
      const operator = next();
      const [a, b] = [left, operation(level + 1)];
      left = () => operate(operator, a(), b());
    }
    return left;
  }

  function primary(): () => Value {
    const token = next();
    if (token === "-") {
      const of = primary();
      return () => {
        const value = of() as Value | List;
        return value instanceof List
          ? (new List(
              value.items.map((item) => (item === undefined ? undefined : -Number(item))),
            ) as unknown as Value)
          : -toNumber(value);
      };
    }
    if (token === "{") {
      const items: Value[] = [];
      while (tokens[at] !== "}") {
        const item = next();
        if (item !== ",")
          items.push(item.startsWith('"') ? item.slice(1, -1).replaceAll('""', '"') : Number(item));
      }
      next();
      return () => new List(items) as unknown as Value;
    }
    if (token === "(") {
      const inner = operation(0);
      if (next() !== ")") throw new Error(`no closing bracket: ${formula}`);
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (tokens[at] !== "(") return () => cells[token.replaceAll("$", "").replaceAll("'", "")] ?? "";
    if (token === "ISFORMULA") {
      next();
      const cell = next();
      next();
      return () => cells[`=${cell}`] ?? false;
    }
    const args: (() => Value)[] = [];
    do {
      next();
      args.push(operation(0));
    } while (tokens[at] === ",");
    if (next() !== ")") throw new Error(`no closing bracket: ${formula}`);
    return () => call(token, args);
  }
}

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/":
      return toNumber(left) / toNumber(right);
    default:
      return compare(operator, left, right);
  }
}

function call(name: string, args: readonly (() => Value)[]): Value {
  const arg = (i: number): Value => args[i]?.() ?? "";
  const number = (i: number): number => toNumber(arg(i));
  switch (name) {
    case "IF":
      return arg(0) === true ? arg(1) : arg(2);
    case "AND": // all arguments are evaluated, and an error in any of them is an error
      return args.map((one) => one()).every((one) => one === true);
    case "OR":
      return args.map((one) => one()).some((one) => one === true);
    case "NOT":
      return arg(0) !== true;
    case "IFERROR":
      try {
        return arg(0);
      } catch {
        return arg(1);
      }
    case "ISNUMBER":
      try {
        const value = arg(0) as Value | List;
        if (value instanceof List)
          return new List(value.items.map((item) => typeof item === "number")) as unknown as Value;
        return typeof value === "number";
      } catch {
        return false;
      }
    case "ISTEXT":
      return typeof arg(0) === "string" && arg(0) !== "";
    case "SUMPRODUCT": {
      const list = arg(0) as Value | List;
      if (!(list instanceof List)) return toNumber(list);
      return list.items.reduce<number>((sum, item) => sum + Number(item), 0);
    }
    case "COUNT": {
      const list = arg(0) as Value | List;
      return (list instanceof List ? list.items : [list]).filter((item) => typeof item === "number").length;
    }
    case "CHOOSE":
      return arg(number(0));
    case "MID": {
      if (number(1) < 1) throw new Error("#VALUE!");
      return toText(arg(0)).slice(number(1) - 1, number(1) - 1 + number(2));
    }
    case "SUBSTITUTE":
      return toText(arg(0)).replaceAll(toText(arg(1)), toText(arg(2)));
    case "N": {
      const value = arg(0);
      return typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : 0;
    }
    case "INT":
      return Math.floor(number(0));
    case "MIN":
      return Math.min(...args.map((one) => toNumber(one())));
    case "MAX":
      return Math.max(...args.map((one) => toNumber(one())));
    case "YEAR":
      return civilOf(number(0)).year;
    case "MONTH":
      return civilOf(number(0)).month;
    case "DATE": {
      const months = number(0) * 12 + number(1) - 1;
      return serialOf(Math.floor(months / 12), (months % 12) + 1, 1) + number(2) - 1;
    }
    case "TRIM":
      return toText(arg(0))
        .replace(/^ +| +$/g, "")
        .replace(/ {2,}/g, " ");
    case "LEFT":
      return toText(arg(0)).slice(0, number(1));
    case "LEN":
      return toText(arg(0)).length;
    case "FIND": {
      const wanted = arg(0) as Value | List;
      if (wanted instanceof List) {
        const text = toText(arg(1));
        const places = wanted.items.map((item) => {
          const place = text.indexOf(toText(item ?? ""));
          return place < 0 ? undefined : place + 1;
        });
        return new List(places) as unknown as Value;
      }
      const place = toText(arg(1)).indexOf(toText(wanted));
      if (place < 0) throw new Error("#VALUE!");
      return place + 1;
    }
    default:
      throw new Error(`#NAME? ${name}`);
  }
}

/** Excel puts every number before every text, and both before TRUE and FALSE; letters are alike in both cases. */
function compare(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [folded(left, right), folded(right, left)];
  const ranks = rank(a) - rank(b);
  const order = ranks !== 0 ? ranks : a === b ? 0 : a < b ? -1 : 1;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    case ">=":
      return order >= 0;
    default:
      return order <= 0;
  }
}

/** Beside a number an empty cell is 0. */
function folded(value: Value, other: Value): Value {
  if (typeof value === "string") return value === "" && typeof other === "number" ? 0 : value.toLowerCase();
  return value;
}

const rank = (value: Value): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
const toText = (value: Value): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function toNumber(value: Value): number {
  if (value === "") return 0;
  if (typeof value === "string" && !/^\d+(?:\.\d*)?$|^\.\d+$/.test(value.trim())) throw new Error("#VALUE!");
  return Number(value);
}
