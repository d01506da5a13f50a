import type { Result } from "../../core/base/problem";

/** Milliseconds before each further attempt: what failed a moment ago may work now, and a connection comes back. */
const PAUSES_MS = [0, 0, 300, 1000] as const;

/** Asks again where it could not be done, a few times; the last answer is what counts. */
export async function persistently<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  let result = await ask();
  for (const pause of PAUSES_MS) {
    if (result.ok) return result;
    await new Promise((resolve) => setTimeout(resolve, pause));
    result = await ask();
  }
  return result;
}
