/**
 * Tries a sticky pattern at one place of a text and nowhere else, so that a scan stays linear. Patterns given here
 * have the flag `y` and bounded repetitions only.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
