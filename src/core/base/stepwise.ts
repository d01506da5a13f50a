/** Work that pauses between its parts, so that a page can answer between them; at its end it gives `T`. */
export type Stepwise<T> = Generator<undefined, T, undefined>;

/** All parts one after another, without a pause. */
export function atOnce<T>(steps: Stepwise<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
