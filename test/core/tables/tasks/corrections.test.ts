import { serialOf } from "../../../../src/core/base/serial";
import type { NameSnapshot } from "../../../../src/core/base/snapshot";
import { absoluteAddress } from "../../../../src/core/base/address";
import {
  dropCorrections,
  keepCorrection,
  keptCorrections,
} from "../../../../src/core/tables/tasks/kept-corrections";
import { listsStrings } from "../../../../src/strings/lists";
import { recogniseLists } from "../../../../src/core/tables/tasks/recognise-lists";
import type { WorkbookEdit } from "../../../../src/core/base/workbook-edit";
import { sheetOf } from "./sheet";

const asOf = serialOf(2020, 10, 8);
const sheet = sheetOf([
  ["部门一览"],
  ["甲栏", "乙栏", "丙栏", "丁栏"],
  ["煤场封闭", "旗工信局", "2020年9月底前", "正在推进"],
  ["管网改造", "旗住建局", "2020年12月底前", "已完成"],
]);
const correction = {
  sheet: "Sheet1",
  headerRow: 1,
  columns: { task: 0, lead: 1, deadline: 2, progress: 3 },
} as const;

/** The names that a workbook has once the edits are done. */
function namesAfter(edits: readonly WorkbookEdit[], before: readonly NameSnapshot[] = []): NameSnapshot[] {
  let names = [...before];
  for (const edit of edits) {
    if (edit.kind === "delete-name") names = names.filter(({ name }) => name !== edit.name);
    if (edit.kind === "name")
      names.push({
        name: edit.name,
        sheet: edit.sheet,
        formula: `=${edit.sheet}!${absoluteAddress(edit.at)}`,
      });
    if (edit.kind === "text-name")
      names.push({ name: edit.name, sheet: edit.sheet, formula: `="${edit.text}"` });
  }
  return names;
}

test("a header that no rule would take is taken when a person points at it", () => {
  expect(recogniseLists(sheet, { asOf })).toEqual([]);
  const [list] = recogniseLists(sheet, { asOf, corrections: [correction] });
  expect(list?.columns).toEqual(correction.columns);
  expect(list?.confidence).toBe(1);
  expect(list?.rows.map(({ task, status }) => [task, status.word])).toEqual([
    ["煤场封闭", "逾期"],
    ["管网改造", "已完成"],
  ]);
});

test("a column that was taken for another is put right, and one that is none is left alone", () => {
  const rows = sheetOf([
    ["序号", "工作任务", "完成时间", "办结时间", "责任单位"],
    [1, "甲", "2020年9月底前", "2020年8月底前", "旗水利局"],
    [2, "乙", "2020年9月底前", "2020年8月底前", "旗水利局"],
  ]);
  expect(recogniseLists(rows, { asOf })[0]?.columns).toMatchObject({ deadline: 2, completedOn: 3 });
  const [list] = recogniseLists(rows, {
    asOf,
    corrections: [{ sheet: "Sheet1", headerRow: 0, columns: { deadline: 3, completedOn: null } }],
  });
  expect(list?.columns).toEqual({ no: 0, task: 1, deadline: 3, lead: 4 });
});

test("a list that a person says is none is none", () => {
  const rows = sheetOf([
    ["序号", "工作任务", "完成时限", "责任单位"],
    [1, "甲", "2020年9月底前", "旗水利局"],
  ]);
  expect(recogniseLists(rows, { asOf })).toHaveLength(1);
  const corrections = [{ sheet: "Sheet1", headerRow: 0, none: true } as const];
  expect(recogniseLists(rows, { asOf, corrections })).toEqual([]);
});

test("what is kept in the workbook's names reads back as it was said", () => {
  const width = { firstColumn: 0, lastColumn: 3 };
  const names = namesAfter(keepCorrection(correction, width, []));
  expect(keptCorrections(names)).toEqual([correction]);
  const none = { sheet: "Sheet1", headerRow: 1, columns: { done: null, progress: 3 } };
  expect(keptCorrections(namesAfter(keepCorrection(none, width, names), names))).toEqual([none]);
  const gone = { sheet: "Sheet1", headerRow: 1, none: true } as const;
  expect(keptCorrections(namesAfter(keepCorrection(gone, width, names), names))).toEqual([gone]);
});

test("it follows its header row when rows are inserted above, and its sheet when that is copied", () => {
  const names = namesAfter(keepCorrection(correction, { firstColumn: 0, lastColumn: 3 }, []));
  const moved = names.map((name) => ({
    ...name,
    sheet: "Sheet1 (2)",
    formula: name.formula.replace("Sheet1!$A$2:$D$2", "'Sheet1 (2)'!$B$7:$E$7"),
  }));
  expect(keptCorrections(moved)).toEqual([
    { sheet: "Sheet1 (2)", headerRow: 6, columns: { task: 1, lead: 2, deadline: 3, progress: 4 } },
  ]);
});

test("said once more, a correction has the names of the first time", () => {
  const width = { firstColumn: 0, lastColumn: 3 };
  const once = namesAfter(keepCorrection(correction, width, []));
  const twice = namesAfter(keepCorrection(correction, width, once), once);
  expect(twice).toEqual(once);
});

test("columns of ours that an interrupted run has left without a header go with the next correction", () => {
  const width = { firstColumn: 0, lastColumn: 3 };
  const [, columns] = namesAfter(keepCorrection(correction, width, []));
  if (columns === undefined) throw new Error("no columns");
  const left = { ...columns, comment: listsStrings.correctionComment };
  expect(namesAfter(dropCorrections([left], "Sheet1", 1), [left])).toEqual([]);
  expect(namesAfter(keepCorrection(correction, width, [left]), [left])).toHaveLength(2);
  // A user's own name of that spelling is not ours.
  expect(dropCorrections([columns], "Sheet1", 1)).toEqual([]);
});

test("a forgotten correction leaves no name behind", () => {
  const names = namesAfter(keepCorrection(correction, { firstColumn: 0, lastColumn: 3 }, []));
  expect(namesAfter(dropCorrections(names, "Sheet1", 1), names)).toEqual([]);
});

describe("whose list it is", () => {
  const rows = sheetOf([
    ["重点任务清单"],
    ["序号", "工作任务", "完成时限", "责任单位"],
    [1, "煤场封闭", "2020年9月底前", "财政局"],
    [2, "管网改造", "2020年12月底前", "水利局"],
  ]);
  const width = { firstColumn: 0, lastColumn: 3 };
  const leads = (names: readonly NameSnapshot[]): readonly string[] =>
    recogniseLists(rows, { asOf, corrections: keptCorrections(names) }).flatMap((list) => [
      `${list.place}${list.placeSaid === true ? "!" : ""} ${list.confidence === 1 ? "sure" : "found"}`,
      ...list.rows.flatMap(({ lead }) => lead.map(({ name }) => name)),
    ]);
  const said = (place: "ours" | "other" | "unknown" | null, names: readonly NameSnapshot[] = []) =>
    namesAfter(keepCorrection({ sheet: "Sheet1", headerRow: 1, firstColumn: 0, place }, width, names), names);

  test("is kept in the workbook and decides what is added to the names of units; the columns stay as found", () => {
    expect(leads([])).toEqual(["unknown found", "旗财政局", "旗水利局"]);
    expect(leads(said("other"))).toEqual(["other! found", "财政局", "水利局"]);
    expect(leads(said("ours", said("other")))).toEqual(["ours! found", "旗财政局", "旗水利局"]);
  });

  test("taken back leaves no name behind", () => {
    expect(said(null, said("other"))).toEqual([]);
  });

  test("and what was said of the columns do not take each other away", () => {
    const columns = { no: null };
    const both = said(
      "other",
      namesAfter(keepCorrection({ sheet: "Sheet1", headerRow: 1, columns }, width, [])),
    );
    expect(keptCorrections(both)).toEqual([{ sheet: "Sheet1", headerRow: 1, columns, place: "other" }]);
    expect(leads(both)).toEqual(["other! sure", "财政局", "水利局"]);
    const again = namesAfter(
      keepCorrection({ sheet: "Sheet1", headerRow: 1, columns: { lead: 3 } }, width, both),
      both,
    );
    expect(keptCorrections(again)).toEqual([
      { sheet: "Sheet1", headerRow: 1, columns: { lead: 3 }, place: "other" },
    ]);
    expect(keptCorrections(said(null, again))).toEqual([
      { sheet: "Sheet1", headerRow: 1, columns: { lead: 3 } },
    ]);
  });

  test("can be said of each of two lists side by side", () => {
    const two = sheetOf([
      ["序号", "任务", "完成时限", "责任单位", "", "序号", "任务", "完成时限", "责任单位"],
      [1, "煤场封闭", "2020年9月底前", "财政局", "", 1, "管网改造", "2020年9月底前", "水利局"],
      [2, "道路硬化", "2020年9月底前", "财政局", "", 2, "河道清理", "2020年9月底前", "水利局"],
    ]);
    const left = { sheet: "Sheet1", headerRow: 0, firstColumn: 0, place: "other" } as const;
    const right = { ...left, firstColumn: 5, place: "ours" } as const;
    const first = namesAfter(keepCorrection(left, width, []));
    const names = namesAfter(keepCorrection(right, { firstColumn: 5, lastColumn: 8 }, first), first);
    const lists = recogniseLists(two, { asOf, corrections: keptCorrections(names) });
    expect(lists.map(({ place }) => place)).toEqual(["other", "ours"]);
  });
});
