import { serialOf } from "../../../../src/core/base/serial";
import { readDeadline } from "../../../../src/core/language/deadline/read-deadline";
import { LAYOUTS, type Layout } from "../../../../src/core/features/insert/layouts";
import { planInsert } from "../../../../src/core/features/insert/plan-insert";
import { measuresOf } from "../../../../src/core/notice/measures-of";
import { officialLists } from "../../../../src/core/notice/official-lists";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import type { TaskList } from "../../../../src/core/tables/tasks/task-list";
import { sheetOfEdits } from "./sheet";

const asOf = serialOf(2020, 10, 8);

function listsOf(layout: Layout): readonly TaskList[] {
  const plan = planInsert(
    { plans: ["air", "water", "soil"], year: 2020, layout },
    { sheetNames: [], tableNames: [] },
  );
  if (!plan.ok) throw new Error(plan.problem.code);
  const { edits, sheets } = plan.value;
  return sheets.flatMap(({ sheet }) => recogniseLists(sheetOfEdits(edits, sheet), { asOf }));
}

describe.each(LAYOUTS)("the three lists as the add-in lays them out (%s)", (layout) => {
  const lists = listsOf(layout);
  const expected = officialLists.flatMap(measuresOf);
  const rows = lists.flatMap((list) => list.rows);

  test("are one list each, of the right plan and year", () => {
    expect(lists.map(({ plan, year }) => [plan, year])).toEqual([
      ["air", 2020],
      ["water", 2020],
      ["soil", 2020],
    ]);
  });

  test("have their 104 keys, in order", () => {
    expect(rows.map(({ key }) => key)).toEqual(expected.map(({ measure }) => measure.key));
  });

  test("have the wording, the section and the deadline of every row, merged cells included", () => {
    expect(rows.map(({ measure, deadline }) => [measure, deadline.text])).toEqual(
      expected.map(({ measure, duty }) => [measure.text, duty.deadline]),
    );
    expect(rows.map(({ deadline }) => deadline.kind)).toEqual(
      expected.map(({ duty }) => readDeadline(duty.deadline, { year: 2020 }).kind),
    );
    expect(rows.map(({ section }) => section.replace(/\s/g, ""))).toEqual(
      expected.map(({ section }) => section.heading.replace(/\s/g, "")),
    );
  });

  test("are recognised without doubt as lists", () => {
    for (const { confidence } of lists) expect(confidence).toBeGreaterThanOrEqual(0.9);
  });
});
