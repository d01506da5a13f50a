import { measuresOf } from "../../../../src/core/notice/measures-of";
import type { OfficialList } from "../../../../src/core/notice/model/official-list";
import type { SourceList, SourceRow } from "../../../../src/core/features/next-year/source";

/** A list of the notice as a sheet has it. */
export function sourceOfList(list: OfficialList, done: readonly string[] = []): SourceList {
  const rows = measuresOf(list).map(({ measure, task, section, duty }): SourceRow => {
    const { key, text } = measure;
    return {
      ...{ key, official: true, done: done.includes(key), asAbove: measure.duty === "as-above" },
      texts: {
        ...{ no: String(task.number), section: section.heading, task: task.title },
        ...{ measure: text, ...duty },
      },
      at: { deadline: "F1", measure: "E1" },
    };
  });
  const { name, title, plan, year } = list;
  return { sheet: name, name, title, plan, year, rows };
}

/** A list of a bureau's own: a measure and a deadline a row. */
export function ownList(
  rows: readonly (readonly [measure: string, deadline: string])[],
  year = 2020,
): SourceList {
  return {
    ...{ sheet: "自建", name: "自建", title: "某局2020年度任务", year },
    rows: rows.map(([measure, deadline], i): SourceRow => {
      const texts = { no: String(i + 1), section: "", task: "", lead: "旗住建局", cooperate: "" };
      return {
        ...{ key: String(i + 1), official: false, done: false, asAbove: false },
        texts: { ...texts, measure, deadline },
        at: { deadline: `C${i + 2}`, measure: `B${i + 2}` },
      };
    }),
  };
}
