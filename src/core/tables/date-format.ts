const cache = new Map<string, boolean>();

/**
 * Whether a format code shows a number as a day. Words in quotes, locale marks and colours in brackets are no codes;
 * hours and minutes alone are no day.
 *
 * @example isDateFormat('yyyy"年"m"月"d"日"') //=> true
 * @example isDateFormat("mm:ss") //=> false
 */
export function isDateFormat(code: string): boolean {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const [first = ""] = code.split(";");
  // Hours, minutes or seconds in brackets are counted, not told.
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(first);
  // A format code has at most 255 characters; a longer one in a file costs no more for that.
  const plain = first.replace(/"[^"]*"|\\.|\[[^\]]{0,255}\]|General/gi, "").toLowerCase();
  const says = /[yde]/.test(plain) ? !/[0#?]/.test(plain) : plain.includes("m") && !/[hs]/.test(plain);
  const answer = says && !elapsed;
  cache.set(code, answer);
  return answer;
}
