import { foldText } from "../../language/text/fold";
import { findMeasure } from "../../notice/measures-of";
import { mattersOf, unknownRulings, type Matter } from "../../notice/rulings";
import { rulingsText, type Ruling } from "../../notice/ruling-text";
import type { Policy } from "../../status/policy";
import type { TaskList, TaskRow } from "../../tables/tasks/task-list";

/** A row of the workbook that a matter is about. */
type MatterPlace = {
  readonly key: string;
  readonly sheet: string;
  /** The cell (0-based). */
  readonly row: number;
  readonly column: number;
};

/** Something that can be decided, with what was decided and where the workbook has it. */
export type ShownMatter = Matter & {
  readonly ruling?: Ruling;
  readonly places: readonly MatterPlace[];
  /** Some wording gives another deadline: what is decided changes statuses. Else it is only noted. */
  readonly decides: boolean;
};

/** What stands in 核对结论 and is applied nowhere: what is no ruling, and rulings on no matter of the notice. */
export const notApplied = ({
  rulings,
  unreadRulings,
}: Pick<Policy, "rulings" | "unreadRulings">): readonly string[] => [
  ...unreadRulings,
  ...unknownRulings(rulings).map((ruling) => rulingsText([ruling])),
];

/**
 * The notice's contradictions and damaged places for the lists in a workbook, in the notice's order. A row counts as the
 * notice's only as long as it has its wording.
 */
export function shownMatters(lists: readonly TaskList[], rulings: readonly Ruling[]): readonly ShownMatter[] {
  const places = lists.flatMap((list) =>
    list.rows.flatMap((row): MatterPlace[] => {
      const column = list.columns.measure ?? list.columns.task ?? list.firstColumn;
      return isOfficial(row) ? [{ key: row.key, sheet: list.sheet, row: row.row, column }] : [];
    }),
  );
  return mattersOf(places.map(({ key }) => key)).map((matter) => {
    const ruling = rulings.find(({ id }) => id === matter.id);
    return {
      ...matter,
      ...(ruling === undefined ? {} : { ruling }),
      places: places.filter(({ key }) => matter.note.keys.includes(key)),
      decides: matter.wordings.some(({ deadline }) => deadline !== undefined),
    };
  });
}

function isOfficial({ key, measure, task }: TaskRow): boolean {
  const official = findMeasure(key);
  return official !== undefined && foldText(measure || task) === foldText(official.measure.text);
}
