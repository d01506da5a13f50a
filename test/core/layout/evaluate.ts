/** Values as a sheet has them; an empty cell is `""`. Errors are thrown, as #VALUE! spreads. */
export type Value = string | number | boolean;
export type Cells = Readonly<Record<string, Value>>;

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,2}\$?\d+|[A-Z]+(?=\()|>=|<=|<>|[=<>(),+-])/y;

/** Evaluates the few functions that a ledger's formula uses, by Excel's rules: a second reading of the formula. */
export function evaluate(formula: string, cells: Cells): Value {
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    tokens.push(match[1] ?? "");
    if (TOKEN.lastIndex === formula.length) break;
  }
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const value = comparison();
  if (at !== tokens.length || !formula.startsWith("=")) throw new Error(`not read to the end: ${formula}`);
  return value();

  function comparison(): () => Value {
    const left = difference();
    if (!/^(?:[<>]=?|=|<>)$/.test(tokens[at] ?? "")) return left;
    const operator = next();
    const right = difference();
    return () => compare(operator, left(), right());
  }

  function difference(): () => Value {
    const left = primary();
    if (tokens[at] !== "-") return left;
    next();
    const right = primary();
    return () => toNumber(left()) - toNumber(right());
  }

  function primary(): () => Value {
    const token = next();
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (/^\d/.test(token)) return () => Number(token);
    if (tokens[at] !== "(") return () => cells[token.replaceAll("$", "")] ?? "";
    const args: (() => Value)[] = [];
    do {
      next();
      args.push(comparison());
    } while (tokens[at] === ",");
    if (next() !== ")") throw new Error(`no closing bracket: ${formula}`);
    return () => call(token, args);
  }
}

function call(name: string, args: readonly (() => Value)[]): Value {
  const arg = (i: number): Value => args[i]?.() ?? "";
  switch (name) {
    case "IF":
      return arg(0) === true ? arg(1) : arg(2);
    case "AND": // all arguments are evaluated, and an error in any of them is an error
      return args.map((one) => one()).every((one) => one === true);
    case "OR":
      return args.map((one) => one()).some((one) => one === true);
    case "NOT":
      return arg(0) !== true;
    case "ISNUMBER":
      try {
        return typeof arg(0) === "number";
      } catch {
        return false;
      }
    case "N":
      return typeof arg(0) === "number" ? arg(0) : 0;
    case "INT":
      return Math.floor(toNumber(arg(0)));
    case "FIND": {
      const place = String(arg(1)).indexOf(String(arg(0)));
      if (place < 0) throw new Error("#VALUE!");
      return place + 1;
    }
    default:
      throw new Error(`#NAME? ${name}`);
  }
}

/** Excel puts every number before every text. */
function compare(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [rank(left), rank(right)];
  const order = a !== b ? a - b : left === right ? 0 : left < right ? -1 : 1;
  switch (operator) {
    case "=":
      return order === 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      throw new Error(`not in the formula: ${operator}`);
  }
}

const rank = (value: Value): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function toNumber(value: Value): number {
  if (value === "") return 0;
  if (typeof value === "string") throw new Error("#VALUE!");
  return Number(value);
}
