import { groupBy } from "../../base/group-by";
import type { Doubt } from "./task-list";

type DoubtsOfMessage = { readonly message: string; readonly doubts: readonly Doubt[] };

/** The doubts of a list, those that say the same together, in the order in which each message comes first. */
export function doubtsByMessage(doubts: readonly Doubt[]): readonly DoubtsOfMessage[] {
  return [...groupBy(doubts, ({ message }) => message)].map(([message, of]) => ({ message, doubts: of }));
}
