import type { Doubt } from "./task-list";

export type DoubtsOfMessage = { readonly message: string; readonly doubts: readonly Doubt[] };

/** The doubts of a list, those that say the same together, in the order in which each message comes first. */
export function doubtsByMessage(doubts: readonly Doubt[]): readonly DoubtsOfMessage[] {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const group = groups.get(doubt.message);
    if (group) group.push(doubt);
    else groups.set(doubt.message, [doubt]);
  }
  return [...groups].map(([message, of]) => ({ message, doubts: of }));
}
