/** The finest part of a day that a format shows. */
export type ShownGrain = "day" | "month" | "year";

const cache = new Map<string, ShownGrain | null>();

/**
 * Whether a format code shows a number as a day. Words in quotes, locale marks and colours in brackets are no codes;
 * hours and minutes alone are no day.
 *
 * @example isDateFormat('yyyy"年"m"月"d"日"') //=> true
 * @example isDateFormat("mm:ss") //=> false
 */
export function isDateFormat(code: string): boolean {
  return shownGrain(code) !== undefined;
}

/**
 * How much of a day a format code shows; `undefined` for a code that shows none. The day that a format hides was
 * perhaps never known: Chinese Excel turns a typed 2020年11月 into the 1st of November, shown without its day.
 *
 * @example shownGrain('yyyy"年"m"月"') //=> "month"
 */
export function shownGrain(code: string): ShownGrain | undefined {
  const known = cache.get(code);
  if (known !== undefined) return known ?? undefined;
  const [first = ""] = code.split(";");
  // Hours, minutes or seconds in brackets are counted, not told.
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(first);
  // A format code has at most 255 characters. Repetitions are bounded, so that a longer one in a damaged file costs no
  // more.
  const plain = first.replace(/"[^"]*"|\\.|\[[^\]]{0,255}\]|General/gi, "").toLowerCase();
  const says = /[yde]/.test(plain) ? !/[0#?]/.test(plain) : plain.includes("m") && !/[hs]/.test(plain);
  const grain = !says || elapsed ? null : grainOf(plain);
  cache.set(code, grain);
  return grain ?? undefined;
}

/** A format with hours (whose m may be minutes) or with a weekday (aaaa) shows a known day. */
function grainOf(plain: string): ShownGrain {
  if (/[dhsa]/.test(plain)) return "day";
  return plain.includes("m") ? "month" : "year";
}
