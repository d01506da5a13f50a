import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/** Asks again until the answer is the wanted one, and gives the last answer: what a user does by watching. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > giveUp) return answer;
    await wait(PAUSE_MS);
  }
}
