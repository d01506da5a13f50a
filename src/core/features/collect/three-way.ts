import { canonical, isBlank, type Said } from "./same-value";

/** The most that a cell holds. */
const LONGEST_TEXT = 32_767;

/** What becomes of one answer: the table of what was sent, what came back, and what the base holds now. */
type Outcome = "unchanged" | "applied" | "base-changed" | "base-differs" | "cleared";

/**
 * @param sent Undefined where it is not known what was sent: then nothing is ever erased or replaced.
 * @example threeWay(undefined, { value: "已完成", format: "General" }, { value: "", format: "General" }) //=> "applied"
 */
export function threeWay(sent: Said | undefined, returned: Said, base: Said): Outcome {
  if (returned.value === base.value && returned.format === base.format) return "unchanged";
  const [r, b] = [canonical(returned), canonical(base)];
  if (r === b) return "unchanged";
  if (sent === undefined) {
    if (r === "") return "unchanged";
    return b === "" ? "applied" : "base-differs";
  }
  const s = canonical(sent);
  if (r === s) return "unchanged";
  if (r === "") return b === s ? "cleared" : "unchanged";
  return b === s ? "applied" : "base-changed";
}

/** What becomes of an answer in a cell of the base, or in none where the base has no such column. */
export function verdictOf(
  said: Said,
  now: Said | undefined,
  sent: Said | undefined,
  others: boolean,
): Outcome | "no-column" | "too-long" | "not-yours" | "nothing" {
  if (now === undefined) return isBlank(said.value) ? "nothing" : "no-column";
  const outcome = threeWay(sent, said, now);
  if (outcome === "unchanged") return outcome;
  if (typeof said.value === "string" && said.value.length > LONGEST_TEXT) return "too-long";
  if (others) return outcome === "cleared" ? "nothing" : "not-yours";
  return outcome;
}
