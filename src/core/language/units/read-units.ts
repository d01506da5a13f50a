import { BANNER_UNITS } from "./banner-units";
import { compileDictionary, type Dictionary } from "./dictionary";
import { nameUnits, type NamedUnit } from "./name-units";
import { scanCell, type Item, type Mark } from "./scan-cell";
import type { DictionaryEntry, UnitMention, UnitNote, UnitReading } from "./unit";

export type ReadUnitsOptions = {
  /** What the column says of its units: 责任单位 (the default) or 配合单位. */
  readonly role?: "lead" | "cooperate";
  /** The user's own units; they go before those of the banner. Pass one array again and it is compiled once. */
  readonly dictionary?: readonly DictionaryEntry[];
};

const compiled = new WeakMap<readonly DictionaryEntry[], Dictionary>();
const NONE: readonly DictionaryEntry[] = [];
const NO_UNIT = /^[\s\-—－–/无]*$/u;

type Collected = NamedUnit & { readonly scope?: string; role: "lead" | "cooperate" | null };

/**
 * Splits a cell of responsible units into canonical names with roles (semantics §6). `-`, `——` and blank mean none.
 * Several units that are responsible are joint leads. Never throws; the time is linear in the text.
 *
 * @example readUnits("旗林草、水利局", { role: "cooperate" }).units
 *   //=> [{ name: "旗林草局", role: "cooperate", known: true }, { name: "旗水利局", role: "cooperate", known: true }]
 */
export function readUnits(
  text: string,
  { role = "lead", dictionary = NONE }: ReadUnitsOptions = {},
): UnitReading {
  if (NO_UNIT.test(text)) return { text, units: [], notes: [] };
  const known = dictionaryOf(dictionary);
  const notes = new Set<UnitNote>();
  const units: Collected[] = [];
  let marked = 0;
  let label: Collected["role"] = null;
  let joint = false;

  const parts = scanCell(text, known);
  parts.forEach((part, i) => {
    if (!isMark(part)) {
      const following = parts[i + 1];
      const next = following !== undefined && !isMark(following) ? following : undefined;
      for (const unit of unitsOf(part, next, known, notes)) units.push({ ...unit, role: unit.role ?? label });
    } else if (part.kind === "joint") joint = true;
    else if (part.kind === "open-ended") notes.add("open-ended");
    else {
      if (part.label) label = part.role;
      else for (const unit of units.slice(marked)) unit.role ??= part.role;
      marked = units.length;
    }
  });
  return { text, units: withRoles(units, role, joint, notes), notes: [...notes] };
}

/** The units of one item, with what its bracket says: (牵头), (生态环境部门负责). */
function unitsOf(item: Item, next: Item | undefined, known: Dictionary, notes: Set<UnitNote>): Collected[] {
  const duty = /^(?<who>.{2,40})负责$/u.exec(item.bracket)?.groups?.["who"];
  const scope = item.pieces.map((piece) => piece.text).join("");
  if (duty !== undefined) notes.add("duties");
  const within =
    duty === undefined ? [item] : scanCell(duty, known).filter((part): part is Item => !isMark(part));
  const role = /牵头|主办/u.test(item.bracket) ? "lead" : /配合|协/u.test(item.bracket) ? "cooperate" : null;
  return within.flatMap((each) =>
    nameUnits(each, next, known).map((unit) => {
      for (const note of unit.notes) notes.add(note);
      return { ...unit, role, ...(duty === undefined || scope === "" ? {} : { scope }) };
    }),
  );
}

/** Gives every unit its role, and keeps the first mention of each. */
function withRoles(
  units: readonly Collected[],
  column: "lead" | "cooperate",
  joint: boolean,
  notes: Set<UnitNote>,
): UnitMention[] {
  // Where one unit is called 牵头, those without a word are not.
  const rest = column === "lead" && units.some((unit) => unit.role === "lead") ? "cooperate" : column;
  const first = new Map<string, Collected & { role: "lead" | "cooperate" }>();
  for (const unit of units)
    if (!first.has(unit.name)) first.set(unit.name, { ...unit, role: unit.role ?? rest });
  const leads = [...first.values()].filter((unit) => unit.role === "lead").length;
  if (leads > 1 && !joint) notes.add("joint-implicit");
  return [...first.values()].map(({ notes: _, role, ...unit }) => ({
    ...unit,
    role: role === "lead" && leads > 1 ? ("joint-lead" as const) : role,
  }));
}

function dictionaryOf(own: readonly DictionaryEntry[]): Dictionary {
  const ready = compiled.get(own);
  if (ready !== undefined) return ready;
  const dictionary = compileDictionary([...own, ...BANNER_UNITS]);
  compiled.set(own, dictionary);
  return dictionary;
}

const isMark = (part: Item | Mark): part is Mark => "kind" in part;

/**
 * The one name of a unit, however it is written; the text itself, folded of white space, when it names none or
 * several.
 *
 * @example canonicalUnit("市场监管局") //=> "旗市场监督管理局"
 */
export function canonicalUnit(name: string, dictionary: readonly DictionaryEntry[] = NONE): string {
  const [unit, ...more] = readUnits(name, { dictionary }).units;
  return unit === undefined || more.length > 0 ? name.trim() : unit.name;
}

/**
 * Whether a unit leads, alone or jointly, in a cell of 责任单位.
 *
 * @example isLead("自然资源局发改委按各自职责牵头负责", "旗发改委") //=> true
 */
export function isLead(text: string, unit: string, options: ReadUnitsOptions = {}): boolean {
  const name = canonicalUnit(unit, options.dictionary);
  return readUnits(text, options).units.some((each) => each.name === name && each.role !== "cooperate");
}
