/**
 * How a text was read, ready to be shown: what the words say (`known`), what was worked out from what they leave out
 * (`implied`), and what a person should look at (`doubtful`).
 */
export type Certainty = "known" | "implied" | "doubtful";

export type ReadingPart = { readonly label: string; readonly value: string; readonly certainty: Certainty };

/** One thing that was found: the deadline, a target, a unit. */
export type ReadingItem = {
  /** The item's name; `""` where it needs none. */
  readonly name: string;
  readonly parts: readonly ReadingPart[];
};

export type ReadingNote = { readonly certainty: "implied" | "doubtful"; readonly text: string };

/** No items: nothing was found, and nothing was guessed. */
export type Reading = { readonly items: readonly ReadingItem[]; readonly notes: readonly ReadingNote[] };

/** The lowest certainty of those given. @example least(["known", "implied"]) //=> "implied" */
export function least(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes("doubtful")) return "doubtful";
  return certainties.includes("implied") ? "implied" : "known";
}
