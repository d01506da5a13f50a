// The traditional characters in the vocabulary of deadlines and progress, and at the same place their simplified forms.
export const TRADITIONAL = "內號長續實進態開週後從於間結終貫堅標銷辦啟動達規劃個時點氣";
const SIMPLIFIED = "内号长续实进态开周后从于间结终贯坚标销办启动达规划个时点气";
const ANY = new RegExp(`[${TRADITIONAL}]`, "g");

/**
 * Puts the traditional characters of our vocabulary into their simplified forms; the length stays.
 *
 * @example simplify("持續推進") //=> "持续推进"
 */
export function simplify(text: string): string {
  return text.replace(ANY, (c) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)));
}
