/** The cell of a list's row that a note is about. */
type NoteField = "section" | "title" | "measure" | "deadline" | "lead" | "cooperate";

/**
 * A known contradiction between a list and its plan's body, or damage in a list's wording. Notes are shown beside
 * the wording and never applied to it.
 */
export type Note = {
  /** A1–A21 contradictions, C changed wording, D damage, E unit names: numbers of the comparison of body and lists. */
  readonly id: string;
  /** Keys of the rows that the note concerns. */
  readonly keys: readonly string[];
  readonly field: NoteField;
  /** One sentence for the user. */
  readonly message: string;
  /** What the plan's body says, word for word, where that helps to judge. */
  readonly body?: string;
};
