import { dayOfIso, isoOf, type SerialDay } from "../base/serial";

/** 核对结论: what a person has decided, who, and when (the day in force). */
export type Ruling = {
  readonly id: string;
  /** The name of a wording. */
  readonly wording: string;
  readonly by: string;
  readonly on: SerialDay;
};

/** What stands behind the `=`: 按措施（张三，2020-12-31）. */
const DECIDED = /^([^（(]+)[（(]([^，,（()）]+)[，,]([^，,（()）]+)[）)]$/u;

/**
 * The rulings that a setting's text holds, the last of several on one matter, and what is none: nobody named, no day.
 * Nothing is applied that does not say who decided.
 *
 * @example rulingsOf("A1=按措施（张三，2020-12-31）").rulings.length //=> 1
 */
export function rulingsOf(text: string): {
  readonly rulings: readonly Ruling[];
  readonly unread: readonly string[];
} {
  const rulings = new Map<string, Ruling>();
  const unread: string[] = [];
  for (const part of text.split(/[；;\n]+/u).flatMap((one) => one.trim() || [])) {
    const [id = "", decided = "", more] = part.split(/[=＝]/u).map((one) => one.trim());
    const [, wording = "", by = "", written = ""] = DECIDED.exec(decided) ?? [];
    const on = dayOfIso(written.trim());
    const ruling = { id, wording: wording.trim(), by: by.trim(), on: on ?? 0 };
    if (on === undefined || more !== undefined || id === "" || ruling.wording === "" || ruling.by === "")
      unread.push(part);
    else rulings.set(id, ruling);
  }
  return { rulings: [...rulings.values()], unread };
}

/** The same as a setting's cell holds it. */
export const rulingsText = (rulings: readonly Ruling[]): string =>
  rulings.map(({ id, wording, by, on }) => `${id}=${wording}（${by}，${isoOf(on)}）`).join("；");

/** A name as a ruling can hold it: without the signs that part one ruling from the next. */
export const nameForRuling = (typed: string): string => typed.replace(/[；;，,（()）=＝\s]+/gu, " ").trim();

/** The readings of report duties that follow from rulings: 报送口径 and 核对结论 never say two things. */
const READINGS: Readonly<Record<string, readonly [duty: string, reading: string]>> = {
  "A1=按时限栏": ["D9", "按时限栏"],
  "A1=按措施": ["D9", "按措施"],
  "A2=按时限栏": ["A2", "按时限栏"],
  "A2=按正文": ["A2", "按正文"],
};

/** @example readingsByRulings([{ id: "A1", wording: "按时限栏", by: "张三", on: 44196 }]) //=> { D9: "按时限栏" } */
export function readingsByRulings(rulings: readonly Ruling[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rulings.flatMap(({ id, wording }) => {
      const reading = READINGS[`${id}=${wording}`];
      return reading === undefined ? [] : [reading];
    }),
  );
}
