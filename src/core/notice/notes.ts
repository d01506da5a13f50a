import { contradictions } from "./2020-14/contradictions";
import { damage } from "./2020-14/damage";
import type { Note } from "./model/note";

/** All known doubts about the lists' wording; none of them is ever written over it. */
export const notes: readonly Note[] = [...contradictions, ...damage];

/**
 * The notes of one row, contradictions first.
 *
 * @example notesOf("大气-18").map((note) => note.id) //=> ["A6"]
 */
export function notesOf(key: string): readonly Note[] {
  return notes.filter((note) => note.keys.includes(key));
}
