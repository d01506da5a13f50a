import { COMMANDS } from "../../../src/commands";
import { baseBook } from "../../../src/core/features/collect/base-book";
import { compareFile } from "../../../src/core/features/collect/compare-file";
import { RowFinder } from "../../../src/core/features/collect/match-rows";
import { isRefused } from "../../../src/core/features/collect/merge-model";
import { planMerge, type MergePlan } from "../../../src/core/features/collect/plan-merge";
import type { WantedColumn } from "../../../src/core/features/collect/new-columns";
import { readMergeBase, type MergeBase } from "../../../src/commands/merge";
import { readReturnedBytes } from "../../../src/commands/read-returned";
import { plainXlsx } from "../../fixtures/lists/plain-xlsx";
import { readXlsx } from "../../../workbench/xlsx";
import { contentsOf } from "../contents-of";
import { openFileBook } from "../../workbench/open-book";

jest.setTimeout(120_000);

const HEAD = ["序号", "重点任务", "工作措施", "完成时限", "责任单位", "进展情况"];
const ROWS = [
  [1, "河道治理", "清理上都河沿岸垃圾三处", "2020年9月底前", "旗水利局", ""],
  [2, "河道治理", "完成入河排污口排查整治", "2020年底前", "旗水利局", ""],
  [3, "扬尘治理", "建筑工地围挡全部落实", "2020年底前", "旗住建局", ""],
];
const REMARK: WantedColumn = { sheet: "清单", headerRow: 1, role: "remark" };
const DAY: WantedColumn = { sheet: "清单", headerRow: 1, role: "completedOn" };

/** The office's list, which asks for neither a day nor remarks; `beside`: what stands beside its headings. */
async function openList(beside: readonly string[] = []): Promise<void> {
  const rows = [["重点任务清单"], [...HEAD, ...beside], ...ROWS];
  const { data, extras } = await readXlsx(plainXlsx([{ name: "清单", rows }]), "底稿.xlsx");
  await openFileBook(data, extras);
}

/** What 旗水利局 sends back: a list with two columns that the office's does not have. */
const RETURNED = plainXlsx([
  {
    name: "清单",
    rows: [
      ["重点任务清单"],
      [...HEAD, "完成日期", "备注"],
      [...(ROWS[0] ?? []).slice(0, 5), "已清理三处", "2020年9月20日", "=已验收"],
      [...(ROWS[1] ?? []).slice(0, 5), "", "", "1-2"],
    ],
  },
]);

function planOf({ book, finder }: MergeBase): MergePlan {
  const file = readReturnedBytes("旗水利局.xlsx", RETURNED);
  const compared = isRefused(file) ? file : compareFile(file, book, finder);
  if (isRefused(compared)) throw new Error(compared.code);
  return planMerge(book, [compared], []);
}

async function planned(columns: readonly WantedColumn[] = []): Promise<MergePlan> {
  const base = await readMergeBase({ columns });
  if (!base.ok) throw new Error(base.problem.code);
  return planOf(base.value);
}

const kinds = ({ conflicts }: MergePlan) => conflicts.map(({ kind, role }) => `${kind} ${role}`);

test("answers in columns that the list lacks are written when the columns are wanted, in the same step, and 撤销 takes all back", async () => {
  await openList();
  expect(kinds(await planned())).toEqual(["no-column completedOn", "no-column remark", "no-column remark"]);
  const before = await contentsOf();
  const plan = await planned([REMARK, DAY]);
  expect(kinds(plan)).toEqual([]);
  expect(await COMMANDS.merge.run({ plan, when: "2020-11-25 09:30" })).toMatchObject({
    ok: true,
    value: { applied: 4 },
  });
  const after = await contentsOf();
  const list = JSON.stringify([...after]);
  for (const text of ["完成日期", "备注", "=已验收", "1-2"]) expect(list).toContain(`"${text}"`);
  // Read again, the columns are the list's own: nothing is left to write.
  const again = await planned();
  expect([again.changes.length, kinds(again)]).toEqual([0, []]);
  expect(await COMMANDS.undo.run()).toMatchObject({ ok: true });
  expect(await contentsOf()).toEqual(before);
});

test("only the columns that were wanted are added, and none where no answer is written in it", async () => {
  await openList();
  const plan = await planned([DAY, { ...DAY, role: "lastReport" }]);
  expect(kinds(plan)).toEqual(["no-column remark", "no-column remark"]);
  expect(await COMMANDS.merge.run({ plan, when: "2020-11-25 09:30" })).toMatchObject({ ok: true });
  const headings = JSON.stringify([...(await contentsOf())]);
  expect(headings).toContain("完成日期");
  expect(headings).not.toContain("最近报送");
});

test("a column is added behind what stands beside the list, never over it", async () => {
  await openList(["办公室自用"]);
  const plan = await planned([REMARK]);
  const at = plan.changes.filter(({ role }) => role === "remark").map((change) => change.at.column);
  expect(new Set(at)).toEqual(new Set([HEAD.length + 1]));
});

test("the codes of a list are the same with columns that are added", async () => {
  await openList();
  const base = await readMergeBase();
  if (!base.ok) throw new Error(base.problem.code);
  const { snapshot, book } = base.value;
  const lists = book.lists.map(({ list }) => list);
  const codes = (wanted: readonly WantedColumn[]) =>
    baseBook(snapshot, lists, wanted).rows.map(({ code }) => code);
  expect(codes([REMARK])).toEqual(codes([]));
  expect(new RowFinder(book).coded(codes([REMARK])[0] ?? "")?.no).toBe("1");
});
