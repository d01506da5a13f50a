import { BANNER_UNITS } from "./banner-units";
import { collectUnits, namesWritten, type Collected } from "./collect-units";
import { compileDictionary, type Dictionary } from "./dictionary";
import type { ListPlace } from "./place";
import type { DictionaryEntry, UnitMention, UnitNote, UnitReading } from "./unit";

type ReadUnitsOptions = {
  /** The role that the column gives its units: 责任单位 (the default) or 配合单位. */
  readonly role?: "lead" | "cooperate";
  /**
   * The user's own units; they are looked up before those of the banner. An array is compiled once, however often it is
   * passed.
   */
  readonly dictionary?: readonly DictionaryEntry[];
  /**
   * Whose list the cell stands in; without it the cell is taken for the whole list, and one foreign mark makes it
   * another place's.
   */
  readonly place?: ListPlace;
};

const compiled = new WeakMap<readonly DictionaryEntry[], Dictionary>();
const NONE: readonly DictionaryEntry[] = [];
const NO_UNIT = /^[\s\-—－–/\\无]*$|^\s*(?:暂无|不涉及)\s*$/u;

/**
 * Splits a cell of responsible units into canonical names with roles (semantics §6). `-`, `——` and blank mean none.
 * Several units that are responsible are joint leads. A name that the dictionary does not have stays as written, or a
 * note says what was added to it. Never throws; the time is linear in the text.
 *
 * @example readUnits("旗林草、水利局", { role: "cooperate" }).units
 *   //=> [{ name: "旗林草局", role: "cooperate", known: true }, { name: "旗水利局", role: "cooperate", known: true }]
 */
export function readUnits(
  text: string,
  { role = "lead", dictionary = NONE, place }: ReadUnitsOptions = {},
): UnitReading {
  if (NO_UNIT.test(text)) return { text, units: [], notes: [] };
  const notes = new Set<UnitNote>();
  const { units, joint } = collectUnits(text, dictionaryOf(dictionary), place, notes);
  return { text, units: withRoles(units, role, joint, notes), notes: [...notes] };
}

/** The names in a cell as they are written there, from which the place of its list can be told. */
export function namesOfCell(text: string, dictionary: readonly DictionaryEntry[] = NONE): readonly string[] {
  return NO_UNIT.test(text) ? [] : namesWritten(text, dictionaryOf(dictionary));
}

/** Gives every unit its role, and keeps the first mention of each. */
function withRoles(
  units: readonly Collected[],
  column: "lead" | "cooperate",
  joint: boolean,
  notes: Set<UnitNote>,
): UnitMention[] {
  const saidOf = (unit: Collected): Collected["role"] => unit.role ?? unit.label;
  // Where one unit is called 牵头, units called 责任单位 or without a role word do not lead.
  const called = units.some((unit) => saidOf(unit) === "lead");
  const rest =
    column === "lead" && (called || units.some((unit) => saidOf(unit) === "duty")) ? "cooperate" : column;
  const first = new Map<string, Collected & { role: "lead" | "cooperate" }>();
  for (const unit of units) {
    const said = saidOf(unit);
    const role = said === null ? rest : said !== "duty" ? said : called ? "cooperate" : "lead";
    if (!first.has(unit.name)) first.set(unit.name, { ...unit, role });
  }
  const leads = [...first.values()].filter((unit) => unit.role === "lead").length;
  if (leads > 1 && !joint) notes.add("joint-implicit");
  return [...first.values()].map(({ notes: _, label: __, role, ...unit }) => ({
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

/**
 * The one name of a unit, however it is written; the text itself without white space, when it names no unit or several.
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
