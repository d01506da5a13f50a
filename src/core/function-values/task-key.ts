import type { PlanName } from "../notice/model/official-list";
import { canonical } from "../language/deadline/canonical";

/** What names a task: a key of the three plans, or the plain 序号 of a row. */
export type TaskKey =
  | { readonly kind: "key"; readonly plan: PlanName; readonly number: number; readonly measure?: number }
  | { readonly kind: "number"; readonly number: number };

const KEY = /^(大气|水|土壤)[-_]?(\d{1,3})(?:[-_.](\d{1,2})|\((\d{1,2})\))?$/;
const NUMBER = /^(\d{1,3})[.、)]?$/;
const CIRCLED = /[\u2460-\u2473]/g;

/**
 * Reads a task's key as people write it: 大气-16-2, 大气16②, 大气—16—2, and 16 for a row's own 序号. `undefined` for
 * anything else, every deadline included.
 *
 * @example readTaskKey("大气-16-2") //=> { kind: "key", plan: "大气", number: 16, measure: 2 }
 * @example readTaskKey("2020年底前") //=> undefined
 */
export function readTaskKey(input: string | number): TaskKey | undefined {
  if (typeof input === "number")
    return Number.isInteger(input) && input > 0 && input < 1000
      ? { kind: "number", number: input }
      : undefined;
  if (input.length > 40) return undefined;
  const circled = input.replace(CIRCLED, (c) => `-${c.charCodeAt(0) - 0x245f}`);
  const text = canonical(circled).replace(/-+/g, "-");
  const key = KEY.exec(text);
  if (key !== null) {
    const [, plan, number, dashed, bracketed] = key;
    const measure = dashed ?? bracketed;
    return {
      kind: "key",
      plan: plan as PlanName,
      number: Number(number),
      ...(measure === undefined ? {} : { measure: Number(measure) }),
    };
  }
  const bare = NUMBER.exec(text);
  return bare === null || Number(bare[1]) === 0 ? undefined : { kind: "number", number: Number(bare[1]) };
}

/** The key as the lists write it. @example keyText({ kind: "key", plan: "水", number: 3 }) //=> "水-3" */
export function keyText(key: TaskKey): string {
  if (key.kind === "number") return String(key.number);
  return `${key.plan}-${key.number}${key.measure === undefined ? "" : `-${key.measure}`}`;
}
