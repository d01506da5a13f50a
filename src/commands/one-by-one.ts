import type { Stepwise } from "../core/base/stepwise";

/** Each part in a task of its own: between two of them the page draws, and hears its user. */
export async function oneByOne<T>(steps: Stepwise<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTask();
  }
}

/** Ends when all that waits has had its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
