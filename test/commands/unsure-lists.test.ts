import { correctList } from "../../src/commands/correct-list";
import { flag } from "../../src/commands/flag";
import { inspect } from "../../src/commands/inspect";
import { makeBulletin } from "../../src/commands/bulletin";
import { readLists } from "../../src/commands/read-lists";
import { makeSummary } from "../../src/commands/summary";
import { serialOf } from "../../src/core/base/serial";
import { readXlsx } from "../../workbench/xlsx";
import type { LayoutSheet } from "../fixtures/lists/layouts";
import { plainXlsx } from "../fixtures/lists/plain-xlsx";
import { openFileBook } from "../workbench/open-book";

const asOf = serialOf(2021, 9, 8);

/** Tasks and units under years: it may be a list, and nothing says so. */
const UNSURE: LayoutSheet = {
  name: "推进",
  rows: [
    ["序号", "建设内容", "2021年", "2022年", "2023年", "责任方"],
    [1, "新建水厂一座", "招标", "开工", "完工", "旗水利局"],
    [2, "改造城区道路", "设计", "招标", "开工", "旗住建局"],
  ],
};
const SURE: LayoutSheet = {
  name: "清单",
  rows: [
    ["序号", "工作任务", "完成时限", "责任单位", "进展"],
    [1, "清理河道", "2021年6月底前", "旗水利局", ""],
    [2, "修补路面", "2021年底前", "旗住建局", ""],
  ],
};

async function open(...sheets: readonly LayoutSheet[]): Promise<void> {
  const { data, extras } = await readXlsx(plainXlsx(sheets), "in.xlsx");
  await openFileBook(data, extras);
}

test("a list that is unsure is shown as such", async () => {
  await open(UNSURE, SURE);
  const found = await inspect({ asOf });
  expect(found).toMatchObject({
    ok: true,
    value: {
      sheets: [{ lists: [{ unsure: true }] }, { lists: [{ confidence: expect.any(Number) as number }] }],
    },
  });
  expect(JSON.stringify(found).match(/"unsure":true/g)).toHaveLength(1);
});

test("it is neither flagged nor counted, and the answer names it", async () => {
  await open(UNSURE, SURE);
  const flagged = await flag({ asOf });
  expect(flagged).toMatchObject({ ok: true, value: { leftOut: ["推进（第1行）"] } });
  if (flagged.ok) expect(flagged.value.lists.map(({ sheet }) => sheet)).toEqual(["清单"]);
  expect(await makeSummary({ asOf })).toMatchObject({
    ok: true,
    value: { leftOut: ["推进（第1行）"], figures: { total: { measures: 2 } } },
  });
});

test("where no other list is there, nothing is written and the problem names it", async () => {
  await open(UNSURE);
  const problem = { code: "only-unsure-lists", detail: { places: "推进（第1行）" } };
  expect(await flag({ asOf })).toEqual({ ok: false, problem });
  expect(await makeSummary({ asOf })).toEqual({ ok: false, problem });
  expect(await makeBulletin({ asOf })).toEqual({ ok: false, problem });
});

test("asked for, it is flagged like any other", async () => {
  await open(UNSURE);
  const flagged = await flag({ asOf, includeUnsure: true });
  expect(flagged).toMatchObject({ ok: true, value: { lists: [{ sheet: "推进", rows: 2 }] } });
});

test("a person's yes is kept in the workbook: from then on it counts", async () => {
  await open(UNSURE);
  const before = await readLists({ asOf });
  const [list] = before.ok ? before.value.unsure : [];
  if (list === undefined) throw new Error("no list");
  await correctList({ sheet: list.sheet, headerRow: list.headerRows.last, columns: {} }, list);
  const after = await readLists({ asOf });
  expect(after).toMatchObject({ ok: true, value: { unsure: [], lists: [{ sheet: "推进", confidence: 1 }] } });
  expect(await flag({ asOf })).toMatchObject({ ok: true, value: { lists: [{ sheet: "推进" }] } });
});
