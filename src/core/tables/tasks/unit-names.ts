import { oneNameEach } from "../../language/units/identity";
import type { UnitMention } from "../../language/units/unit";
import type { TaskList } from "./task-list";

/**
 * The lists of a workbook with one name for each unit, however it is written in them, so that whoever counts or shows
 * units need not know of spellings. Lists of other places and ours are two worlds: 水利局 is another in each.
 */
export function withOneNameEach(lists: readonly TaskList[]): readonly TaskList[] {
  const ours = namesIn(lists.filter(isOurs), true);
  const others = namesIn(
    lists.filter((list) => !isOurs(list)),
    false,
  );
  return lists.map((list) => {
    const names = isOurs(list) ? ours : others;
    if ([...names].every(([name, shown]) => name === shown)) return list;
    const renamed = (units: readonly UnitMention[]): readonly UnitMention[] => oneOfEach(units, names);
    return {
      ...list,
      rows: list.rows.map((row) => ({ ...row, lead: renamed(row.lead), cooperate: renamed(row.cooperate) })),
    };
  });
}

const isOurs = ({ place }: TaskList): boolean => place !== "other";

function namesIn(lists: readonly TaskList[], ours: boolean): ReadonlyMap<string, string> {
  const known = new Map<string, boolean>();
  for (const { rows } of lists)
    for (const { lead, cooperate } of rows)
      for (const unit of [...lead, ...cooperate]) known.set(unit.name, unit.known);
  const names = [...known].map(([name, isKnown]) => ({ name, known: isKnown }));
  return oneNameEach(names, { ours, titles: lists.flatMap(({ title, sheet }) => [title, sheet]) });
}

/** Two spellings of one unit in one cell are one mention, the first. */
function oneOfEach(
  units: readonly UnitMention[],
  names: ReadonlyMap<string, string>,
): readonly UnitMention[] {
  if (units.every(({ name }) => (names.get(name) ?? name) === name)) return units;
  const first = new Map<string, UnitMention>();
  for (const unit of units) {
    const name = names.get(unit.name) ?? unit.name;
    if (!first.has(name)) first.set(name, { ...unit, name });
  }
  const one = [...first.values()];
  // Two joint leads that are one unit: it leads alone.
  const alone = one.filter(({ role }) => role !== "cooperate").length === 1;
  return one.map((unit) => (alone && unit.role === "joint-lead" ? { ...unit, role: "lead" } : unit));
}
