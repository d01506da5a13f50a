import type { Duty, Measure, OfficialList, PlanId, Section, Task } from "./model/official-list";
import { officialLists } from "./official-lists";

/** A measure with all that stands around it. `duty` is its own, or that of the merged cells above it. */
export type MeasureRow = {
  readonly plan: PlanId;
  readonly year: number;
  readonly section: Section;
  readonly task: Task;
  readonly measure: Measure;
  readonly duty: Duty;
};

/**
 * The rows of a list, one a measure, in reading order. A row whose 时限 and unit cells are merged with the row above
 * gets what stands in those merged cells.
 *
 * @example measuresOf(officialList("air")).length //=> 45
 */
export function measuresOf(list: OfficialList): readonly MeasureRow[] {
  return list.sections.flatMap((section) =>
    section.tasks.flatMap((task) => {
      let above: Duty = { deadline: "", lead: "", cooperate: "" };
      return task.measures.map((measure) => {
        above = measure.duty === "as-above" ? above : measure.duty;
        return { plan: list.plan, year: list.year, section, task, measure, duty: above };
      });
    }),
  );
}

const BY_KEY: ReadonlyMap<string, MeasureRow> = new Map(
  officialLists.flatMap(measuresOf).map((row) => [row.measure.key, row]),
);

/**
 * The row of a key; undefined for anything that is no key of the three lists. A task of several measures has no row
 * under its bare number.
 *
 * @example findMeasure("大气-16-2")?.duty.deadline //=> "2020年11月底前"
 * @example findMeasure("大气-16") //=> undefined
 */
export function findMeasure(key: string): MeasureRow | undefined {
  return BY_KEY.get(key);
}
