import { contradictions } from "./2020-14/contradictions";
import { damage } from "./2020-14/damage";
import { wordings } from "./2020-14/wordings";
import { findMeasure } from "./measures-of";
import type { Note } from "./model/note";
import type { Wording } from "./model/wording";
import type { Ruling } from "./ruling-text";

/** Something in the notice that a person can decide: a contradiction, or a damaged place. */
export type Matter = {
  /** A1; D7·大气-13-1 for damage, whose numbers are not unique. */
  readonly id: string;
  readonly note: Note;
  /** The list's own wording first: it holds as long as nobody decides. */
  readonly wordings: readonly Wording[];
};

/** Of damage a person says whether the supposed wording is right. */
const damaged = ({ keys: [key = ""], body = "" }: Note): readonly Wording[] => [
  { name: "按原样", place: key, text: findMeasure(key)?.measure.text ?? "" },
  { name: "按更正", place: body === "" ? "" : "正文", text: body },
];

/** Everything that can be decided, contradictions first. */
export const matters: readonly Matter[] = [
  ...contradictions.map((note) => ({ id: note.id, note, wordings: wordings[note.id] ?? [] })),
  ...damage.map((note) => ({ id: `${note.id}·${note.keys[0] ?? ""}`, note, wordings: damaged(note) })),
];

const BY_ID: ReadonlyMap<string, Matter> = new Map(matters.map((matter) => [matter.id, matter]));

/** @example findMatter("A1")?.note.keys //=> ["土壤-22"] */
export const findMatter = (id: string): Matter | undefined => BY_ID.get(id);

/** The wording that a ruling has decided for; undefined for one that the matter does not have. */
export const wordingOf = ({ id, wording }: Pick<Ruling, "id" | "wording">): Wording | undefined =>
  findMatter(id)?.wordings.find(({ name }) => name === wording);

/** Rulings on what the notice does not have: no such matter, or no such wording. */
export const unknownRulings = (rulings: readonly Ruling[]): readonly Ruling[] =>
  rulings.filter((ruling) => wordingOf(ruling) === undefined);

/** What a decision changes: deadlines and with them statuses, targets of indicators alone, or nothing that is worked out. */
export function effectOf({ wordings }: Matter): "deadline" | "target" | "none" {
  if (wordings.some(({ deadline }) => deadline !== undefined)) return "deadline";
  const changes = wordings.flatMap(({ indicators = {} }) => Object.values(indicators));
  const worked = changes.flatMap(({ operator, value, deadline }) => [operator, value, deadline]);
  return worked.some((one) => one !== undefined) ? "target" : "none";
}

/** The matters of some rows of the lists, by their keys. */
export function mattersOf(keys: Iterable<string>): readonly Matter[] {
  const there = new Set(keys);
  return matters.filter(({ note }) => note.keys.some((key) => there.has(key)));
}

/** The rulings about a row, in the order of the matters. */
export function rulingsOn(key: string, rulings: readonly Ruling[]): readonly Ruling[] {
  if (rulings.length === 0) return [];
  const decided = new Map(rulings.map((ruling) => [ruling.id, ruling]));
  return mattersOf([key]).flatMap(({ id }) => decided.get(id) ?? []);
}

/** The deadlines that rulings give, by the key of the row; those about which two differ are left out. */
export function ruledDeadlines(rulings: readonly Ruling[]): ReadonlyMap<string, string> {
  const keys = rulings.flatMap(({ id }) => findMatter(id)?.note.keys ?? []);
  return new Map(
    keys.flatMap((key) => {
      const ruled = ruledDeadline(key, rulings);
      return ruled?.differ === false ? [[key, ruled.text] as const] : [];
    }),
  );
}

/** A deadline by rulings, as a text to be read; none where two rulings give two. */
type RuledDeadline = { readonly differ: true } | { readonly differ: false; readonly text: string };

/** The deadline that rulings give to a row; undefined where what stands in the list holds. */
export function ruledDeadline(key: string, rulings: readonly Ruling[]): RuledDeadline | undefined {
  const said = new Set(rulingsOn(key, rulings).flatMap((ruling) => wordingOf(ruling)?.deadline ?? []));
  const [text] = said;
  if (said.size > 1) return { differ: true };
  return text === undefined || text === findMeasure(key)?.duty.deadline ? undefined : { differ: false, text };
}
