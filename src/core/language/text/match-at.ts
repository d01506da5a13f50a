/**
 * Tries a sticky pattern at one place of a text and nowhere else, so that a scan stays linear. Patterns given here
 * have the flag `y` and bounded repetitions only.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The index behind a sticky pattern's match at one place, -1 without one: cheaper where no group is asked for. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
