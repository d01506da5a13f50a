import { Fault, giveUp, numberOf, Several, textOf, type Scalar, type Value } from "./value";

type Operator = (left: Scalar, right: Scalar) => Scalar;

/** Beyond whole numbers the engine counts in decimals, as people write them; that is left to it. */
const counting =
  (count: (left: number, right: number) => number): Operator =>
  (a, b) => {
    const left = numberOf(a);
    if (left instanceof Fault) return left;
    const right = numberOf(b);
    if (right instanceof Fault) return right;
    const result = count(left, right);
    // Never -0, which is shown with its sign.
    return Number.isSafeInteger(result) ? result + 0 : giveUp();
  };

const divided = counting((left, right) => left / right);

/** Numbers come before texts, as Excel sorts them. Truth values are left to the engine, which has its own order. */
function rank(value: number | string | boolean): number {
  if (typeof value === "boolean") return giveUp();
  return typeof value === "number" ? 0 : 1;
}

/** A blank cell is what the other side needs it to be. */
function filled(value: number | string | boolean | null, other: Scalar): number | string | boolean {
  return value ?? (typeof other === "string" ? "" : 0);
}

/** Less than 0, 0 or more. The order of two texts depends on the language and is left to the engine. */
function compared(a: Scalar, b: Scalar, ordered: boolean): number | Fault {
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  const left = filled(a, b);
  const right = filled(b, a);
  if (typeof left === "string" && typeof right === "string") {
    // The engine takes these for wildcards, Excel does not; whoever writes such a comparison gets one answer.
    if (/[*?~]/.test(right)) giveUp();
    if (left === right) return 0;
    if (left !== "" && right !== "" && left.toLowerCase() === right.toLowerCase()) return 0;
    return ordered ? giveUp() : 1;
  }
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rank(left) === rank(right) ? Number(left) - Number(right) : rank(left) - rank(right);
}

const comparing =
  (holds: (order: number) => boolean, ordered = true): Operator =>
  (a, b) => {
    const order = compared(a, b, ordered);
    return order instanceof Fault ? order : holds(order);
  };

const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": counting((left, right) => left + right),
  "-": counting((left, right) => left - right),
  "*": counting((left, right) => left * right),
  "/": (a, b) => (numberOf(b) === 0 ? giveUp() : divided(a, b)),
  "&": (a, b) => {
    const left = textOf(a);
    if (left instanceof Fault) return left;
    const right = textOf(b);
    return right instanceof Fault ? right : left + right;
  },
  "=": comparing((order) => order === 0, false),
  "<>": comparing((order) => order !== 0, false),
  "<": comparing((order) => order < 0),
  "<=": comparing((order) => order <= 0),
  ">": comparing((order) => order > 0),
  ">=": comparing((order) => order >= 0),
};

/** The operator of a formula, also over lists; undefined where it is left to the engine. */
export function operatorOf(token: string): ((left: Value, right: Value) => Value) | undefined {
  const operator = Object.hasOwn(OPERATORS, token) ? OPERATORS[token] : undefined;
  if (operator === undefined) return undefined;
  return (left, right) => {
    if (!(left instanceof Several)) {
      if (!(right instanceof Several)) return operator(left, right);
      return new Several(right.values.map((value) => operator(left, value)));
    }
    if (!(right instanceof Several)) return new Several(left.values.map((value) => operator(value, right)));
    return giveUp();
  };
}
