import type { Calculation } from "../engine/calculation";
import type { RegisteredFunctions } from "./register";

/** A function that has not answered for so long is not going to answer. */
const PATIENCE_MS = 60_000;

/**
 * Resolves when every cell shows its value and no function owes an answer. Not to be awaited while a batch of the
 * client is answered: a function may itself wait for that batch.
 */
export async function settle(calculation: Calculation, functions: RegisteredFunctions): Promise<void> {
  await calculation.settle();
  const end = Date.now() + PATIENCE_MS;
  while (functions.busy) {
    if (Date.now() > end) throw new Error("a custom function does not answer");
    await functions.whenIdle();
    await calculation.settle();
  }
}
