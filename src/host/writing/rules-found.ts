import type { RuleSeen, WorkbookEdit } from "../../core/base/workbook-edit";

/** Whether a rule has not got its formula yet: a request that broke off may have left one behind. */
export const isUnfinished = ({ formula }: RuleSeen): boolean => formula === "" || formula === "=FALSE";

/**
 * Edits with the conditional formats that they take away as these are by now: by their formulas, whatever ids they have;
 * of several alike, the one whose id it was. One that is gone needs no taking away.
 *
 * @param now The conditional formats by sheet; a sheet that was not asked about keeps those of the plan.
 */
export function withRulesFound(
  edits: readonly WorkbookEdit[],
  now: ReadonlyMap<string, readonly RuleSeen[]>,
): WorkbookEdit[] {
  return edits.flatMap((edit): WorkbookEdit[] => {
    const there = edit.kind === "delete-conditional-formats" ? now.get(edit.sheet) : undefined;
    if (edit.kind !== "delete-conditional-formats" || there === undefined) return [edit];
    const rules = found(edit.rules, there);
    return rules.length === 0 ? [] : [{ ...edit, rules }];
  });
}

function found(wanted: readonly RuleSeen[], there: readonly RuleSeen[]): RuleSeen[] {
  const same = there.filter((one) =>
    wanted.some(({ id, formula }) => id === one.id && formula === one.formula),
  );
  const others = there.filter((one) => !same.includes(one));
  const missed = wanted.filter(({ id }) => !same.some((one) => one.id === id));
  const alike = missed.flatMap(({ formula }) => {
    const place = others.findIndex((one) => one.formula === formula);
    return place < 0 ? [] : others.splice(place, 1);
  });
  return [...same, ...alike];
}
