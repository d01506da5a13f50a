import type { Dictionary } from "./dictionary";
import { ENDS_AS_UNIT } from "./kinds";
import { lendAll } from "./lent";
import { nameUnits, writtenName, type Lent, type NamedUnit } from "./name-units";
import { isPerson } from "./persons";
import { placeOfNames, type ListPlace } from "./place";
import { FIRST_LEADS, NAMES_A_ROLE, roleInBracket, type Mark, type MarkRole } from "./roles";
import { scanCell, type Item } from "./scan-cell";
import type { UnitNote } from "./unit";

export type Collected = NamedUnit & {
  readonly scope?: string;
  /** The role that a bracket or a word behind the name says. */
  role: MarkRole | null;
  /** The role that a label before the name says; a word behind the name overrules it. */
  readonly label: MarkRole | null;
};

const isMark = (part: Item | Mark): part is Mark => "kind" in part;

/** The units of a cell in the order of the text, with what the cell says of their roles. */
export function collectUnits(
  text: string,
  known: Dictionary,
  place: ListPlace | undefined,
  notes: Set<UnitNote>,
): { readonly units: readonly Collected[]; readonly joint: boolean } {
  const parts = withoutAsides(scanCell(text, known), known, notes);
  const items = parts.filter((part): part is Item => !isMark(part));
  const whose = place ?? placeOfNames(items.flatMap(namesIn));
  const lent = lendAll(items, whose, known);
  const units: Collected[] = [];
  let marked = 0;
  let label: MarkRole | null = null;
  let joined: MarkRole | null = null;
  let joint = false;
  let at = 0;
  const [head] = parts;
  // 牵头 县水利局 配合 县财政局, 【牵头】县水利局【配合】县财政局: the words at the head are labels, and so are the rest.
  const labels = head !== undefined && (isMark(head) || (head.pieces.length === 0 && head.bracket !== ""));
  const give = (role: MarkRole): void => {
    for (const unit of units.slice(marked)) unit.role ??= role;
  };
  for (const part of parts) {
    if (!isMark(part)) {
      const read = unitsOf(part, lent[at] ?? NOTHING_LENT, known, notes);
      at += 1;
      if (read.firstLeads === true && units[0] !== undefined) units[0].role = "lead";
      const bracketLabels = labels && read.said !== undefined && head === parts[0] && !isMark(head);
      units.push(
        ...read.units.map((unit) => ({
          ...unit,
          role: bracketLabels ? null : (unit.role ?? joined),
          label: unit.label ?? label,
        })),
      );
      if (bracketLabels) {
        label = read.said ?? null;
        marked = units.length;
        continue;
      }
      if (read.all !== undefined) {
        give(read.all);
        joint ||= read.all === "lead";
        marked = units.length;
      }
    } else if (part.kind === "aside") continue;
    else if (part.kind === "open-ended") notes.add("open-ended");
    else if (part.kind === "joint") {
      joint = true;
      if (!part.leads) continue;
      if (units.length === marked) label = "lead";
      else give("lead");
      marked = units.length;
    } else {
      const before = units.length > marked;
      joined = part.joins === true && units.length > 0 ? "cooperate" : null;
      if (part.label || !before || (labels && part.free === true)) label = part.role;
      else give(part.role);
      marked = units.length;
    }
  }
  return { units, joint };
}

/** The names that a cell is cut into, as they are written. */
export function namesWritten(text: string, known: Dictionary): readonly string[] {
  return withoutAsides(scanCell(text, known), known).flatMap((part) => (isMark(part) ? [] : namesIn(part)));
}

/**
 * The names in an item by which the place of its list is told: units without a separator between are taken one by one.
 */
function namesIn(item: Item): readonly string[] {
  return item.pieces[0]?.entry === undefined ? [writtenName(item)] : item.pieces.map((piece) => piece.text);
}

const NOTHING_LENT: Lent = { place: "unknown", kind: "", level: "" };

/** The parts without persons, telephone numbers and duties that stand beside units; a note says that they were left out. */
function withoutAsides(
  parts: readonly (Item | Mark)[],
  known: Dictionary,
  notes?: Set<UnitNote>,
): (Item | Mark)[] {
  let labelled = false;
  return parts.filter((part, i) => {
    if (isMark(part)) {
      labelled = part.kind === "aside" && part.of === "persons";
      if (part.kind !== "aside") return true;
      if (part.of === "duties") notes?.add("duties");
      return false;
    }
    const text = part.pieces.map((piece) => piece.text).join("");
    const named = known.written.has(text) || (labelled && ENDS_AS_UNIT.test(text));
    if (named || !(labelled || (standsBeside(part, text, i, parts[i + 1]) && isPerson(text)))) {
      labelled = false;
      return true;
    }
    notes?.add("bracket-dropped");
    return false;
  });
}

/** Behind a unit and white space, or before one (张某某 县民政局). */
function standsBeside({ spaced }: Item, text: string, at: number, next: Item | Mark | undefined): boolean {
  if (at === 0) return next !== undefined && !isMark(next) && next.spaced === true;
  return spaced === true || /^[\d-]+$/.test(text);
}

/** The units of one item, with what its bracket says: (牵头), (配合:采购部), (生态环境部门负责). */
function unitsOf(
  item: Item,
  lent: Lent,
  known: Dictionary,
  notes: Set<UnitNote>,
): {
  readonly units: readonly Collected[];
  readonly all?: MarkRole;
  readonly said?: MarkRole;
  readonly firstLeads?: true;
} {
  const scope = item.pieces.map((piece) => piece.text).join("");
  const { bracket, star } = item;
  const named = (each: Item, of: Lent): Collected[] =>
    nameUnits(each, of, known).map((unit) => {
      for (const note of unit.notes) notes.add(note);
      return { ...unit, role: null, label: null };
    });
  if (star === true) notes.add("star-lead");
  const own = (): Collected[] =>
    scope === "" ? [] : named(item, lent).map((unit) => (star === true ? { ...unit, role: "lead" } : unit));
  if (bracket === "") return { units: own() };

  const said = roleInBracket(bracket);
  if (said !== undefined) {
    const units = own().map((unit) => ({ ...unit, role: said.role }));
    return said.all ? { units, all: said.role, said: said.role } : { units, said: said.role };
  }
  const duty = ENDS_AS_UNIT.test(scope) ? undefined : /^(?<who>.{2,40})负责$/u.exec(bracket)?.groups?.["who"];
  if (duty !== undefined) {
    notes.add("duties");
    const within = scanCell(duty, known).filter((part): part is Item => !isMark(part));
    return {
      units: within.flatMap((each) =>
        named(each, { ...NOTHING_LENT, place: lent.place }).map((unit) =>
          scope === "" ? unit : { ...unit, scope },
        ),
      ),
    };
  }
  if (FIRST_LEADS.test(bracket)) {
    notes.add("bracket-dropped");
    return { units: own(), firstLeads: true };
  }
  if (scope !== "" && !NAMES_A_ROLE.test(bracket)) {
    notes.add("bracket-dropped");
    return { units: own() };
  }
  // (配合:采购部): units inside a bracket; the unit before the bracket keeps its own role.
  const inner = collectUnits(bracket, known, lent.place, notes).units;
  return { units: [...own(), ...inner] };
}
